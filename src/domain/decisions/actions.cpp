// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/actions.h"

#include <algorithm>

namespace grants {
namespace {

using Op = Operation;
using S = Subject;

Action acceptance() {
    return {S::Application,
            "accept",
            Op::Examine,
            {"submitted"},
            {{"", "accepted"}},
            {"submit", "resubmit"},
            translatable("decisions", "{0} 提交了这件申报，不能由同一人受理；请换一位审核人员。")};
}

Action examination() {
    return {S::Application,
            "examine",
            Op::Examine,
            {"accepted"},
            {{"pass", "examined"}, {"fail", "declined", true}},
            {"submit", "resubmit"},
            translatable("decisions", "{0} 提交了这件申报，不能由同一人审查；请换一位审核人员。")};
}

Action award() {
    return {S::Application,
            "award",
            Op::Award,
            {"publicised"},
            {{"", "awarded"}},
            {"propose"},
            translatable("decisions", "{0} 提出了拟立项，不能由同一人批准；请换一位负责人。")};
}

/// Up to the ranking.
std::vector<Action> applicationActions() {
    return {
        {S::Application, "submit", Op::Submit, {"draft"}, {{"", "submitted"}}},
        {S::Application, "return", Op::Examine, {"submitted"}, {{"", "returned", true}}},
        {S::Application, "resubmit", Op::Submit, {"returned"}, {{"", "submitted"}}},
        acceptance(),
        examination(),
        {S::Application, "open-review", Op::Examine, {"examined"}, {{"", "in_review"}}},
        {S::Application, "close-review", Op::Examine, {"in_review"}, {{"", "reviewed"}}},
        {S::Application,
         "withdraw",
         Op::Submit,
         {"draft", "submitted", "returned", "accepted", "examined", "in_review", "reviewed",
          "proposed", "publicised"},
         {{"", "withdrawn"}}},
        {S::Application, "void", Op::Void, {}, {{"", "void", true}}},
    };
}

/// From the ranking to the archive.
std::vector<Action> awardActions() {
    return {
        {S::Application, "propose", Op::Propose, {"reviewed"}, {{"", "proposed"}}},
        {S::Application,
         "not-select",
         Op::Propose,
         {"reviewed", "proposed"},
         {{"", "not_selected", true}}},
        {S::Application, "publicise", Op::Propose, {"proposed"}, {{"", "publicised"}}},
        {S::Application, "object", Op::Propose, {"publicised"}, {{"", "objected", true}}},
        {S::Application,
         "settle",
         Op::Propose,
         {"objected"},
         {{"dismiss", "publicised", true}, {"uphold", "not_selected", true}}},
        award(),
        {S::Application, "sign", Op::Propose, {"awarded"}, {{"", "running"}}},
        {S::Application,
         "midterm",
         Op::Propose,
         {"running", "rectifying"},
         {{"ok", "running"}, {"rectify", "rectifying"}, {"terminate", "terminated"}}},
        {S::Application,
         "request-acceptance",
         Op::Propose,
         {"running", "rectifying"},
         {{"", "in_acceptance"}}},
        {S::Application,
         "conclude",
         Op::Award,
         {"in_acceptance"},
         {{"pass", "passed"}, {"reduce", "passed"}, {"rectify", "rectifying"}, {"fail", "failed"}}},
        {S::Application,
         "archive",
         Op::Propose,
         {"passed", "failed", "terminated"},
         {{"", "archived"}}},
    };
}

std::vector<Action> paymentActions() {
    return {
        {S::Payment, "request", Op::RequestPayment, {""}, {{"", "requested"}}},
        {S::Payment,
         "approve",
         Op::Award,
         {"requested"},
         {{"", "approved"}},
         {"request"},
         translatable("decisions", "{0} 申请了这笔拨付，不能由同一人批准；请换一位负责人。")},
        {S::Payment, "reject", Op::Award, {"requested"}, {{"", "rejected"}}},
        {S::Payment,
         "confirm",
         Op::Pay,
         {"approved"},
         {{"", "paid"}},
         {"request", "approve"},
         translatable("decisions",
                      "{0} 申请或批准了这笔拨付，不能由同一人支付；请换一位财务人员。")},
    };
}

std::vector<Action> otherActions() {
    return {
        {S::Reallocation, "propose", Op::Pay, {""}, {{"", "proposed"}}},
        {S::Reallocation,
         "approve",
         Op::Award,
         {"proposed"},
         {{"", "approved"}},
         {"propose"},
         translatable("decisions", "{0} 提出了这笔调剂，不能由同一人批准；请换一位负责人。")},
        {S::Batch, "freeze", Op::RequestPayment, {""}, {{"", "frozen"}}},
        {S::Batch,
         "approve",
         Op::Award,
         {"frozen"},
         {{"", "approved"}},
         {"freeze"},
         translatable("decisions", "{0} 冻结了这个批次，不能由同一人批准；请换一位负责人。")},
        {S::Batch, "reject", Op::Award, {"frozen"}, {{"", "rejected"}}},
    };
}

template <class List>
bool has(const List& list, std::string_view wanted) {
    return std::find(list.begin(), list.end(), wanted) != list.end();
}

bool isOver(std::string_view state) {
    return state == "void" || state == "archived";
}

bool isReversed(const std::vector<Decision>& decisions, Id<Decision> id) {
    return std::any_of(decisions.begin(), decisions.end(),
                       [id](const Decision& each) { return each.reverses == id; });
}

}  // namespace

const std::vector<Action>& actions() {
    static const std::vector<Action> all = [] {
        std::vector<Action> list = applicationActions();
        for (auto more : {awardActions(), paymentActions(), otherActions()})
            std::move(more.begin(), more.end(), std::back_inserter(list));
        return list;
    }();
    return all;
}

const Action* findAction(Subject subject, std::string_view code) {
    const auto found = std::find_if(actions().begin(), actions().end(), [&](const Action& action) {
        return action.subject == subject && action.code == code;
    });
    return found == actions().end() ? nullptr : &*found;
}

const ActionOutcome* findOutcome(const Action& action, std::string_view result) {
    const auto found =
        std::find_if(action.outcomes.begin(), action.outcomes.end(),
                     [&](const ActionOutcome& each) { return each.result == result; });
    return found == action.outcomes.end() ? nullptr : &*found;
}

std::string_view firstState(Subject subject) {
    return subject == Subject::Application ? "draft" : "";
}

bool leadsFrom(const Action& action, std::string_view state) {
    return action.from.empty() ? !isOver(state) : has(action.from, state);
}

std::vector<const Decision*> standing(const std::vector<Decision>& decisions, Subject subject,
                                      std::string_view number) {
    std::vector<const Decision*> standing;
    for (const Decision& each : decisions) {
        const bool about = each.subject == subject && each.number == number;
        if (about && !each.reverses && !isReversed(decisions, each.id)) standing.push_back(&each);
    }
    return standing;
}

std::string stateOf(const std::vector<Decision>& decisions, Subject subject,
                    std::string_view number) {
    const auto stands = standing(decisions, subject, number);
    return stands.empty() ? std::string(firstState(subject)) : stands.back()->after;
}

const Decision* keptApartBy(const Action& action, Id<Person> person,
                            const std::vector<const Decision*>& standing) {
    const auto found = std::find_if(standing.begin(), standing.end(), [&](const Decision* each) {
        return person && each->person == person && has(action.apartFrom, each->action);
    });
    return found == standing.end() ? nullptr : *found;
}

}  // namespace grants
