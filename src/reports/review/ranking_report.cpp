// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/review/ranking_report.h"

#include "domain/review/ranking.h"
#include "domain/review/sheets.h"
#include "domain/year/as_of.h"
#include "reports/figures/official.h"

#include <algorithm>

namespace grants {
namespace {

/// One project's ranking on paper.
class RankingSheet {
  public:
    RankingSheet(const ReportInput& input, const Translator& say, const Casebook& cases,
                 const SupportProject& project)
        : m_input(input),
          m_say(say),
          m_project(project),
          m_rules(input.plan.rules()),
          m_ranking(rankingOf(cases, project)) {}

    [[nodiscard]] BookSheet made() const;

  private:
    [[nodiscard]] std::string ruleLine() const;
    [[nodiscard]] std::string aggregationWords() const;
    void addProvisos(std::vector<std::string>& lines) const;
    [[nodiscard]] std::vector<BookColumn> columns() const;
    [[nodiscard]] BookRow rowOf(const RankedCase& ranked) const;
    void addScores(const RankedCase& ranked, std::vector<BookValue>& values) const;
    [[nodiscard]] std::string slotWords(const RankedCase& ranked) const;
    [[nodiscard]] std::string remark(const RankedCase& ranked) const;
    [[nodiscard]] std::string yesNo(bool yes) const;
    [[nodiscard]] std::vector<std::string> notes() const;
    [[nodiscard]] std::vector<std::string> signatures() const;

    const ReportInput& m_input;
    const Translator& m_say;
    const SupportProject& m_project;
    Rules m_rules;
    Ranking m_ranking;
};

BookSheet RankingSheet::made() const {
    BookSheet sheet;
    sheet.name = m_project.code;
    sheet.title = m_say(translatable("rankingReport", "{0}评审汇总表")
                            .with(planText(m_say, m_project.name, m_project.nameEn)));
    sheet.unitLine = m_say(translatable("rankingReport", "单位：分"));
    sheet.headLines = headLines(m_input, m_say);
    addProvisos(sheet.headLines);
    sheet.headLines.push_back(ruleLine());
    sheet.origin = originLine(m_input, m_say);
    sheet.columns = columns();
    for (const RankedCase& each : m_ranking.cases) sheet.rows.push_back(rowOf(each));
    const auto within = std::count_if(m_ranking.cases.begin(), m_ranking.cases.end(),
                                      [](const RankedCase& each) { return each.withinSlots; });
    if (within > 0) sheet.rows.held(static_cast<std::size_t>(within) - 1).lineBelow = true;
    sheet.notes = notes();
    sheet.signatures = signatures();
    return sheet;
}

std::string RankingSheet::ruleLine() const {
    return m_say(translatable("rankingReport",
                              "支持项目：{0}    名额：{1} 个    合格分：{2}    评分汇总：{3}")
                     .with(m_project.code, std::to_string(m_ranking.slots),
                           std::to_string(m_rules.scorePass), aggregationWords()));
}

/// What of it may still change, and what whoever prints it does not see.
void RankingSheet::addProvisos(std::vector<std::string>& lines) const {
    const auto open = std::count_if(m_ranking.cases.begin(), m_ranking.cases.end(), mayChangeRanks);
    if (open > 0) {
        lines.push_back(m_say(translatable("rankingReport",
                                           "{0} 件评审未结束，名次暂定；这些评审结束以后，"
                                           "其他申报的名次也可能变动。")
                                  .with(std::to_string(open))));
    }
    std::ptrdiff_t sealed = 0;
    for (const RankedCase& each : m_ranking.cases) {
        const auto sheets = sheetsOf(*each.item, m_input.plan);
        sealed += std::count_if(sheets.begin(), sheets.end(), [](const Sheet& sheet) {
            return sheet.isSealed() && sheet.counts();
        });
    }
    if (sealed == 0) return;
    lines.push_back(m_say(translatable("rankingReport",
                                       "{0} 张评分表对出表人封存，没有计入；"
                                       "结束评审以后再出表，得分和名次会不同。")
                              .with(std::to_string(sealed))));
}

std::string RankingSheet::aggregationWords() const {
    const Parameter* parameter = m_input.plan.findParameter("score_agg");
    const std::string code(codeText(m_ranking.aggregation));
    if (parameter == nullptr) return code;
    const SettingOption option = inWords(parameter->options, code);
    return planText(m_say, option.text, option.textEn);
}

std::vector<BookColumn> RankingSheet::columns() const {
    std::vector<BookColumn> columns = {
        {m_say(translatable("rankingReport", "名次")), ColumnFormat::Centred, 6},
        {m_say(translatable("rankingReport", "受理号")), ColumnFormat::Identifier, 24},
        {m_say(translatable("rankingReport", "申报单位")), ColumnFormat::Text, 28},
        {m_say(translatable("rankingReport", "得分")), ColumnFormat::Count, 9},
        {m_say(translatable("rankingReport", "最低")), ColumnFormat::Count, 9},
        {m_say(translatable("rankingReport", "最高")), ColumnFormat::Count, 9},
        {m_say(translatable("rankingReport", "分差")), ColumnFormat::Count, 9}};
    for (const RubricItem& item : m_input.plan.rubric) {
        columns.push_back({m_say(translatable("rankingReport", "{0}均分")
                                     .with(planText(m_say, item.name, item.nameEn))),
                           ColumnFormat::Count, 10});
    }
    columns.push_back({m_say(translatable("rankingReport", "有效评分表")), ColumnFormat::Count, 8});
    columns.push_back({m_say(translatable("rankingReport", "合格")), ColumnFormat::Centred, 7});
    columns.push_back({m_say(translatable("rankingReport", "名额")), ColumnFormat::Centred, 11});
    columns.push_back({m_say(translatable("rankingReport", "备注")), ColumnFormat::Text, 14});
    return columns;
}

BookRow RankingSheet::rowOf(const RankedCase& ranked) const {
    BookRow row;
    row.values = {ranked.rank ? BookValue(std::int64_t{*ranked.rank}) : BookValue(),
                  ranked.item->number(), ranked.item->unit->name};
    addScores(ranked, row.values);
    row.values.emplace_back(std::int64_t{ranked.sheets});
    row.values.emplace_back(ranked.exact ? yesNo(ranked.passed) : std::string());
    row.values.emplace_back(slotWords(ranked));
    row.values.emplace_back(remark(ranked));
    return row;
}

/// Blank without a score.
void RankingSheet::addScores(const RankedCase& ranked, std::vector<BookValue>& values) const {
    const auto add = [&](Fraction score) {
        values.push_back(ranked.exact ? BookValue(printed(score, m_rules.scoreDecimals))
                                      : BookValue());
    };
    for (const Fraction score :
         {ranked.exact.value_or(Fraction()), ranked.least, ranked.most, ranked.spread})
        add(score);
    for (std::size_t at = 0; at < m_input.plan.rubric.size(); ++at)
        add(at < ranked.criteria.size() ? ranked.criteria[at].mean : Fraction());
}

std::string RankingSheet::yesNo(bool yes) const {
    return m_say(yes ? translatable("rankingReport", "是") : translatable("rankingReport", "否"));
}

std::string RankingSheet::slotWords(const RankedCase& ranked) const {
    if (!ranked.rank || !ranked.passed) return {};
    if (ranked.withinSlots) return m_say(translatable("rankingReport", "名额内"));
    return m_say(ranked.tieAtLine ? translatable("rankingReport", "并列压线")
                                  : translatable("rankingReport", "名额外"));
}

std::string RankingSheet::remark(const RankedCase& ranked) const {
    if (isReviewClosed(*ranked.item)) return {};
    return m_say(isProvisional(ranked) ? translatable("rankingReport", "评审未结束，名次暂定")
                                       : translatable("rankingReport", "评审未结束"));
}

std::vector<std::string> RankingSheet::notes() const {
    std::vector<std::string> notes = {m_say(translatable(
        "rankingReport",
        "粗线以上在名额内。得分相同的，依次比“实施方案”和“绩效目标”均分，仍相同的并列；"
        "并列压在名额线上的都不在名额内。"))};
    const auto all = static_cast<std::ptrdiff_t>(m_ranking.cases.size());
    const auto scored =
        std::count_if(m_ranking.cases.begin(), m_ranking.cases.end(),
                      [](const RankedCase& each) { return each.exact.has_value(); });
    notes.push_back(m_say(translatable("rankingReport", "共 {0} 件申报，{1} 件有得分。")
                              .with(std::to_string(all), std::to_string(scored))));
    if (scored == all) return notes;
    notes.push_back(m_say(translatable("rankingReport",
                                       "{0} 件没有有效的评分表，或评审没有结束、评分表还封存着，"
                                       "暂不排名。")
                              .with(std::to_string(all - scored))));
    return notes;
}

std::vector<std::string> RankingSheet::signatures() const {
    return {m_say(translatable("rankingReport", "专家组长：")),
            m_say(translatable("rankingReport", "专家签名：")),
            m_say(translatable("rankingReport", "制表：")),
            m_say(translatable("rankingReport", "复核：")),
            m_say(translatable("rankingReport", "日期：    年  月  日")),
            m_say(translatable("rankingReport", "(盖章)"))};
}

}  // namespace

Book rankingReport(const ReportInput& input, const Translator& say) {
    const auto year = asOf(input.year, input.asOf, input.plan.rules().factWindow.last);
    const Casebook cases(*year, input.plan);
    Book book = officialBook(input, say, translatable("reports", "评审汇总表"));
    for (const SupportProject& each : input.plan.projects) {
        if (!input.scope.project.empty() && each.code != input.scope.project) continue;
        book.sheets.push_back(RankingSheet(input, say, cases, each).made());
    }
    return book;
}

}  // namespace grants
