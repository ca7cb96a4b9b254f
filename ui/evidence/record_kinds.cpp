// SPDX-License-Identifier: GPL-3.0-or-later
// Product filings, activities, deliverables, surveys and patent stocks.
#include "ui/base/tr.h"
#include "ui/evidence/kinds.h"
#include "ui/query/columns.h"
#include "ui/words/words.h"

namespace grants::ui {

namespace {

std::vector<Column<ProductFiling>> productColumns(const Names& names) {
    return {
        identifierColumn("number", tr("备案编号"), &ProductFiling::filingNo).typedAs("备案编号"),
        unitColumn("enterprise", tr("企业"), &ProductFiling::enterprise, names).typedAs("企业代码"),
        textColumn("product", tr("产品名称"), &ProductFiling::product).typedAs("产品名称"),
        valueColumn("date", tr("备案日期"), CellKind::Day, &ProductFiling::date)
            .typedAs("备案日期"),
        patentsColumn<ProductFiling>(tr("专利号")).typedAs("专利号"),
        unitColumn("service", tr("服务单位"), &ProductFiling::service, names)
            .typedAs("服务单位代码")};
}

void extendProduct(DetailText& text, const ProductFiling& row, const UnitNames& names) {
    text.section(tr("有关单位"));
    linkUnit(text, tr("企业"), row.enterprise, names);
    linkUnit(text, tr("服务单位"), row.service, names);
    listPatents(text, row.patents);
}

std::vector<Column<Activity>> activityColumns(const Names& names) {
    const NameList<ActivityKind> kinds(ActivityKind::Briefing);
    return {identifierColumn("number", tr("编号"), &Activity::number).typedAs("编号"),
            Column<Activity>{QStringLiteral("kind"), tr("类型"), CellKind::Text,
                             [kinds](const Activity& row) -> CellValue { return kinds(row.kind); }}
                .typedAs("类型"),
            textColumn("name", tr("名称"), &Activity::name).typedAs("名称"),
            valueColumn("date", tr("日期"), CellKind::Day, &Activity::date).typedAs("日期"),
            unitColumn("unit", tr("单位"), &Activity::unit, names).typedAs("单位代码"),
            valueColumn("attendances", tr("人次"), CellKind::Count, &Activity::attendances)
                .typedAs("人次")};
}

std::vector<Column<Deliverable>> deliverableColumns(const Names& names) {
    const NameList<DeliverableKind> kinds(DeliverableKind::Other);
    return {identifierColumn("number", tr("编号"), &Deliverable::number).typedAs("编号"),
            Column<Deliverable>{
                QStringLiteral("kind"), tr("类型"), CellKind::Text,
                [kinds](const Deliverable& row) -> CellValue { return kinds(row.kind); }}
                .typedAs("类型"),
            textColumn("name", tr("名称"), &Deliverable::name).typedAs("名称"),
            unitColumn("unit", tr("单位"), &Deliverable::unit, names).typedAs("单位代码"),
            valueColumn("date", tr("日期"), CellKind::Day, &Deliverable::date).typedAs("日期")};
}

std::int64_t answersOf(const Survey& row) {
    return row.satisfied + row.fairlySatisfied + row.basicallySatisfied + row.dissatisfied;
}

std::vector<Column<Survey>> surveyColumns(const Names&) {
    return {
        identifierColumn("number", tr("调查编号"), &Survey::number).typedAs("调查编号"),
        valueColumn("date", tr("日期"), CellKind::Day, &Survey::date).typedAs("日期"),
        valueColumn("satisfied", tr("满意"), CellKind::Count, &Survey::satisfied).typedAs("满意"),
        valueColumn("fairly", tr("比较满意"), CellKind::Count, &Survey::fairlySatisfied)
            .typedAs("比较满意"),
        valueColumn("basically", tr("基本满意"), CellKind::Count, &Survey::basicallySatisfied)
            .typedAs("基本满意"),
        valueColumn("dissatisfied", tr("不满意"), CellKind::Count, &Survey::dissatisfied)
            .typedAs("不满意"),
        {QStringLiteral("answers"), tr("有效答卷"), CellKind::Count,
         [](const Survey& row) -> CellValue { return answersOf(row); }}};
}

std::vector<Column<PatentStock>> stockColumns(const Names& names) {
    return {
        unitColumn("unit", tr("单位"), &PatentStock::unit, names).typedAs("单位代码"),
        valueColumn("asOf", tr("截止日期"), CellKind::Day, &PatentStock::asOf).typedAs("截止日期"),
        valueColumn("patents", tr("有效专利数"), CellKind::Count, &PatentStock::patents)
            .typedAs("有效专利数")
            .added(Adding::WhereChosen)};  // of days that follow one another
}

void extendByUnit(DetailText& text, const auto& row, const UnitNames& names) {
    text.section(tr("有关单位"));
    linkUnit(text, tr("单位"), row.unit, names);
}

}  // namespace

EvidenceKind<ProductFiling> productKind() {
    return {QStringLiteral("products"),
            tr("产品备案"),
            QStringLiteral("product"),
            QStringLiteral("产品备案"),
            productColumns,
            [](const ProductFiling& row) { return std::string_view(row.filingNo); },
            extendProduct};
}

EvidenceKind<Activity> activityKind() {
    return {QStringLiteral("activities"),
            tr("活动"),
            QStringLiteral("activity"),
            QStringLiteral("活动"),
            activityColumns,
            [](const Activity& row) { return std::string_view(row.number); },
            extendByUnit<Activity>};
}

EvidenceKind<Deliverable> deliverableKind() {
    return {QStringLiteral("deliverables"),
            tr("成果"),
            QStringLiteral("deliverable"),
            QStringLiteral("成果"),
            deliverableColumns,
            [](const Deliverable& row) { return std::string_view(row.number); },
            extendByUnit<Deliverable>};
}

EvidenceKind<Survey> surveyKind() {
    return {QStringLiteral("surveys"),
            tr("满意度"),
            QStringLiteral("survey"),
            QStringLiteral("满意度"),
            surveyColumns,
            [](const Survey& row) { return std::string_view(row.number); },
            [](DetailText&, const Survey&, const UnitNames&) {}};
}

EvidenceKind<PatentStock> stockKind() {
    // A stock has no number of its own: it is found by its unit.
    return {QStringLiteral("stocks"),
            tr("有效专利"),
            QStringLiteral("stock"),
            QStringLiteral("有效专利"),
            stockColumns,
            [](const PatentStock&) { return std::string_view(); },
            extendByUnit<PatentStock>};
}

}  // namespace grants::ui
