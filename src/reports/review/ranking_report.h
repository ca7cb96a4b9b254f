// SPDX-License-Identifier: GPL-3.0-or-later
// 评审汇总表: the ranking of each project with the line of its slots (domain §5.4 item 4).
#pragma once

#include "base/translator.h"
#include "reports/book/book.h"
#include "reports/figures/report_input.h"

namespace grants {

/// One sheet a project, in plan order; the one alone that the scope names.
[[nodiscard]] Book rankingReport(const ReportInput& input, const Translator& say);

}  // namespace grants
