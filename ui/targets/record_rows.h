// SPDX-License-Identifier: GPL-3.0-or-later
// The records a target rests on, whatever their kind, as rows of one table; and its months.
#pragma once

#include "base/translator.h"
#include "ui/targets/target_figures.h"

#include <limits>

namespace grants::ui {

struct RecordRow {
    EvidenceRef::Kind kind;
    std::string_view registerNo;  // empty for patent stocks
    Date date;
    std::string party, other;  // who gave or acted; who received
    CellValue count, amount;
};

/// A sentence about records, marked by QT_TRANSLATE_NOOP("TargetRecords", …).
[[nodiscard]] QString inRecords(const char* text);
/// Views point into the course's year.
[[nodiscard]] std::vector<RecordRow> recordRows(
    const TargetCourse& course, std::size_t most = std::numeric_limits<std::size_t>::max());
[[nodiscard]] std::vector<Column<RecordRow>> recordColumns();
[[nodiscard]] std::vector<Column<MonthRow>> monthColumns(const NumericGoal& goal);
[[nodiscard]] std::vector<Column<TargetRow>> targetColumns(Language language);

}  // namespace grants::ui
