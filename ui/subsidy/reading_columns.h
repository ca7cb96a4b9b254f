// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of 口径比较, and one row in words.
#pragma once

#include "ui/query/columns.h"
#include "ui/subsidy/payment_detail.h"
#include "ui/subsidy/reading_figures.h"

namespace grants::ui {

[[nodiscard]] std::vector<Column<ReadingRow>> readingColumns(Language language);
/// What the reading is about, and who gets more or less under this option than under the default.
[[nodiscard]] DetailText describeReading(const ReadingFigures& figures, const ReadingRow& row,
                                         const Wording& wording);

}  // namespace grants::ui
