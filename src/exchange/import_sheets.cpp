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

}  // namespace grants
