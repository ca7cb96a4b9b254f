// SPDX-License-Identifier: GPL-3.0-or-later
// 拨款审批表: one page a payment, to be signed by those who approve it (domain §5.4 item 9).
#pragma once

#include "base/translator.h"
#include "reports/book/book.h"
#include "reports/figures/report_input.h"

namespace grants {

/// Every payment that is asked for or approved and not yet paid; of applications that the scope
/// names their paid ones, too. Never what came back. Throws Error(Usage) for an application that
/// there is none of, and where there is no such payment.
[[nodiscard]] Book paymentApprovals(const ReportInput& input, const Translator& translator);

}  // namespace grants
