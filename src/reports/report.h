// SPDX-License-Identifier: GPL-3.0-or-later
// A report is a book of typed sheets; writers turn the same book into xlsx, csv and pdf.
#pragma once

#include "base/date.h"
#include "base/money.h"
#include "base/translator.h"
#include "domain/fund_year.h"
#include "domain/plan/plan.h"
#include "domain/subsidy/result.h"
#include "reports/book.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace grants {

/// Everything a report may draw on; computed once, so every sheet agrees with every other.
struct ReportInput {
    const FundYear& year;
    const Plan& plan;
    Date asOf;
    Date today;             // 填报日期
    std::string auditHead;  // printed as the file's state
    std::string fundFile;   // its name
};

struct Report {
    std::string_view name;  // `budget`, as named on the command line
    Message title;
    Book (*build)(const ReportInput& input, const Translator& translator);
};

/// All reports, in menu order.
[[nodiscard]] const std::vector<Report>& reports();
[[nodiscard]] const Report* findReport(std::string_view name);

/// By the ending of `out`: .xlsx, .csv (all sheets one after another in the one file) or .pdf.
/// Throws Error(Usage) for another ending, Error(Input) when it cannot be written. Replaces
/// atomically.
void writeBook(const Book& book, const std::filesystem::path& out);

}  // namespace grants
