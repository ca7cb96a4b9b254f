// SPDX-License-Identifier: GPL-3.0-or-later
// 资金使用台账: every payment and every return, line by line, by its day (domain §5.4 item 7).
#pragma once

#include "base/translator.h"
#include "reports/book/book.h"
#include "reports/figures/report_input.h"

namespace grants {

/// What came back stands as a negative expense. Of the line alone that the scope names.
[[nodiscard]] Book fundsLedger(const ReportInput& input, const Translator& translator);

}  // namespace grants
