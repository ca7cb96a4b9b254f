// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/columns.h"
#include "ui/evidence/kinds.h"

#include <QCoreApplication>

namespace grants::ui {

namespace {

using Row = Pledge;

QString tr(const char* source) {
    return QCoreApplication::translate("Evidence", source);
}

std::vector<Column<Row>> columns(const Names& names) {
    return {identifierColumn("number", tr("质押登记号"), &Row::registerNo),
            unitColumn("debtor", tr("债务人"), &Row::debtor, names),
            valueColumn("date", tr("登记日期"), CellKind::Day, &Row::date),
            valueColumn("registered", tr("登记金额"), CellKind::Amount, &Row::registered),
            valueColumn("disbursed", tr("放款金额"), CellKind::Amount, &Row::disbursed),
            valueColumn("share", tr("专利质押占比"), CellKind::Percent, &Row::patentShare),
            valueColumn("credit", tr("在该行授信总额"), CellKind::Amount, &Row::bankCredit),
            textColumn("pledgee", tr("质权人"), &Row::pledgee),
            unitColumn("pledgor", tr("出质人"), &Row::pledgor, names),
            unitColumn("service", tr("服务机构"), &Row::service, names),
            valueColumn("enterpriseShare", tr("企业分配比例"), CellKind::Percent,
                        &Row::enterpriseShare),
            valueColumn("municipal", tr("市级立项项目"), CellKind::Flag, &Row::municipalProject),
            valueColumn("renewal", tr("续贷"), CellKind::Flag, &Row::renewal),
            valueColumn("otherFunding", tr("其他财政支持"), CellKind::Flag, &Row::otherFunding),
            patentsColumn<Row>(tr("专利号"))};
}

void extend(DetailText& text, const Row& row, const UnitNames& names) {
    text.section(tr("有关单位"));
    linkUnit(text, tr("债务人"), row.debtor, names);
    if (row.pledgor != row.debtor) linkUnit(text, tr("出质人"), row.pledgor, names);
    linkUnit(text, tr("服务机构"), row.service, names);
    listPatents(text, row.patents);
}

}  // namespace

EvidenceKind<Pledge> pledgeKind() {
    return {QStringLiteral("pledges"),
            tr("质押融资"),
            QStringLiteral("pledge"),
            QStringLiteral("质押融资"),
            &FundYear::pledges,
            columns,
            [](const Row& row) { return std::string_view(row.registerNo); },
            extend};
}

}  // namespace grants::ui
