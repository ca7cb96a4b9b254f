// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/awards/acceptance_forms.h"
#include "reports/awards/award_list.h"
#include "reports/awards/funds_ledger.h"
#include "reports/awards/payment_approval.h"
#include "reports/awards/public_notice.h"
#include "reports/awards/reallocation_list.h"
#include "reports/awards/task_book.h"
#include "reports/budget/budget_report.h"
#include "reports/report.h"
#include "reports/review/examination_forms.h"
#include "reports/review/ranking_report.h"
#include "reports/review/score_sheets.h"

namespace grants {

const std::vector<Report>& reports() {
    static const std::vector<Report> kReports = {
        {"budget", translatable("reports", "预算执行和奖补测算工作簿"), &budgetReport},
        {"funds-ledger", translatable("reports", "资金使用台账"), &fundsLedger, true},
        {"awards", translatable("reports", "立项清单"), &awardList, true},
        {"payment-approval", translatable("reports", "拨款审批表"), &paymentApprovals, true, true,
         true},
        {"publicity", translatable("reports", "公示名单"), &publicNotice, true},
        {"examination", translatable("reports", "形式审查表"), &examinationForms, true, true},
        {"score-sheets", translatable("reports", "专家打分表"), &scoreSheets, true, true},
        {"ranking", translatable("reports", "评审汇总表"), &rankingReport, true},
        {"task-book", translatable("reports", "任务书"), &taskBooks, true, true},
        {"acceptance", translatable("reports", "验收表"), &acceptanceForms, true, true},
        {"reallocations", translatable("reports", "调剂记录"), &reallocationList},
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
