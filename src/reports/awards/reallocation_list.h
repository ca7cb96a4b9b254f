// SPDX-License-Identifier: GPL-3.0-or-later
// 调剂记录: what was moved between the lines of the fund, and what is proposed.
#pragma once

#include "base/translator.h"
#include "reports/book/book.h"
#include "reports/figures/report_input.h"

namespace grants {

[[nodiscard]] Book reallocationList(const ReportInput& input, const Translator& translator);

}  // namespace grants
