// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/ranking_detail.h"

#include "domain/review/sheets.h"
#include "ui/base/tr.h"
#include "ui/review/ranking_rows.h"
#include "ui/words/target_words.h"

#include <algorithm>

namespace grants::ui {

namespace {

QString expertName(const ReviewBook& book, std::string_view number) {
    const Expert* expert = book.cases.expert(number);
    return expert == nullptr ? fromUtf8(number) : fromUtf8(expert->name);
}

QString rankText(const std::optional<int>& rank) {
    return rank ? tr("第 %1 名").arg(*rank) : tr("没有名次");
}

void writeScore(DetailText& text, const Plan& plan, const ProjectRanking& ranking,
                const RankingRow& row, const RankWording& wording) {
    const RankedCase& ranked = *row.ranked;
    text.fact(tr("得分"), tr("%1（%2）").arg(fromUtf8(ranked.score), wording.aggregation))
        .fact(tr("名次"), rankText(ranked.rank))
        .fact(tr("名次由来"), decidedText(ranked, plan, wording.language))
        .fact(tr("名额"), tr("%1（共 %2 个）").arg(slotText(ranked)).arg(ranking.ranking.slots))
        .fact(tr("最低—最高"),
              tr("%1—%2，相差 %3")
                  .arg(fromUtf8(ranked.lowest), fromUtf8(ranked.highest), fromUtf8(row.spread)));
    if (isProvisional(ranked)) text.caution(tr("评审还没有结束，得分和名次是暂定的。"));
    if (ranked.disagrees) text.caution(tr("最高和最低相差悬殊，请组织专家复议后再定。"));
    if (ranked.tieAtLine) {
        text.caution(
            tr("与别的申报名次并列，正压在名额线上：并列的都不算在名额内，"
               "请先裁定先后。"));
    }
}

void writeMeans(DetailText& text, const Plan& plan, const RankingRow& row, Language language) {
    text.section(tr("各评分项均分"));
    for (std::size_t at = 0; at < std::min(row.means.size(), plan.rubric.size()); ++at) {
        text.fact(nameOf(plan.rubric[at], language),
                  tr("%1 / %2").arg(fromUtf8(row.means[at])).arg(plan.rubric[at].points));
    }
}

/// The sheets one by one, and the rank without each: under the ranking's own aggregation, so that
/// both are of one kind.
void writeEach(DetailText& text, const ReviewBook& book, const ProjectRanking& ranking,
               const RankingRow& row, const QString& aggregation) {
    const Case& one = *row.ranked->item;
    text.section(tr("各专家的评分，去掉一张会怎样（%1）").arg(aggregation))
        .titles({tr("专家"), tr("合计"), tr("去掉后得分"), tr("去掉后名次"), tr("去掉后名额")});
    const auto without =
        rankingWithoutEach(book.cases, *ranking.project, one, ranking.ranking.aggregation);
    for (const Sheet& sheet : sheetsOf(one, *book.plan)) {
        const auto found =
            std::find_if(without.begin(), without.end(),
                         [&](const WithoutExpert& each) { return each.expert == sheet.expert; });
        if (found == without.end()) continue;
        const bool moves = found->withinSlots != row.ranked->withinSlots;
        text.row(
            {expertName(book, sheet.expert), fromUtf8(toText(sheet.sum())), fromUtf8(found->score),
             rankText(found->rank), found->withinSlots ? tr("名额内") : tr("名额外")},
            moves ? 4 : -1);
    }
}

}  // namespace

DetailText describeRank(const ReviewBook& book, const ProjectRanking& ranking,
                        const RankingRow& row, const RankWording& wording) {
    const Case& one = *row.ranked->item;
    DetailText text;
    text.title(fromUtf8(one.application->title), fromUtf8(one.number()))
        .fact(tr("申报单位"), fromUtf8(book.names->name(one.application->unit)))
        .fact(tr("有效评分表"), row.isKeptBack ? QString() : tr("%1 张").arg(row.ranked->sheets));
    if (row.isSealed) {
        text.note(tr("评审还没有结束，评分表封存；结束评审以后，这里列出得分和每张评分表。"));
    } else if (!row.ranked->exact) {
        text.note(tr("还没有有效的评分表，所以没有得分和名次。"));
    } else {
        writeScore(text, *book.plan, ranking, row, wording);
        writeMeans(text, *book.plan, row, wording.language);
        writeEach(text, book, ranking, row, wording.aggregation);
    }
    text.section(tr("有关记录"))
        .link(fromUtf8(one.number()), QStringLiteral("applications"), fromUtf8(one.number()))
        .link(fromUtf8(book.names->name(one.application->unit)), QStringLiteral("registry"),
              fromUtf8(book.names->code(one.application->unit)));
    return text;
}

}  // namespace grants::ui
