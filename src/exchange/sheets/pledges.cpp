// SPDX-License-Identifier: GPL-3.0-or-later
// 质押融资: one row a registered pledge.
#include "domain/registry/identifiers.h"
#include "exchange/sheets/described_sheet.h"
#include "exchange/sheets/patent_year.h"

namespace grants {
namespace {

constexpr std::string_view kPledgeSheet = "质押融资";
constexpr std::string_view kPledgeRegisterNo = "质押登记号", kPledgor = "出质人代码",
                           kCredit = "在该行授信总额(元)";

/// A code and the name of the unit with this code.
bool nameOneUnit(const std::string& one, const std::string& other, const UnitDirectory& units) {
    const auto code = CreditCode::parse(one);
    if (!code) return CreditCode::parse(other) && nameOneUnit(other, one, units);
    const auto named = units.named(other);
    return std::any_of(named.begin(), named.end(),
                       [&code](const NamedUnit& unit) { return unit.code == *code; });
}

/// Of a bank that is registered its code says the same as its name.
Column<Pledge> pledgeeColumn(const UnitDirectory& units) {
    Column<Pledge> pledgee = column<Pledge>({"质权人",
                                             true,
                                             ColumnKind::Identifier,
                                             "银行的统一社会信用代码或名称",
                                             {},
                                             ColumnNames::UnitOrName},
                                            &Pledge::pledgee, readNumberText);
    pledgee.same = [&units](const Pledge& a, const Pledge& b) {
        return a.pledgee == b.pledgee || nameOneUnit(a.pledgee, b.pledgee, units);
    };
    return pledgee;
}

std::vector<Column<Pledge>> pledgeColumns(const UnitDirectory& units) {
    using P = Pledge;
    using Kind = ColumnKind;
    return {
        column<P>({kPledgeRegisterNo, true, Kind::Identifier, "登记通知书上的号码"}, &P::registerNo,
                  readIdentifier),
        column<P>({"债务人代码", true, Kind::Identifier, "借款企业"}, &P::debtor, readUnit),
        column<P>({kPledgor, false, Kind::Identifier, "空着时就是债务人"}, &P::pledgor, readUnit),
        pledgeeColumn(units),
        column<P>({"登记金额(元)", true, Kind::Money, "质押登记的被担保债权额"}, &P::registered,
                  readMoney),
        column<P>({"放款金额(元)", true, Kind::Money, "放款凭证上的金额"}, &P::disbursed,
                  readMoney),
        column<P>({"专利质押占比(%)", false, Kind::Share, "空着时为 100"}, &P::patentShare,
                  readShare),
        column<P>({kCredit, false, Kind::Money, "空着时等于登记金额"}, &P::bankCredit, readMoney),
        column<P>({"登记日期", true, Kind::Date, "如 2024-06-01"}, &P::date, readDate),
        column<P>({"服务机构代码", false, Kind::Identifier, "促成融资的服务机构"}, &P::service,
                  readUnit),
        column<P>({"企业分配比例(%)", false, Kind::Share, "双方都申报时企业得的比例，空着时为 50"},
                  &P::enterpriseShare, readPart),
        column<P>({"市级立项项目", false, Kind::YesNo}, &P::municipalProject, readYesNo),
        column<P>({"续贷", false, Kind::YesNo, "续贷或借新还旧填“是”"}, &P::renewal, readYesNo),
        column<P>({"其他财政支持", false, Kind::YesNo, "已获其他财政资金填“是”"}, &P::otherFunding,
                  readYesNo),
        column<P>({"专利号", false, Kind::Identifier, "多个用分号隔开"}, &P::patents, readPatents),
    };
}

void finishPledge(Pledge& pledge, const GivenColumns& given, RowVerdict& verdict) {
    if (!given(kPledgor)) pledge.pledgor = pledge.debtor;
    if (!given(kCredit)) pledge.bankCredit = pledge.registered;
    checkFilingYear(pledge.patents, pledge.date, verdict);
    warn(verdict, kPledgeRegisterNo, checkPledgeRegisterNo(pledge.registerNo));
}

void settlePledgeUnits(Pledge& pledge, const UnitDirectory& units) {
    pledge.debtor = units.real(pledge.debtor);
    pledge.pledgor = units.real(pledge.pledgor);
    pledge.service = units.real(pledge.service);
}

SheetDescription<Pledge> pledgeDescription(ImportContext& context) {
    return {.name = kPledgeSheet,
            .columns = pledgeColumns(context.units),
            .blank = [] { return Pledge{}; },
            .key = [](const Pledge& pledge) { return pledge.registerNo; },
            .stored = &context.year.pledges,
            .finish = finishPledge,
            .settle = settlePledgeUnits,
            .evidence = true};
}

}  // namespace

template <>
struct SheetOf<Pledge> {
    static constexpr SheetKind kKind = described<Pledge, pledgeDescription>(kPledgeSheet);
};
template SheetKind sheetKind<Pledge>();

}  // namespace grants
