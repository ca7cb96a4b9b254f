// SPDX-License-Identifier: GPL-3.0-or-later
// The indicators of an application's project: what the plan asks, what is promised, what is there.
#pragma once

#include "domain/acceptance/committed.h"
#include "domain/progress/indicators.h"
#include "ui/applications/case_figures.h"
#include "ui/desk/session.h"
#include "ui/query/rows.h"

#include <vector>

namespace grants::ui {

inline constexpr std::string_view kIndicatorHeader = "指标编号", kPromiseHeader = "承诺值",
                                  kProofHeader = "佐证方式";

struct PromiseRow {
    AwaitedRecord awaited;  // the promise
    std::string code, text, planned, promised, proof, delivered, gap;
    QString fault;    // what is wrong with the promise
    QString expects;  // what is to be written where that is no number
};

/// What counts for each numeric indicator of the project; `one` is of the figures' book.
using Delivered = std::vector<IndicatorState>;
[[nodiscard]] Delivered deliveredOf(const CaseFigures& figures, const Case& one);

/// `delivered` is empty as long as it is being measured. What tells a promise from others is
/// still to be put into `awaited`.
[[nodiscard]] std::vector<PromiseRow> promiseRows(const CaseRow& row, const Delivered& delivered,
                                                  const Translator& translator);
[[nodiscard]] std::vector<Column<PromiseRow>> promiseColumns();

}  // namespace grants::ui
