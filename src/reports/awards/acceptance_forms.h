// SPDX-License-Identifier: GPL-3.0-or-later
// 验收表: what was promised and delivered, the money, the conclusion (domain §5.4 item 11).
#pragma once

#include "base/translator.h"
#include "reports/book/book.h"
#include "reports/figures/report_input.h"

namespace grants {

/// A sheet an application that is in acceptance or was concluded, or that the scope names; by the
/// facts up to its conclusion, or to the cut-off before that. Throws Error(Usage) for an
/// application that there is none of, and where nothing is to be accepted.
[[nodiscard]] Book acceptanceForms(const ReportInput& input, const Translator& translator);

}  // namespace grants
