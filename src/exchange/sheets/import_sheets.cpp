// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheets/import_sheets.h"

#include "domain/year/kinds.h"
#include "exchange/sheets/award_sheet.h"

#include <initializer_list>

namespace grants {

std::span<const SheetKind> sheetKinds() {
    static const std::vector<SheetKind> kKinds = [] {
        std::vector<SheetKind> kinds;
        Kinds::forEach([&kinds]<class T>() { kinds.push_back(sheetKind<T>()); });
        return kinds;
    }();
    return kKinds;
}

namespace {

/// What an award is held against.
template <class T>
constexpr bool kGroundsAwards = std::is_same_v<T, Application> ||
                                std::is_same_v<T, Appropriation> || std::is_same_v<T, Reallocation>;

}  // namespace

std::vector<SheetPtr> importSheets(ImportContext& context) {
    std::vector<SheetPtr> sheets;
    std::vector<const ImportSheet*> grounds;
    Kinds::forEach([&]<class T>() {
        // After what they are held against, before what is paid on them.
        if constexpr (std::is_same_v<T, Payment>) sheets.push_back(awardSheet(context, grounds));
        sheets.push_back(sheetKind<T>().sheet(context));
        if constexpr (kGroundsAwards<T>) grounds.push_back(sheets.back().get());
    });
    return sheets;
}

namespace {

bool isFor(const RowVerdict& verdict, std::initializer_list<std::string_view> codes) {
    return std::any_of(
        verdict.faults.begin(), verdict.faults.end(), [&codes](const CellFault& each) {
            return std::find(codes.begin(), codes.end(), each.fault.code) != codes.end();
        });
}

}  // namespace

bool waitsForOthers(const RowVerdict& verdict) {
    return isFor(verdict,
                 {"UNKNOWN_UNIT", "UNKNOWN_APPLICATION", "UNKNOWN_EXPERT", "UNKNOWN_RECORD"});
}

bool disagreesWithOthers(const RowVerdict& verdict) {
    return isFor(verdict,
                 {"SHEET_DISAGREES", "SLOTS", "OVER_LINE", "OVER_FUND", kAwardNumberTaken});
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
