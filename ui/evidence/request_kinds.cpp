// SPDX-License-Identifier: GPL-3.0-or-later
// Other public money and subsidy claims.
#include "ui/base/tr.h"
#include "ui/evidence/kinds.h"
#include "ui/query/columns.h"

namespace grants::ui {

namespace {

std::vector<Column<OtherFunding>> fundingColumns(const Names& names) {
    return {
        textColumn("name", tr("资助名称"), &OtherFunding::name).typedAs("资助名称"),
        unitColumn("unit", tr("单位"), &OtherFunding::unit, names).typedAs("单位代码"),
        valueColumn("amount", tr("金额"), CellKind::Amount, &OtherFunding::amount)
            .typedAs("金额(元)"),
        Column<OtherFunding>{QStringLiteral("year"), tr("年度"), CellKind::Identifier,
                             [](const OtherFunding& row) -> CellValue {
                                 return row.year ? CellValue(std::to_string(*row.year))
                                                 : CellValue();
                             }}
            .typedAs("年度"),
        identifierColumn("register", tr("登记号"), &OtherFunding::registerNo).typedAs("登记号"),
        Column<OtherFunding>{QStringLiteral("patent"), tr("专利号"), CellKind::Identifier,
                             [](const OtherFunding& row) -> CellValue {
                                 return row.patent ? CellValue(row.patent->text()) : CellValue();
                             }}
            .typedAs("专利号"),
        identifierColumn("contract", tr("合同号"), &OtherFunding::contractNo).typedAs("合同号")};
}

std::vector<Column<Claim>> claimColumns(const Names& names) {
    return {identifierColumn("number", tr("申报编号"), &Claim::number).typedAs("申报编号"),
            identifierColumn("scheme", tr("奖补"), &Claim::scheme).typedAs("奖补代码"),
            unitColumn("unit", tr("申报单位"), &Claim::unit, names).typedAs("单位代码"),
            identifierColumn("register", tr("登记号"), &Claim::registerNo).typedAs("登记号"),
            valueColumn("date", tr("申报日期"), CellKind::Day, &Claim::date).typedAs("申报日期")};
}

void extendFunding(DetailText& text, const OtherFunding& row, const UnitNames& names) {
    text.section(tr("有关单位"));
    linkUnit(text, tr("单位"), row.unit, names);
}

void extendClaim(DetailText& text, const Claim& row, const UnitNames& names) {
    text.section(tr("有关单位"));
    linkUnit(text, tr("申报单位"), row.unit, names);
    const auto& pledges = names.year().pledges;
    const bool isPledge = std::any_of(pledges.begin(), pledges.end(), [&row](const Pledge& pledge) {
        return pledge.registerNo == row.registerNo;
    });
    const QString kind = isPledge ? QStringLiteral("pledges:") : QStringLiteral("licences:");
    text.section(tr("申报的记录"));
    text.link(QString::fromStdString(row.registerNo), QStringLiteral("evidence"),
              kind + QString::fromStdString(row.registerNo));
}

}  // namespace

EvidenceKind<OtherFunding> fundingKind() {
    return {QStringLiteral("funding"),
            tr("其他财政支持"),
            QStringLiteral("funding"),
            QStringLiteral("其他财政支持"),
            fundingColumns,
            [](const OtherFunding& row) { return std::string_view(row.name); },
            extendFunding};
}

EvidenceKind<Claim> claimKind() {
    return {QStringLiteral("claims"),
            tr("奖补申报"),
            QStringLiteral("claim"),
            QStringLiteral("奖补申报"),
            claimColumns,
            [](const Claim& row) { return std::string_view(row.number); },
            extendClaim};
}

}  // namespace grants::ui
