// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheets/import_sheets.h"

namespace grants {

std::span<const SheetKind> sheetKinds() {
    static constexpr SheetKind kKinds[] = {
        {"单位", unitSheet, unitEntry},
        {"转让许可", licenceSheet, licenceEntry},
        {"质押融资", pledgeSheet, pledgeEntry},
        {"产品备案", productSheet, productEntry},
        {"有效专利", stockSheet, stockEntry},
        {"满意度", surveySheet, surveyEntry},
        {"活动", activitySheet, activityEntry},
        {"成果", deliverableSheet, deliverableEntry},
        {"项目申报", applicationSheet, applicationEntry},
        {"任务承诺", commitmentSheet, commitmentEntry},
        {"奖补申报", claimSheet, claimEntry},
        {"其他财政支持", otherFundingSheet, otherFundingEntry},
    };
    return kKinds;
}

std::vector<SheetPtr> importSheets(ImportContext& context) {
    std::vector<SheetPtr> sheets;
    for (const SheetKind& kind : sheetKinds()) sheets.push_back(kind.sheet(context));
    return sheets;
}

bool waitsForOthers(const RowVerdict& verdict) {
    return std::any_of(verdict.faults.begin(), verdict.faults.end(), [](const CellFault& each) {
        return each.fault.code == "UNKNOWN_UNIT" || each.fault.code == "UNKNOWN_APPLICATION";
    });
}

std::vector<SheetDescriptor> sheetDescriptors(const Plan& plan) {
    const FundYear nothing;
    ImportContext context(nothing, plan, false);
    std::vector<SheetDescriptor> descriptors;
    for (const auto& sheet : importSheets(context))
        descriptors.push_back({sheet->name(), sheet->columns()});
    return descriptors;
}

}  // namespace grants
