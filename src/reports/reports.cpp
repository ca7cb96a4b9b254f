// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/budget/budget_report.h"
#include "reports/report.h"

namespace grants {

const std::vector<Report>& reports() {
    static const std::vector<Report> kReports = {
        {"budget", translatable("reports", "预算执行和奖补测算工作簿"), &budgetReport},
    };
    return kReports;
}

const Report* findReport(std::string_view name) {
    for (const auto& report : reports()) {
        if (report.name == name) return &report;
    }
    return nullptr;
}

}  // namespace grants
