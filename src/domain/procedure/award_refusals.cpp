// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/procedure/award_refusals.h"

#include "domain/cases/awards.h"
#include "domain/lines/lines.h"
#include "domain/plan/setting.h"
#include "domain/procedure/deadlines.h"
#include "domain/procedure/funds.h"
#include "domain/procedure/municipal.h"
#include "domain/procedure/passed.h"
#include "domain/procedure/slots.h"
#include "domain/review/ranking.h"

#include <algorithm>

namespace grants {
namespace {

using Reasons = std::vector<Finding>;

Finding against(const Case& one, const char* code, const std::string& clause, Message message) {
    return {Severity::Error, code, clause, std::move(message), Place{.record = one.number()}};
}

Money amountWanted(const Decision& wanted) {
    return wanted.amount.value_or(Money());
}

void addOver(Reasons& reasons, Money amount, std::optional<Money> limit, Finding finding) {
    if (limit && amount > *limit) reasons.push_back(std::move(finding));
}

Message overSentence(const Message& sentence, Money amount, std::optional<Money> limit) {
    return sentence.with(inShort(amount), inShort(limit.value_or(Money())));
}

const RankedCase* rankedIn(const Ranking& ranking, const Case& one) {
    const auto found = std::find_if(ranking.cases.begin(), ranking.cases.end(),
                                    [&](const RankedCase& each) { return each.item == &one; });
    return found == ranking.cases.end() ? nullptr : &*found;
}

}  // namespace

std::vector<Finding> amountMissing(const Casebook&, const Case& one, const Decision& wanted) {
    if (one.project == nullptr || amountWanted(wanted) > Money()) return {};
    return {against(one, "AMOUNT", one.project->clause,
                    translatable("procedure", "没有写明支持金额；请填写大于零的金额。"))};
}

std::vector<Finding> amountTooHigh(const Casebook& book, const Case& one, const Decision& wanted) {
    if (one.project == nullptr) return {};
    const Money amount = amountWanted(wanted);
    const std::string& clause = one.project->clause;
    Reasons reasons;
    const auto hold = [&](const char* code, std::optional<Money> limit, const std::string& where,
                          const Message& sentence) {
        addOver(reasons, amount, limit,
                against(one, code, where, overSentence(sentence, amount, limit)));
    };
    hold("OVER_REQUEST", one.application->requested, clause,
         translatable("procedure", "金额 {0} 超过申请的 {1}；请改到申请金额以内。"));
    if (wanted.action == "award") {
        hold("OVER_PROPOSED", proposedAmount(one), clause,
             translatable("procedure", "金额 {0} 超过拟立项并公示的 {1}；请改到公示的金额以内。"));
    }
    hold("OVER_UNIT_CAP", one.project->unitCap, clause,
         translatable("procedure", "金额 {0} 超过单家上限 {1}；请改到上限以内。"));
    if (!wasPassed(one.standing, "MUNICIPAL")) {
        hold("MUNICIPAL", municipalAmount(*one.application, book.plan().rules()),
             book.plan().ruleClause("F2"),
             translatable("procedure",
                          "金额 {0} 超过市级同类项目的 {1}；请改小金额，或由负责人说明理由放行。"));
    }
    return reasons;
}

std::vector<Finding> scoreTooLow(const Casebook& book, const Case& one, const Decision&) {
    if (one.project == nullptr) return {};
    const Ranking ranking = rankingOf(book, *one.project);
    const RankedCase* ranked = rankedIn(ranking, one);
    const bool hasScore = ranked != nullptr && ranked->exact.has_value();
    if (hasScore ? ranked->passed : one.last("close-review") == nullptr) return {};
    return {against(
        one, "BELOW_PASS", book.plan().findParameter("score_pass")->clause,
        translatable("procedure",
                     "得分 {0}，没有达到合格分 {1}；请不予立项，或由负责人说明"
                     "理由放行。")
            .with(hasScore ? ranked->score : "-", std::to_string(book.plan().rules().scorePass)))};
}

std::vector<Finding> noPlaceLeft(const Casebook& book, const Case& one, const Decision&) {
    if (one.project == nullptr) return {};
    const int others = loadOf(book, *one.project).taken - (takesPlace(one) ? 1 : 0);
    if (others < one.project->slots) return {};
    return {against(
        one, "SLOTS", one.project->clause,
        translatable("procedure",
                     "{0}最多支持 {1} 家，其他申报已占 {2} 家；请不予立项，"
                     "或由负责人说明理由放行。")
            .with(one.project->name, std::to_string(one.project->slots), std::to_string(others)))};
}

std::vector<Finding> lineOverdrawn(const Casebook& book, const Case& one, const Decision& wanted) {
    if (one.project == nullptr) return {};
    const Money ceiling = adjustedCeiling(one.project->code, book.year(), book.plan());
    const Money others = claimedOfLine(Paybook(book), one.project->code, &one);
    if (others + amountWanted(wanted) <= ceiling) return {};
    return {against(one, "OVER_LINE", one.project->clause,
                    translatable("procedure",
                                 "{0}的资金 {1}，其他申报已占 {2}，不够再安排 {3}；"
                                 "请改小金额，先办理调剂，或由负责人说明理由放行。")
                        .with(one.project->name, inShort(ceiling), inShort(others),
                              inShort(amountWanted(wanted))))};
}

std::vector<Finding> fundOverdrawn(const Casebook& book, const Case& one, const Decision& wanted) {
    const Money others = committedToProjects(Paybook(book), &one);
    if (fundPays(book, others + amountWanted(wanted))) return {};
    const Money schemes = committedToSchemes(book.year(), book.plan());
    return {against(one, "OVER_FUND", book.plan().findParameter("fund_total")->clause,
                    translatable("procedure",
                                 "专项资金共 {0}，各项已安排 {1}，不够再安排 {2}；"
                                 "请改小金额，登记新下达的资金，或由负责人说明理由放行。")
                        .with(inShort(fundTotal(book.year(), book.plan())),
                              inShort(others + schemes), inShort(amountWanted(wanted))))};
}

std::vector<Finding> stillPublicised(const Casebook& book, const Case& one,
                                     const Decision& wanted) {
    const auto ends = publicityEnds(one, book.plan());
    if (!ends || wanted.date > *ends) return {};
    return {
        against(one, "PUBLICITY_RUNNING", book.plan().findParameter("publicity_workdays")->clause,
                translatable("procedure", "公示到 {0} 为止；请在公示期满后，自 {1} 起批准立项。")
                    .with(inIso(*ends), inIso(ends->plusDays(1))))};
}

}  // namespace grants
