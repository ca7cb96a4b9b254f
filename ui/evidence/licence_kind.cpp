// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/tr.h"
#include "ui/evidence/kinds.h"
#include "ui/query/columns.h"
#include "ui/words/words.h"

namespace grants::ui {

namespace {

std::vector<Column<LicenceRecord>> licenceColumns(const Names& names) {
    const NameList<Way> ways(Way::Equity);
    return {
        identifierColumn("number", tr("备案登记号"), &LicenceRecord::registerNo)
            .typedAs("备案登记号"),
        Column<LicenceRecord>{
            QStringLiteral("way"), tr("方式"), CellKind::Text,
            [ways](const LicenceRecord& row) -> CellValue { return ways(row.way); }}
            .typedAs("方式"),
        valueColumn("date", tr("登记备案日期"), CellKind::Day, &LicenceRecord::date)
            .typedAs("登记备案日期"),
        unitsColumn("providers", tr("出让方"), &LicenceRecord::providers, names)
            .typedAs("出让方代码"),
        unitsColumn("recipients", tr("受让方"), &LicenceRecord::recipients, names)
            .typedAs("受让方代码"),
        {QStringLiteral("count"), tr("专利件数"), CellKind::Count,
         [](const LicenceRecord& row) -> CellValue {
             return static_cast<std::int64_t>(row.patents.size());
         }},
        valueColumn("amount", tr("合同金额"), CellKind::Amount, &LicenceRecord::amount)
            .typedAs("合同金额(元)"),
        valueColumn("implemented", tr("转化实施"), CellKind::Flag, &LicenceRecord::implemented)
            .typedAs("转化实施"),
        valueColumn("related", tr("关联方"), CellKind::Flag, &LicenceRecord::related)
            .typedAs("关联方"),
        valueColumn("otherFunding", tr("其他财政支持"), CellKind::Flag,
                    &LicenceRecord::otherFunding)
            .typedAs("其他财政支持"),
        patentsColumn<LicenceRecord>(tr("专利号")).typedAs("专利号"),
        identifierColumn("contract", tr("合同号"), &LicenceRecord::contractNo).typedAs("合同号"),
        unitColumn("service", tr("服务单位"), &LicenceRecord::service, names)
            .typedAs("服务单位代码")};
}

void extend(DetailText& text, const LicenceRecord& row, const UnitNames& names) {
    text.section(tr("有关单位"));
    for (const Id<Organisation> unit : row.providers) linkUnit(text, tr("出让方"), unit, names);
    for (const Id<Organisation> unit : row.recipients) linkUnit(text, tr("受让方"), unit, names);
    linkUnit(text, tr("服务单位"), row.service, names);
    listPatents(text, row.patents);
}

}  // namespace

EvidenceKind<LicenceRecord> licenceKind() {
    return {QStringLiteral("licences"),
            tr("转让许可"),
            QStringLiteral("licence"),
            QStringLiteral("转让许可"),
            licenceColumns,
            [](const LicenceRecord& row) { return std::string_view(row.registerNo); },
            extend,
            {{QStringLiteral("备案登记号"), tr("备案")},
             {QStringLiteral("出让方代码"), tr("双方与合同")},
             {QStringLiteral("登记备案日期"), tr("登记与认定")}}};
}

}  // namespace grants::ui
