// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/awards/evidence_rows.h"

#include "domain/acceptance/concluded_on.h"
#include "ui/awards/award_words.h"
#include "ui/base/tr.h"
#include "ui/words/target_words.h"

namespace grants::ui {

namespace {

template <class Row>
Column<Row> stringColumn(const char* key, const QString& title, CellKind kind,
                         std::string Row::*member, int width = 0) {
    return {QLatin1String(key), title, kind,
            [member](const Row& row) -> CellValue { return std::string_view(row.*member); }, width};
}

/// `behind` gives the records of a goal, places in the year of the names.
template <class Behind>
std::vector<BehindRow> rowsBehind(const SupportProject& project, const UnitNames& names,
                                  const Behind& behind) {
    std::vector<BehindRow> rows;
    for (const Indicator& indicator : project.indicators) {
        if (const auto* goal = std::get_if<NumericGoal>(&indicator.goal))
            addBehind(indicator.code, behind(*goal), names, rows);
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
        stringColumn("text", tr("指标", "of a project"), CellKind::Text, &Row::text, kWords),
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
        return rowsBehind(*one.project, *figures.names,
                          [&](const NumericGoal& goal) { return then.behind(goal); });
    }
    return rowsBehind(*one.project, *figures.names,
                      [&](const NumericGoal& goal) { return figures.records.behind(one, goal); });
}

}  // namespace grants::ui
