// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/part_pane.h"
#include "ui/base/tr.h"

namespace grants::ui {

namespace {

template <class Row>
Column<Row> lineColumn() {
    return valueColumn("line", tr("序号"), CellKind::Count, &Row::number)
        .typedAs(kLineHeader)
        .added(Adding::Never);
}

std::vector<Column<BudgetLine>> budgetColumns() {
    const std::string fund = tr("财政").toStdString(), own = tr("自筹").toStdString();
    return {lineColumn<BudgetLine>(),
            Column<BudgetLine>{QStringLiteral("source"), tr("来源"), CellKind::Text,
                               [fund, own](const BudgetLine& line) -> CellValue {
                                   return line.source == MoneySource::Fund ? fund : own;
                               }}
                .typedAs("来源"),
            textColumn("item", tr("支出科目"), &BudgetLine::item).typedAs("支出科目"),
            valueColumn("amount", tr("金额"), CellKind::Amount, &BudgetLine::amount)
                .typedAs("金额(元)"),
            textColumn("basis", tr("测算依据"), &BudgetLine::basis).typedAs("测算依据")};
}

std::vector<Column<TeamMember>> teamColumns() {
    return {lineColumn<TeamMember>(),
            textColumn("name", tr("姓名"), &TeamMember::name).typedAs("姓名"),
            textColumn("title", tr("职称"), &TeamMember::title).typedAs("职称"),
            textColumn("duty", tr("分工"), &TeamMember::duty).typedAs("分工")};
}

std::vector<Column<ScheduleStep>> scheduleColumns() {
    return {
        lineColumn<ScheduleStep>(),
        valueColumn("first", tr("开始日期"), CellKind::Day, &ScheduleStep::first)
            .typedAs("开始日期"),
        valueColumn("last", tr("结束日期"), CellKind::Day, &ScheduleStep::last).typedAs("结束日期"),
        textColumn("work", tr("工作内容"), &ScheduleStep::work).typedAs("工作内容")};
}

std::vector<Column<Enclosure>> enclosureColumns() {
    return {lineColumn<Enclosure>(),
            textColumn("name", tr("附件名称"), &Enclosure::name).typedAs("附件名称"),
            textColumn("copies", tr("份数"), &Enclosure::copies).typedAs("份数"),
            textColumn("remark", tr("备注"), &Enclosure::remark).typedAs("备注")};
}

}  // namespace

PartKind<BudgetLine> budgetKind() {
    return {QStringLiteral("caseBudget"), tr("经费预算"), QStringLiteral("经费预算"), &Case::budget,
            budgetColumns};
}

PartKind<TeamMember> teamKind() {
    return {QStringLiteral("caseTeam"), tr("项目团队"), QStringLiteral("项目团队"), &Case::team,
            teamColumns};
}

PartKind<ScheduleStep> scheduleKind() {
    return {QStringLiteral("caseSchedule"), tr("进度安排"), QStringLiteral("进度安排"),
            &Case::schedule, scheduleColumns};
}

PartKind<Enclosure> enclosureKind() {
    return {QStringLiteral("caseEnclosures"), tr("附件目录"), QStringLiteral("附件目录"),
            &Case::enclosures, enclosureColumns};
}

}  // namespace grants::ui
