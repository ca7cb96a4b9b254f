// SPDX-License-Identifier: GPL-3.0-or-later
// 公示名单: what is to be awarded, for everybody to read: no code, account or phone of a unit
// (domain §5.4 item 5).
#pragma once

#include "base/translator.h"
#include "reports/book/book.h"
#include "reports/figures/report_input.h"

namespace grants {

/// What is proposed, publicised or objected to; of the project alone that the scope names.
[[nodiscard]] Book publicNotice(const ReportInput& input, const Translator& translator);

}  // namespace grants
