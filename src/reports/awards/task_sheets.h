// SPDX-License-Identifier: GPL-3.0-or-later
// The sheets of one 任务书. For task_book.cpp.
#pragma once

#include "reports/awards/award_figures.h"

namespace grants {

/// Parties, term, money and the plan's articles; signed and sealed by both.
[[nodiscard]] BookSheet taskArticles(const AwardFigures& figures, const Case& one,
                                     std::size_t number);
/// 附表一: every indicator of the project with what the plan asks for and what was promised.
[[nodiscard]] BookSheet taskIndicators(const AwardFigures& figures, const Case& one,
                                       std::size_t number);
/// 附表二: what is paid when.
[[nodiscard]] BookSheet taskInstalments(const AwardFigures& figures, const Case& one,
                                        std::size_t number);

}  // namespace grants
