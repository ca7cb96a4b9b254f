// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/awards/evidence_rows.h"

#include "domain/acceptance/concluded_on.h"
#include "ui/awards/award_words.h"
#include "ui/base/tr.h"
#include "ui/words/target_words.h"

#include <array>

namespace grants::ui {

namespace {

constexpr std::array<const char*, 7> kKeys = {"licences", "pledges",    "products",    "surveys",
                                              "",         "activities", "deliverables"};

struct Shown {
    std::string_view number;
    Date date;
};

Shown shownOf(EvidenceRef record, const FundYear& year) {
    const auto of = [&record](const auto& list, auto number) -> Shown {
        const auto& found = list[record.index];
        return {found.*number, found.date};
    };
    switch (record.kind) {
        case EvidenceRef::Kind::Licence:
            return of(year.licences, &LicenceRecord::registerNo);
        case EvidenceRef::Kind::Pledge:
            return of(year.pledges, &Pledge::registerNo);
        case EvidenceRef::Kind::Product:
            return of(year.products, &ProductFiling::filingNo);
        case EvidenceRef::Kind::Survey:
            return of(year.surveys, &Survey::number);
        case EvidenceRef::Kind::Activity:
            return of(year.activities, &Activity::number);
        case EvidenceRef::Kind::Deliverable:
            return of(year.deliverables, &Deliverable::number);
        case EvidenceRef::Kind::Stock:
            break;
    }
    return {{}, year.stocks[record.index].asOf};
}

template <class Row>
Column<Row> stringColumn(const char* key, const QString& title, CellKind kind,
                         std::string Row::*member, int width = 0) {
    return {QLatin1String(key), title, kind,
            [member](const Row& row) -> CellValue { return std::string_view(row.*member); }, width};
}

QString placeOf(EvidenceRef::Kind kind, std::string_view number) {
    const QString key = QLatin1String(kKeys.at(static_cast<std::size_t>(kind)));
    if (key.isEmpty()) return {};
    return key + u':' + fromUtf8(number);
}

/// `behind` gives the records of a goal, places in the year.
template <class Behind>
std::vector<BehindRow> rowsBehind(const SupportProject& project, const FundYear& year,
                                  const Behind& behind) {
    std::vector<BehindRow> rows;
    for (const Indicator& indicator : project.indicators) {
        const auto* goal = std::get_if<NumericGoal>(&indicator.goal);
        if (goal == nullptr) continue;
        for (const EvidenceRef& record : behind(*goal)) {
            const Shown shown = shownOf(record, year);
            rows.push_back({indicator.code, record.kind, std::string(shown.number), shown.date});
        }
    }
    return rows;
}

}  // namespace

std::vector<IndicatorRow> indicatorRows(const Acceptance& acceptance, Language language) {
    std::vector<IndicatorRow> rows;
    for (const DeliveredIndicator& each : acceptance.indicators) {
        const Indicator& indicator = *each.indicator;
        rows.push_back({indicator.code,
                        planText(indicator.text, indicator.textEn, language).toStdString(),
                        plannedText(each).toStdString(), committedText(each).toStdString(),
                        deliveredText(each).toStdString(), each.completion, each.met});
    }
    return rows;
}

std::vector<Column<IndicatorRow>> indicatorColumns() {
    using Row = IndicatorRow;
    constexpr int kWords = 30, kFigures = 12;
    return {
        {QStringLiteral("code"), tr("指标编号"), CellKind::Identifier,
         [](const Row& row) -> CellValue { return row.code; }},
        stringColumn("text", tr("指标"), CellKind::Text, &Row::text, kWords),
        stringColumn("planned", tr("方案值"), CellKind::Count, &Row::planned, kFigures),
        stringColumn("committed", tr("承诺值"), CellKind::Count, &Row::committed, kFigures),
        stringColumn("delivered", tr("完成值"), CellKind::Count, &Row::delivered, kFigures),
        {QStringLiteral("completion"), tr("完成率"), CellKind::Percent,
         [](const Row& row) -> CellValue {
             return row.completion ? CellValue(*row.completion) : CellValue();
         }},
        {QStringLiteral("met"), tr("达到"), CellKind::Flag,
         [](const Row& row) -> CellValue { return row.met; }},
    };
}

std::vector<BehindRow> behindRows(const AwardFigures& figures, const Case& one) {
    if (one.project == nullptr) return {};
    if (const Decision* conclusion = conclusionOf(one)) {
        const ConcludedOn then(figures.book, one, *conclusion);
        return rowsBehind(*one.project, then.year(),
                          [&](const NumericGoal& goal) { return then.behind(goal); });
    }
    return rowsBehind(*one.project, *figures.year,
                      [&](const NumericGoal& goal) { return figures.records.behind(one, goal); });
}

std::vector<Column<BehindRow>> behindColumns() {
    using Row = BehindRow;
    return {stringColumn("indicator", tr("指标编号"), CellKind::Identifier, &Row::indicator),
            stringColumn("registerNo", tr("登记号"), CellKind::Identifier, &Row::number),
            {QStringLiteral("kind"), tr("类别"), CellKind::Text,
             [](const Row& row) -> CellValue { return kindText(row.kind).toStdString(); }},
            {QStringLiteral("date"), tr("日期"), CellKind::Day,
             [](const Row& row) -> CellValue { return row.date; }}};
}

QString kindText(EvidenceRef::Kind kind) {
    const std::array names = {tr("转让许可"), tr("质押融资"), tr("产品备案"), tr("满意度"),
                              tr("有效专利"), tr("活动"),     tr("成果")};
    return names.at(static_cast<std::size_t>(kind));
}

QString placeOf(EvidenceRef record, const FundYear& year) {
    return placeOf(record.kind, shownOf(record, year).number);
}

QString placeOf(const BehindRow& row) {
    return placeOf(row.kind, row.number);
}

}  // namespace grants::ui
