// SPDX-License-Identifier: GPL-3.0-or-later
// 形式审查表: the plan's items with what was concluded about each (domain §5.4 item 3).
#pragma once

#include "base/translator.h"
#include "reports/book/book.h"
#include "reports/figures/report_input.h"

namespace grants {

/// A sheet an application that has a conclusion, or that the scope names; to be filled in by hand
/// where nothing is concluded. Throws Error(Usage) for an application that there is none of, and
/// where nothing is examined.
[[nodiscard]] Book examinationForms(const ReportInput& input, const Translator& translator);

}  // namespace grants
