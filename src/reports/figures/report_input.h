// SPDX-License-Identifier: GPL-3.0-or-later
// What reports draw on.
#pragma once

#include "base/date.h"
#include "domain/plan/plan.h"
#include "domain/year/fund_year.h"

#include <memory>
#include <string>
#include <vector>

namespace grants {

/// What of the year a report is about; all of it where nothing is named.
struct ReportScope {
    std::string project;                    // its code in the plan
    std::vector<std::string> applications;  // 受理号
};

/// Everything a report may draw on; computed once, so every sheet agrees with every other.
struct ReportInput {
    std::shared_ptr<const FundYear> year;  // whole; the report takes it as of the day
    const Plan& plan;                      // must outlive the report
    Date asOf;
    Date today;                   // 填报日期
    std::string auditHead;        // printed as the file's state
    std::string fundFile;         // its name
    ReportScope scope{};          // for reports that are about applications
    FormerPayees formerPayees{};  // for those that tell to whom was paid
};

}  // namespace grants
