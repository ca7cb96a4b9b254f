// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_sheets.h"

namespace grants {

std::vector<SheetPtr> importSheets(ImportContext& context) {
    std::vector<SheetPtr> sheets;
    for (const auto make : {unitSheet, licenceSheet, pledgeSheet, productSheet, stockSheet,
                            surveySheet, activitySheet, deliverableSheet, applicationSheet,
                            commitmentSheet, claimSheet, otherFundingSheet}) {
        sheets.push_back(make(context));
    }
    return sheets;
}

std::vector<SheetFace> sheetFaces() {
    const FundYear nothing;
    const Plan none;
    ImportContext context(nothing, none, false);
    std::vector<SheetFace> faces;
    for (const auto& sheet : importSheets(context))
        faces.push_back({sheet->name(), sheet->columns()});
    return faces;
}

}  // namespace grants
