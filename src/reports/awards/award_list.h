// SPDX-License-Identifier: GPL-3.0-or-later
// 立项清单: every award with its number, its amounts and where it stands.
#pragma once

#include "base/translator.h"
#include "reports/book/book.h"
#include "reports/figures/report_input.h"

namespace grants {

/// By project in plan order, each with its 小计, and 合计; of the project alone that the scope
/// names. What was let pass with a reason stands beneath.
[[nodiscard]] Book awardList(const ReportInput& input, const Translator& translator);

}  // namespace grants
