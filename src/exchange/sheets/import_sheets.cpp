// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheets/import_sheets.h"

#include "domain/year/kinds.h"

namespace grants {

std::span<const SheetKind> sheetKinds() {
    static const std::vector<SheetKind> kKinds = [] {
        std::vector<SheetKind> kinds;
        Kinds::forEach([&kinds]<class T>() { kinds.push_back(sheetKind<T>()); });
        return kinds;
    }();
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
