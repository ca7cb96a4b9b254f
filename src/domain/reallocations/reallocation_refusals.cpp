// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reallocations/reallocation_refusals.h"

#include "domain/lines/lines.h"
#include "domain/reallocations/effect.h"

#include <algorithm>

namespace grants {
namespace {

Refusal refusedMove(const Plan& plan, const char* code, const Reallocation& reallocation,
                    Message message) {
    return {{Severity::Error, code, plan.ruleClause("F4"), std::move(message),
             Place{.record = reallocation.number}},
            code,
            canBePassed(code)};
}

void checkFree(const FundYear& year, const Plan& plan, const Reallocation& reallocation,
               std::vector<Refusal>& refusals) {
    const auto line = lineNow(reallocation.from, year, plan);
    const Money free = line ? line->free() : Money();
    if (reallocation.amount <= free) return;
    refusals.push_back(
        refusedMove(plan, "OVER_FREE", reallocation,
                    translatable("procedure", "{0} 只有 {1} 元结余，不够调出 {2} 元；请改小金额。")
                        .with(reallocation.from, inYuan(free), inYuan(reallocation.amount))));
}

void checkCeiling(const FundYear& year, const Plan& plan, const Reallocation& reallocation,
                  std::vector<Refusal>& refusals) {
    if (plan.value("reallocation_may_exceed_total_cap") == "true") return;
    const Money ceiling = ceilingOf(reallocation.to, plan);
    const Money after = adjustedCeiling(reallocation.to, year, plan) + reallocation.amount;
    if (after <= ceiling) return;
    refusals.push_back(refusedMove(
        plan, "OVER_CEILING", reallocation,
        translatable("procedure", "调入后 {0} 将有 {1} 元，超过方案的总额 {2} 元；请改小金额。")
            .with(reallocation.to, inYuan(after), inYuan(ceiling))));
}

}  // namespace

std::vector<Refusal> reallocationRefusals(const FundYear& year, const Plan& plan,
                                          const Reallocation& reallocation,
                                          const ActionOutcome& outcome) {
    std::vector<Refusal> refusals;
    const auto& conditions = outcome.conditions;
    if (std::find(conditions.begin(), conditions.end(), Condition::LineCanGive) == conditions.end())
        return refusals;
    checkFree(year, plan, reallocation, refusals);
    checkCeiling(year, plan, reallocation, refusals);
    return refusals;
}

bool isCommittedUpon(const FundYear& year, const Plan& plan, const Reallocation& reallocation) {
    const auto line = lineNow(reallocation.to, year, plan);
    return line && line->free() < reallocation.amount;
}

}  // namespace grants
