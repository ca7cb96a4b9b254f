// SPDX-License-Identifier: GPL-3.0-or-later
// The reports by name.
#pragma once

#include "base/translator.h"
#include "reports/book/book.h"
#include "reports/figures/report_input.h"

#include <string_view>
#include <vector>

namespace grants {

struct Report {
    std::string_view name;  // `budget`, as named on the command line
    Message title;
    Book (*build)(const ReportInput& input, const Translator& translator);
    bool byProject = false, byApplication = false;  // what its scope may name
    bool tellsPayees = false;                       // needs ReportInput::formerPayees
};

/// All reports, in menu order.
[[nodiscard]] const std::vector<Report>& reports();
[[nodiscard]] const Report* findReport(std::string_view name);

}  // namespace grants
