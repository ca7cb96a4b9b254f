// SPDX-License-Identifier: GPL-3.0-or-later
// 专家打分表: one page a seat of a panel, to be filled in by hand and signed (domain §5.4 item 4).
#pragma once

#include "base/translator.h"
#include "reports/book/book.h"
#include "reports/figures/report_input.h"

namespace grants {

/// One sheet an expert who is not recused and an application that is or was reviewed, each
/// expert's together. Filled with what was scored, as far as the year tells it; without what
/// reviewers must not see of a unit. Throws Error(Usage) for an application that there is none of,
/// and where nobody has a seat.
[[nodiscard]] Book scoreSheets(const ReportInput& input, const Translator& say);

}  // namespace grants
