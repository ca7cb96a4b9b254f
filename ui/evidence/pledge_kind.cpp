// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/tr.h"
#include "ui/evidence/kinds.h"
#include "ui/query/columns.h"

namespace grants::ui {

namespace {

/// Where the pledgee is written as the code of a unit that is registered.
const Organisation* pledgeeOf(const Pledge& row, const UnitNames& names) {
    const auto code = CreditCode::parse(row.pledgee);
    return code ? names.units().find(*code) : nullptr;
}

Column<Pledge> pledgeeColumn(const Names& names) {
    return {QStringLiteral("pledgee"), tr("质权人"), CellKind::Text,
            [names](const Pledge& row) -> CellValue { return names->called(row.pledgee); }};
}

std::vector<Column<Pledge>> pledgeColumns(const Names& names) {
    return {identifierColumn("number", tr("质押登记号"), &Pledge::registerNo).typedAs("质押登记号"),
            unitColumn("debtor", tr("债务人"), &Pledge::debtor, names).typedAs("债务人代码"),
            valueColumn("date", tr("登记日期"), CellKind::Day, &Pledge::date).typedAs("登记日期"),
            valueColumn("registered", tr("登记金额"), CellKind::Amount, &Pledge::registered)
                .typedAs("登记金额(元)"),
            valueColumn("disbursed", tr("放款金额"), CellKind::Amount, &Pledge::disbursed)
                .typedAs("放款金额(元)"),
            valueColumn("share", tr("专利质押占比"), CellKind::Percent, &Pledge::patentShare)
                .typedAs("专利质押占比(%)"),
            valueColumn("credit", tr("在该行授信总额"), CellKind::Amount, &Pledge::bankCredit)
                .typedAs("在该行授信总额(元)")
                .added(Adding::WhereChosen),  // each pledge to the bank says it
            pledgeeColumn(names).typedAs("质权人"),
            unitColumn("pledgor", tr("出质人"), &Pledge::pledgor, names).typedAs("出质人代码"),
            unitColumn("service", tr("服务机构"), &Pledge::service, names).typedAs("服务机构代码"),
            valueColumn("enterpriseShare", tr("企业分配比例"), CellKind::Percent,
                        &Pledge::enterpriseShare)
                .typedAs("企业分配比例(%)"),
            valueColumn("municipal", tr("市级立项项目"), CellKind::Flag, &Pledge::municipalProject)
                .typedAs("市级立项项目"),
            valueColumn("renewal", tr("续贷"), CellKind::Flag, &Pledge::renewal).typedAs("续贷"),
            valueColumn("otherFunding", tr("其他财政支持"), CellKind::Flag, &Pledge::otherFunding)
                .typedAs("其他财政支持"),
            patentsColumn<Pledge>(tr("专利号")).typedAs("专利号")};
}

void extend(DetailText& text, const Pledge& row, const UnitNames& names) {
    text.section(tr("有关单位"));
    linkUnit(text, tr("债务人"), row.debtor, names);
    if (row.pledgor != row.debtor) linkUnit(text, tr("出质人"), row.pledgor, names);
    if (const Organisation* unit = pledgeeOf(row, names))
        linkUnit(text, tr("质权人"), unit->id, names);
    linkUnit(text, tr("服务机构"), row.service, names);
    listPatents(text, row.patents);
}

}  // namespace

EvidenceKind<Pledge> pledgeKind() {
    return {QStringLiteral("pledges"),
            tr("质押融资"),
            QStringLiteral("pledge"),
            QStringLiteral("质押融资"),
            pledgeColumns,
            [](const Pledge& row) { return std::string_view(row.registerNo); },
            extend,
            {{QStringLiteral("质押登记号"), tr("质押")},
             {QStringLiteral("登记金额(元)"), tr("金额")},
             {QStringLiteral("登记日期"), tr("登记与认定")}}};
}

}  // namespace grants::ui
