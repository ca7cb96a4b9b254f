// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/acceptance/committed.h"
#include "domain/cases/awards.h"
#include "domain/payments/dues.h"
#include "domain/plan/tranches.h"
#include "reports/awards/task_sheets.h"
#include "reports/figures/goal_cells.h"
#include "reports/figures/official.h"

namespace grants {
namespace {

std::vector<BookColumn> indicatorColumns(const Translator& say) {
    return {{say(translatable("taskBook", "编号")), ColumnFormat::Centred, 9},
            {say(translatable("taskBook", "指标")), ColumnFormat::Text, 56},
            {say(translatable("taskBook", "要求")), ColumnFormat::Centred, 10},
            {say(translatable("taskBook", "方案值")), ColumnFormat::MixedYuan, 18},
            {say(translatable("taskBook", "承诺值")), ColumnFormat::MixedYuan, 18},
            {say(translatable("taskBook", "单位")), ColumnFormat::Centred, 8},
            {say(translatable("taskBook", "佐证方式")), ColumnFormat::Text, 30}};
}

/// The promise as typed where it is no number; the plan's goal where nothing was promised.
BookValue promiseCell(const CommittedIndicator& each, const NumericGoal& goal) {
    if (each.value) return quantityCell(*each.value);
    return each.commitment == nullptr ? quantityCell(goal.value)
                                      : BookValue(each.commitment->value);
}

BookRow numericRow(const AwardFigures& figures, const CommittedIndicator& each,
                   const NumericGoal& goal) {
    const Indicator& indicator = *each.indicator;
    return {BookRow::Kind::Plain,
            {indicator.code, planText(figures.say, indicator.text, indicator.textEn),
             demandWords(goal.comparator, figures.say), quantityCell(goal.value),
             promiseCell(each, goal), goal.unit,
             each.commitment == nullptr ? std::string() : each.commitment->proof}};
}

/// The texts that are to be handed in, one by one.
BookRow wordsRow(const AwardFigures& figures, const CommittedIndicator& each,
                 const QualitativeGoal& goal) {
    std::string text = planText(figures.say, each.indicator->text, each.indicator->textEn);
    for (std::size_t at = 0; at < goal.deliverables.size(); ++at)
        text += "\n" + std::to_string(at + 1) + ". " + goal.deliverables[at];
    const std::string proof = each.commitment == nullptr ? std::string() : each.commitment->proof;
    const std::string promise = each.commitment == nullptr ? std::string() : each.commitment->value;
    return {
        BookRow::Kind::Plain,
        {each.indicator->code, std::move(text), figures.say(translatable("taskBook", "逐项认定")),
         BookValue(), promise, BookValue(), proof}};
}

struct Instalment {
    Message name, when;
    Fraction share;
    std::optional<Money> amount;
};

/// What the program pays: the first one, and after acceptance the rest (projects §6).
std::vector<Instalment> instalmentsOf(const AwardFigures& figures, const Case& one) {
    const Plan& plan = figures.input.plan;
    const auto shares = tranchesOf(one.application->project, plan);
    const auto first = firstInstalment(one, plan);
    const auto awarded = awardedAmount(one);
    std::vector<Instalment> all = {{translatable("taskBook", "首款"),
                                    translatable("taskBook", "任务书签字盖章之后"), shares.front(),
                                    first}};
    if (shares.size() == 1) return all;
    const Fraction rest(shares.front().den() - shares.front().num(), shares.front().den());
    all.push_back(
        {translatable("taskBook", "尾款"),
         translatable("taskBook", "验收通过之后；以验收后的最终金额减已拨付的为准，支付不晚于 {0}")
             .with(inIso(plan.useBy)),
         rest, first ? std::optional(*awarded - *first) : std::nullopt});
    return all;
}

std::vector<BookColumn> instalmentColumns(const Translator& say) {
    return {{say(translatable("taskBook", "款项")), ColumnFormat::Centred, 12},
            {say(translatable("taskBook", "什么时候应拨")), ColumnFormat::Text, 56},
            {say(translatable("taskBook", "比例")), ColumnFormat::Percent, 10},
            {say(translatable("taskBook", "金额(元)")), ColumnFormat::Yuan, 18, true},
            {say(translatable("taskBook", "大写")), ColumnFormat::Text, 50}};
}

BookRow instalmentRow(const AwardFigures& figures, const Instalment& each) {
    return {BookRow::Kind::Plain,
            {figures.say(each.name), figures.say(each.when), each.share, cellOf(each.amount),
             each.amount ? inCapitals(*each.amount) : std::string()}};
}

}  // namespace

BookSheet taskIndicators(const AwardFigures& figures, const Case& one, std::size_t number) {
    const auto& say = figures.say;
    BookSheet sheet =
        officialSheet(figures, numberedName(number, say(translatable("taskBook", "附表一"))),
                      translatable("taskBook", "附表一 任务指标"), {});
    sheet.headLines.push_back(caseHead(figures, one));
    sheet.columns = indicatorColumns(say);
    for (const CommittedIndicator& each : committedIndicators(one)) {
        const auto* goal = std::get_if<NumericGoal>(&each.indicator->goal);
        sheet.rows.push_back(
            goal == nullptr
                ? wordsRow(figures, each, std::get<QualitativeGoal>(each.indicator->goal))
                : numericRow(figures, each, *goal));
    }
    sheet.signatures.clear();
    return sheet;
}

BookSheet taskInstalments(const AwardFigures& figures, const Case& one, std::size_t number) {
    const auto& say = figures.say;
    BookSheet sheet = officialSheet(
        figures, numberedName(number, say(translatable("taskBook", "附表二"))),
        translatable("taskBook", "附表二 经费和拨付"), translatable("taskBook", "单位：元"));
    sheet.headLines.push_back(caseHead(figures, one));
    sheet.columns = instalmentColumns(say);
    for (const Instalment& each : instalmentsOf(figures, one))
        sheet.rows.push_back(instalmentRow(figures, each));
    if (const auto awarded = awardedAmount(one)) {
        addSum(sheet, BookRow::Kind::Total, {say(translatable("taskBook", "合计"))},
               {{0, sheet.rows.size() - 1}});
        sheet.rows.held(sheet.rows.size() - 1).values.back() = inCapitals(*awarded);
    }
    sheet.signatures.clear();
    return sheet;
}

}  // namespace grants
