// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/ranking_rows.h"

#include "ui/base/tr.h"
#include "ui/words/target_words.h"

#include <algorithm>

namespace grants::ui {

namespace {

using RankingColumn = Column<RankingRow>;

CellValue figure(const std::string& asPrinted) {
    const auto number = parseDecimal(asPrinted);
    return number ? CellValue(*number) : CellValue();
}

RankingColumn figureColumn(const char* key, const QString& title, std::string RankedCase::*member) {
    return {QLatin1String(key), title, CellKind::Decimal,
            [member](const RankingRow& row) { return figure(row.ranked->*member); }};
}

RankingColumn flagColumn(const char* key, const QString& title, bool RankedCase::*member) {
    return {QLatin1String(key), title, CellKind::Flag,
            [member](const RankingRow& row) { return row.ranked->*member; }};
}

RankingColumn meanColumn(const RubricItem& item, std::size_t at, Language language) {
    return {QStringLiteral("mean-") + fromUtf8(item.name),
            tr("%1 均分").arg(nameOf(item, language)), CellKind::Decimal,
            [at](const RankingRow& row) -> CellValue {
                return at < row.means.size() ? figure(row.means[at]) : CellValue();
            }};
}

std::vector<RankingColumn> leadingColumns(const ReviewBookPtr& book) {
    RankingColumn unit(QStringLiteral("unit"), tr("申报单位"), CellKind::Text,
                       [book](const RankingRow& row) -> CellValue {
                           return book->names->name(row.ranked->item->application->unit);
                       });
    unit.alsoFoundBy([book](const RankingRow& row) {
        return book->names->pinyin(row.ranked->item->application->unit);
    });
    return {RankingColumn(QStringLiteral("rank"), tr("名次"), CellKind::Count,
                          [](const RankingRow& row) -> CellValue {
                              return row.ranked->rank ? CellValue(std::int64_t{*row.ranked->rank})
                                                      : CellValue();
                          })
                .added(Adding::Never),
            RankingColumn(
                QStringLiteral("number"), tr("受理号"), CellKind::Identifier,
                [](const RankingRow& row) -> CellValue { return std::string_view(row.number()); }),
            std::move(unit)};
}

std::vector<RankingColumn> closingColumns(const ReviewBookPtr& book, Language language) {
    return {flagColumn("disagrees", tr("分歧大"), &RankedCase::disagrees),
            flagColumn("passed", tr("合格"), &RankedCase::passed),
            flagColumn("recommended", tr("推荐"), &RankedCase::recommended),
            RankingColumn(QStringLiteral("slots"), tr("名额"), CellKind::Text,
                          [](const RankingRow& row) -> CellValue {
                              return slotText(*row.ranked).toStdString();
                          }),
            RankingColumn(QStringLiteral("decided"), tr("名次由来"), CellKind::Text,
                          [book, language](const RankingRow& row) -> CellValue {
                              return decidedText(*row.ranked, *book->plan, language).toStdString();
                          }),
            RankingColumn(QStringLiteral("remark"), tr("备注"), CellKind::Text,
                          [](const RankingRow& row) -> CellValue {
                              return remarkText(*row.ranked).toStdString();
                          })};
}

}  // namespace

QString remarkText(const RankedCase& ranked) {
    if (isReviewClosed(*ranked.item)) return {};
    return isProvisional(ranked) ? tr("评审未结束，名次暂定") : tr("评审未结束");
}

QString slotText(const RankedCase& ranked) {
    if (!ranked.rank) return {};
    if (ranked.withinSlots) return tr("名额内");
    if (ranked.tieAtLine) return tr("并列压线");
    return ranked.passed ? tr("名额外") : tr("未达合格分");
}

QString decidedText(const RankedCase& ranked, const Plan& plan, Language language) {
    if (ranked.decidedBy.empty()) return {};
    if (ranked.decidedBy == "score") return tr("按得分");
    if (ranked.decidedBy == "shared") return tr("与前一名全同，并列");
    const auto item =
        std::find_if(plan.rubric.begin(), plan.rubric.end(),
                     [&](const RubricItem& each) { return each.name == ranked.decidedBy; });
    return tr("得分相同，按“%1”均分")
        .arg(item == plan.rubric.end() ? fromUtf8(ranked.decidedBy) : nameOf(*item, language));
}

std::vector<Column<RankingRow>> rankingColumns(const ReviewBookPtr& book, Language language) {
    std::vector<RankingColumn> columns = leadingColumns(book);
    columns.push_back({QStringLiteral("sheets"), tr("有效评分表"), CellKind::Count,
                       [](const RankingRow& row) -> CellValue {
                           if (row.isKeptBack) return {};
                           return std::int64_t{row.ranked->sheets};
                       }});
    columns.push_back(figureColumn("score", tr("得分"), &RankedCase::score));
    columns.push_back(figureColumn("lowest", tr("最低"), &RankedCase::lowest));
    columns.push_back(figureColumn("highest", tr("最高"), &RankedCase::highest));
    columns.push_back({QStringLiteral("spread"), tr("分差"), CellKind::Decimal,
                       [](const RankingRow& row) { return figure(row.spread); }});
    for (std::size_t at = 0; at < book->plan->rubric.size(); ++at)
        columns.push_back(meanColumn(book->plan->rubric[at], at, language));
    for (RankingColumn& column : closingColumns(book, language))
        columns.push_back(std::move(column));
    return columns;
}

}  // namespace grants::ui
