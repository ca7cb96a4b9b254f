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

/// Of one who may have entered no more than where it stands.
WhyApart enteredIt(const std::string& number) {
    return {translatable("procedure",
                         "{1} 录入了 {0} 或它的状态，不能由同一人登记立项；请由 {2} 办理。")
                .with(number),
            translatable("procedure",
                         "{1} 录入了 {0} 或它的状态，不能由同一人登记立项；没有别的负责人，"
                         "请管理员再设一位。")
                .with(number)};
}

bool has(const std::vector<Id<Person>>& people, Id<Person> person) {
    return std::find(people.begin(), people.end(), person) != people.end();
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
    const std::vector<Id<Person>> apart = apartFromTakingUp(one, enteredBy);
    if (!asker.person || !has(apart, asker.person)) return std::nullopt;
    const bool proposed = has(keptApart(awardAction(), one.standing), asker.person);
    return separated(proposed ? awardAction().apart : enteredIt(one.number()),
                     awardAction().operation, asker, apart);
}

std::vector<Id<Person>> apartFromTakingUp(const Case& one, std::vector<Id<Person>> enteredBy) {
    const std::vector<Id<Person>> proposers = keptApart(awardAction(), one.standing);
    enteredBy.insert(enteredBy.end(), proposers.begin(), proposers.end());
    return enteredBy;
}

std::vector<Refusal> refusalsOfTakingUp(const Casebook& book, const Case& one,
                                        const Decision& wanted) {
    return refusalsOf(book, one, awardAction().outcomes.front(), wanted);
}

bool isTakenUp(const Decision& award) {
    return award.result == kTakenUpResult;
}

}  // namespace grants
