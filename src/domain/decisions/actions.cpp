// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/actions.h"

#include <algorithm>
#include <array>

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
            {translatable("decisions", "{0} 提交了这件申报，不能由同一人受理；请由 {1} 办理。"),
             translatable("decisions",
                          "{0} 提交了这件申报，不能由同一人受理；没有别的审核人员，"
                          "请管理员再设一位。")}};
}

Action examination() {
    return {S::Application,
            "examine",
            Op::Examine,
            {"accepted"},
            {{"pass", "examined", false, {Condition::NothingBlocks}}, {"fail", "declined", true}},
            {"submit", "resubmit"},
            {translatable("decisions", "{0} 提交了这件申报，不能由同一人审查；请由 {1} 办理。"),
             translatable("decisions",
                          "{0} 提交了这件申报，不能由同一人审查；没有别的审核人员，"
                          "请管理员再设一位。")}};
}

/// Of a live application, before it is awarded (projects §2).
Action acceptanceOfFinding() {
    return {S::Application,
            kAcceptFinding,
            Op::Judge,
            {"submitted", "returned", "accepted", "examined", "in_review", "reviewed", "proposed",
             "publicised", "objected"},
            {{kOfFinding, kStays, true, {Condition::FindingOpen}}}};
}

Action award() {
    return {S::Application,
            "award",
            Op::Award,
            {"publicised"},
            {{"",
              "awarded",
              false,
              {Condition::FindingsAccepted, Condition::PublicityOver, Condition::AmountGiven,
               Condition::AmountFits, Condition::PlaceLeft, Condition::LineHolds,
               Condition::FundHolds}}},
            {"propose"},
            {translatable("decisions", "{0} 提出了拟立项，不能由同一人批准；请由 {1} 办理。"),
             translatable("decisions",
                          "{0} 提出了拟立项，不能由同一人批准；没有别的负责人，"
                          "请管理员再设一位。")}};
}

Action proposal() {
    return {S::Application,
            "propose",
            Op::Propose,
            {"reviewed"},
            {{"",
              "proposed",
              false,
              {Condition::AmountGiven, Condition::AmountFits, Condition::ScorePasses,
               Condition::PlaceLeft, Condition::LineHolds}}}};
}

Action conclusion() {
    const std::vector<Condition> computed = {Condition::OutcomeComputed};
    return {S::Application,
            "conclude",
            Op::Award,
            {"in_acceptance"},
            {{"pass", "passed", false, computed},
             {"reduce", "passed", false, computed},
             {"rectify", "rectifying", false, computed},
             {"fail", "failed", false, computed}}};
}

/// By whoever may decide what it belongs to.
Action supply(S subject, std::string_view code, Op operation, std::vector<std::string_view> from) {
    return {subject, code, operation, std::move(from), {{"", kStays}}};
}

/// Up to the ranking.
std::vector<Action> applicationActions() {
    return {
        {S::Application,
         "submit",
         Op::Submit,
         {"draft"},
         {{"", "submitted", false, {Condition::NothingBlocks}}}},
        {S::Application,
         "return",
         Op::Examine,
         {"submitted"},
         {{"", "returned", true, {Condition::ReturnsLeft}}}},
        {S::Application,
         "resubmit",
         Op::Submit,
         {"returned"},
         {{"", "submitted", false, {Condition::NothingBlocks, Condition::CorrectionInTime}}}},
        acceptance(),
        examination(),
        {S::Application,
         "open-review",
         Op::Examine,
         {"examined"},
         {{"", "in_review", false, {Condition::PanelFits, Condition::ConflictsSettled}}}},
        {S::Application,
         "close-review",
         Op::Examine,
         {"in_review"},
         {{"", "reviewed", false, {Condition::SheetsComplete, Condition::ConflictsSettled}}}},
        acceptanceOfFinding(),
        {S::Application,
         "withdraw",
         Op::Submit,
         {"draft", "submitted", "returned", "accepted", "examined", "in_review", "reviewed",
          "proposed", "publicised"},
         {{"", "withdrawn"}}},
        {S::Application, "void", Op::Void, {}, {{"", "void", true, {Condition::MoneySettled}}}},
    };
}

/// From the ranking to the archive.
std::vector<Action> awardActions() {
    return {
        proposal(),
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
        conclusion(),
        {S::Application,
         "archive",
         Op::Propose,
         {"passed", "failed", "terminated"},
         {{"", "archived", false, {Condition::MoneySettled}}}},
        supply(S::Application, kAddReference, Op::Award,
               {"awarded", "running", "rectifying", "in_acceptance", "passed", "failed",
                "terminated", "archived"}),
    };
}

std::vector<Action> paymentActions() {
    return {
        {S::Payment,
         "request",
         Op::RequestPayment,
         {""},
         {{"", "requested", false, {Condition::Payable}}}},
        {S::Payment,
         "approve",
         Op::Award,
         {"requested"},
         {{"", "approved", false, {Condition::Payable, Condition::NotSupported}}},
         {"request"},
         {translatable("decisions", "{0} 申请了这笔拨付，不能由同一人批准；请由 {1} 办理。"),
          translatable("decisions",
                       "{0} 申请了这笔拨付，不能由同一人批准；没有别的负责人，"
                       "请管理员再设一位。")}},
        {S::Payment, "reject", Op::Award, {"requested"}, {{"", "rejected"}}},
        {S::Payment,
         "confirm",
         Op::Pay,
         {"approved"},
         {{"", "paid", false, {Condition::Payable, Condition::NotSupported, Condition::WithinUse}}},
         {"request", "approve"},
         {translatable("decisions", "{0} 申请或批准了这笔拨付，不能由同一人支付；请由 {1} 办理。"),
          translatable("decisions",
                       "{0} 申请或批准了这笔拨付，不能由同一人支付；没有别的财务人员，"
                       "请管理员再设一位。")}},
        {S::Payment, "recover", Op::Pay, {""}, {{"", "paid", true, {Condition::Recoverable}}}},
        supply(S::Payment, kAddVoucher, Op::Pay, {"paid"}),
    };
}

std::vector<Action> otherActions() {
    return {
        {S::Reallocation,
         "propose",
         Op::Pay,
         {""},
         {{"", "proposed", false, {Condition::LineCanGive}}}},
        {S::Reallocation,
         "approve",
         Op::Award,
         {"proposed"},
         {{"", "approved", false, {Condition::LineCanGive}}},
         {"propose"},
         {translatable("decisions", "{0} 提出了这笔调剂，不能由同一人批准；请由 {1} 办理。"),
          translatable("decisions",
                       "{0} 提出了这笔调剂，不能由同一人批准；没有别的负责人，"
                       "请管理员再设一位。")}},
        {S::Reallocation, "reject", Op::Award, {"proposed"}, {{"", "rejected", true}}},
        supply(S::Reallocation, kAddReference, Op::Award, {"approved"}),
        {S::Batch, "freeze", Op::RequestPayment, {""}, {{"", "frozen"}}},
        {S::Batch,
         "approve",
         Op::Award,
         {"frozen"},
         {{"", "approved", false, {Condition::BatchCurrent, Condition::PoolHolds}}},
         {"freeze"},
         {translatable("decisions", "{0} 冻结了这个批次，不能由同一人批准；请由 {1} 办理。"),
          translatable("decisions",
                       "{0} 冻结了这个批次，不能由同一人批准；没有别的负责人，"
                       "请管理员再设一位。")}},
        {S::Batch, "reject", Op::Award, {"frozen"}, {{"", "rejected"}}},
    };
}

template <class List, class Wanted>
bool has(const List& list, const Wanted& wanted) {
    return std::find(list.begin(), list.end(), wanted) != list.end();
}

/// What asks for sums over the fund.
constexpr std::array kSums = {Condition::PlaceLeft,    Condition::LineHolds,
                              Condition::FundHolds,    Condition::OutcomeComputed,
                              Condition::MoneySettled, Condition::Payable,
                              Condition::Recoverable,  Condition::LineCanGive};

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
        std::find_if(action.outcomes.begin(), action.outcomes.end(), [&](const auto& each) {
            return each.result == kOfFinding ? !result.empty() : each.result == result;
        });
    return found == action.outcomes.end() ? nullptr : &*found;
}

std::string_view stateAfter(const ActionOutcome& outcome, std::string_view before) {
    return outcome.state == kStays ? before : outcome.state;
}

bool suppliesNumber(std::string_view action) {
    return action == kAddReference || action == kAddVoucher;
}

bool leadsFrom(const Action& action, std::string_view state) {
    return action.from.empty() ? state != "void" : has(action.from, state);
}

bool restsOnSums(const Action& action) {
    return action.subject == Subject::Batch ||
           std::any_of(action.outcomes.begin(), action.outcomes.end(), [](const auto& outcome) {
               return std::any_of(outcome.conditions.begin(), outcome.conditions.end(),
                                  [](Condition each) { return has(kSums, each); });
           });
}

std::unordered_set<std::int64_t> reversedAmong(const std::vector<Decision>& decisions) {
    std::unordered_set<std::int64_t> reversed;
    for (const Decision& each : decisions)
        if (each.reverses) reversed.insert(each.reverses.value);
    return reversed;
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

std::string stateOf(const std::vector<const Decision*>& standing, std::string_view first) {
    return std::string(standing.empty() ? first : standing.back()->after);
}

std::unordered_map<std::string, std::string> decidedStates(const std::vector<Decision>& decisions) {
    std::unordered_map<std::string, std::string> states;
    for (const Decision& each : decisions)
        if (each.subject == Subject::Application) states[each.number] = each.after;
    return states;
}

std::vector<Id<Person>> keptApart(const Action& action,
                                  const std::vector<const Decision*>& standing) {
    std::vector<Id<Person>> apart;
    for (const Decision* each : standing)
        if (each->person && has(action.apartFrom, each->action)) apart.push_back(each->person);
    return apart;
}

std::optional<Fault> separationFrom(const Action& action, const Asker& asker,
                                    const std::vector<Id<Person>>& apart) {
    if (!asker.person || !has(apart, asker.person)) return std::nullopt;
    return separated(action.apart, action.operation, asker, apart);
}

std::optional<Message> noOtherToAward(const Asker& asker) {
    const PersonRoles roles = rolesFor(findAction(Subject::Application, "award")->operation);
    const bool isSomebodyThere = !namesOfThoseWith(roles, asker.people).empty();
    const bool isAnother = !namesOfThoseWith(roles, asker.people, {asker.person}).empty();
    if (!asker.person || !isSomebodyThere || isAnother) return std::nullopt;
    return translatable("decisions",
                        "谁提出拟立项，谁不能批准立项；除 {0} 外还没有别的负责人，"
                        "请管理员再设一位，或由审核人员提出。")
        .with(asker.name);
}

}  // namespace grants
