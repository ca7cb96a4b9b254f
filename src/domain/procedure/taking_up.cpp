// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/procedure/taking_up.h"

#include "domain/cases/awards.h"

#include <algorithm>
#include <array>

namespace grants {
namespace {

const Action& awardAction() {
    static const Action& action = *findAction(Subject::Application, "award");
    return action;
}

/// An objection has to be settled first.
bool isOnItsWay(const Case& one) {
    static constexpr std::array<std::string_view, 9> kBefore = {
        "draft",     "submitted", "returned", "accepted",  "examined",
        "in_review", "reviewed",  "proposed", "publicised"};
    return std::find(kBefore.begin(), kBefore.end(), one.state) != kBefore.end();
}

const WhyApart& enteredIt() {
    static const WhyApart why = {
        translatable("procedure", "{0} 录入了这项申报，不能由同一人登记立项；请由 {1} 办理。"),
        translatable("procedure",
                     "{0} 录入了这项申报，不能由同一人登记立项；没有别的负责人，"
                     "请管理员再设一位。")};
    return why;
}

}  // namespace

Decision decisionOf(const TakenUpAward& award, const Case& one, Id<Person> person) {
    Decision decision;
    decision.number = award.receipt;
    decision.action = awardAction().code;
    decision.person = person;
    decision.date = award.date;
    decision.before = one.state;
    decision.after = isOnItsWay(one) ? std::string_view("awarded") : one.state;
    decision.amount = award.amount;
    decision.issued = award.number;
    decision.result = kTakenUpResult;
    return decision;
}

std::optional<Fault> obstacleToTakingUp(const Case& one, const Asker& asker,
                                        const std::vector<Id<Person>>& enteredBy) {
    const bool leads = one.last("award") == nullptr && (isOnItsWay(one) || isLiveAward(one));
    if (!leads) {
        return Fault{"STATE",
                     translatable("procedure", "{0} 现在不能立项；请先看它的状态和下一步。")
                         .with(one.number())};
    }
    std::vector<Id<Person>> apart = keptApart(awardAction(), one.standing);
    if (auto fault = separationFrom(awardAction(), asker, apart)) return fault;
    if (!asker.person || std::count(enteredBy.begin(), enteredBy.end(), asker.person) == 0)
        return std::nullopt;
    apart.insert(apart.end(), enteredBy.begin(), enteredBy.end());
    return separated(enteredIt(), awardAction().operation, asker, std::move(apart));
}

std::vector<Refusal> refusalsOfTakingUp(const Casebook& book, const Case& one,
                                        const Decision& wanted) {
    return refusalsOf(book, one, awardAction().outcomes.front(), wanted);
}

bool isTakenUp(const Decision& award) {
    return award.result == kTakenUpResult;
}

}  // namespace grants
