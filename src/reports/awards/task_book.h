// SPDX-License-Identifier: GPL-3.0-or-later
// 任务书: what an award obliges the unit and the authority to, to be signed by both (domain §5.4
// item 6). Its articles are the plan's.
#pragma once

#include "base/translator.h"
#include "reports/book/book.h"
#include "reports/figures/report_input.h"

namespace grants {

/// Three sheets an award: parties and articles, indicators, instalments. Of live awards, or of the
/// applications that the scope names. What nobody entered is left to be written by hand. Throws
/// Error(Usage) for an application that there is none of or that is not awarded, and where there
/// is no award.
[[nodiscard]] Book taskBooks(const ReportInput& input, const Translator& translator);

}  // namespace grants
