// SPDX-License-Identifier: GPL-3.0-or-later
// 其他财政支持: records, patents and contracts that other public money already paid for (三, F3).
#include "exchange/sheets/described_sheet.h"

namespace grants {
namespace {

constexpr std::string_view kOtherFundingSheet = "其他财政支持";

std::vector<Column<OtherFunding>> otherFundingColumns() {
    using F = OtherFunding;
    using Kind = ColumnKind;
    return {
        column<F>({"单位代码", true, Kind::Identifier, "受资助单位的统一社会信用代码"}, &F::unit,
                  readUnit),
        column<F>({"登记号", false, Kind::Identifier, "备案登记号或质押登记号"}, &F::registerNo,
                  readIdentifier),
        column<F>({"专利号", false, Kind::Identifier, "一行一件专利"}, &F::patent, readPatent),
        column<F>({"合同号", false, Kind::Identifier}, &F::contractNo, readNumberText),
        column<F>({"资助名称", true}, &F::name, readText),
        column<F>({"金额(元)", false, Kind::Money, "单位：元"}, &F::amount, readMoney),
        column<F>({"年度", false, Kind::Number, "如 2024"}, &F::year, readYear),
    };
}

/// There is no number on such a row: what it is about, who gave it and when identify it.
std::string keyOf(const OtherFunding& funding) {
    const auto patent = funding.patent ? funding.patent->packed() : 0;
    return std::to_string(funding.unit.value) + "\n" + funding.registerNo + "\n" +
           std::to_string(patent) + "\n" + funding.contractNo + "\n" + funding.name + "\n" +
           std::to_string(funding.year.value_or(0));
}

SheetDescription<OtherFunding> otherFundingDescription(ImportContext& context) {
    return {.name = kOtherFundingSheet,
            .columns = otherFundingColumns(),
            .blank = [] { return OtherFunding{}; },
            .key = keyOf,
            .stored = &context.year.otherFunding,
            .settle = [](OtherFunding& funding,
                         const UnitDirectory& units) { funding.unit = units.real(funding.unit); }};
}

}  // namespace

template <>
struct SheetOf<OtherFunding> {
    static constexpr SheetKind kKind =
        described<OtherFunding, otherFundingDescription>(kOtherFundingSheet);
};
template SheetKind sheetKind<OtherFunding>();

}  // namespace grants
