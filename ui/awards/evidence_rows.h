// SPDX-License-Identifier: GPL-3.0-or-later
// An award's indicators, and the records that they rest on, as rows of tables.
#pragma once

#include "base/translator.h"
#include "ui/awards/award_figures.h"
#include "ui/query/rows.h"
#include "ui/records/behind_table.h"

#include <string>
#include <vector>

namespace grants::ui {

/// Views point into the plan.
struct IndicatorRow {
    std::string_view code;
    std::string text, planned, committed, delivered;
    std::optional<Fraction> completion;
    bool met = false;
};
[[nodiscard]] std::vector<IndicatorRow> indicatorRows(const Acceptance& acceptance,
                                                      Language language);
[[nodiscard]] std::vector<Column<IndicatorRow>> indicatorColumns();

/// Of each numeric indicator in plan order, of a concluded acceptance those that it was concluded
/// on; `one` is of the figures' book. Takes its time.
[[nodiscard]] std::vector<BehindRow> behindRows(const AwardFigures& figures, const Case& one);

}  // namespace grants::ui
