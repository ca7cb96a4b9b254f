// SPDX-License-Identifier: GPL-3.0-or-later
// The records a target rests on, its months, and the targets themselves, as rows of tables.
#pragma once

#include "base/translator.h"
#include "ui/records/record_rows.h"
#include "ui/targets/target_figures.h"

#include <limits>

namespace grants::ui {

/// A sentence about records, marked by QT_TRANSLATE_NOOP("TargetRecords", …).
[[nodiscard]] QString inRecords(const char* text);
/// Views point into the course's year.
[[nodiscard]] std::vector<RecordRow> recordRows(
    const TargetCourse& course, std::size_t most = std::numeric_limits<std::size_t>::max());
[[nodiscard]] std::vector<Column<MonthRow>> monthColumns(const NumericGoal& goal);
[[nodiscard]] std::vector<Column<TargetRow>> targetColumns(Language language);

}  // namespace grants::ui
