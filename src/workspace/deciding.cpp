// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/deciding.h"

#include "domain/applications/application_state.h"
#include "domain/cases/casebook.h"
#include "domain/decisions/actions.h"
#include "domain/decisions/document_number.h"
#include "domain/procedure/awarding.h"
#include "domain/procedure/batch_refusals.h"
#include "domain/procedure/concluding.h"
#include "domain/procedure/payment_refusals.h"
#include "domain/procedure/refusals.h"
#include "domain/procedure/reversal.h"
#include "domain/reallocations/moved.h"
#include "domain/reallocations/reallocation_refusals.h"
#include "workspace/local.h"

#include <algorithm>

namespace grants {
namespace {

constexpr std::string_view kReverse = "reverse", kConclude = "conclude";

Acted refused(const char* code, Message sentence) {
    return {{{Severity::Error, code, "", std::move(sentence), {}}}, {}};
}

Acted missingOpinion() {
    return refused("OPINION", translatable("workspace", "请写明意见，再办理。"));
}

const Action& actionOf(const Act& act) {
    if (const Action* action = findAction(act.subject, act.action)) return *action;
    throw Error(
        ErrorKind::Usage,
        Fault{"ACTION", translatable("workspace", "没有“{0}”这个动作；请核对。").with(act.action)});
}

const Reallocation* findReallocation(const FundYear& year, const std::string& number) {
    const auto& all = year.reallocations;
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const Reallocation& each) { return each.number == number; });
    return found == all.end() ? nullptr : &*found;
}

Error unknown(const Act& act) {
    if (act.subject == Subject::Application) {
        return {ErrorKind::Usage,
                Fault{"APPLICATION_UNKNOWN",
                      translatable("workspace", "没有受理号为“{0}”的申报；请核对受理号。")
                          .with(act.number)}};
    }
    if (act.subject == Subject::Payment) {
        return {ErrorKind::Usage,
                Fault{"PAYMENT_UNKNOWN",
                      translatable("workspace", "没有编号为“{0}”的拨付；请核对拨付编号。")
                          .with(act.number)}};
    }
    if (act.subject == Subject::Batch) return unknownBatch(act.number);
    return {
        ErrorKind::Usage,
        Fault{
            "REALLOCATION_UNKNOWN",
            translatable("workspace", "没有编号为“{0}”的调剂；请核对调剂编号。").with(act.number)}};
}

/// What is decided about: its decisions that stand, and the record with what belongs to it.
struct Matter {
    explicit Matter(const Act& act, const Occasion& occasion)
        : book(occasion.year, occasion.plan),
          payments(book),
          stands(standing(occasion.year.decisions, act.subject, act.number)) {
        if (act.subject == Subject::Batch) batch = findBatch(payments.batches(), act.number);
        if (act.subject == Subject::Application) one = book.find(act.number);
        if (act.subject == Subject::Payment) payment = payments.find(act.number);
        if (act.subject == Subject::Reallocation)
            reallocation = findReallocation(occasion.year, act.number);
        const bool known =
            one != nullptr || payment != nullptr || reallocation != nullptr || batch != nullptr;
        if (!known) throw unknown(act);
    }
    [[nodiscard]] std::string state() const {
        if (one != nullptr) return stateOf(stands, one->application->takenUp);
        if (payment != nullptr) return stateOf(stands, payment->payment->takenUp);
        return stateOf(stands,
                       reallocation == nullptr ? "" : std::string_view(reallocation->takenUp));
    }
    /// 文号 or 凭证号, as it is known.
    [[nodiscard]] std::string_view number() const {
        if (payment != nullptr) return payment->voucher();
        if (reallocation != nullptr) return movedOf(*reallocation, book.year()).ref();
        return documentNumber(Subject::Application, stands);
    }
    [[nodiscard]] std::vector<Refusal> refusals(const ActionOutcome& outcome,
                                                const Decision& wanted) const {
        if (one != nullptr) return refusalsOf(book, *one, outcome, wanted);
        if (payment != nullptr)
            return paymentRefusals(payments, *payment->payment, outcome, wanted);
        if (batch != nullptr) return batchRefusals(book.year(), book.plan(), *batch, outcome);
        return reallocationRefusals(book.year(), book.plan(), *reallocation, outcome);
    }

    /// With what a reason passes for the step after this one.
    [[nodiscard]] std::vector<Refusal> refusalsWithAhead(const ActionOutcome& outcome,
                                                         const Decision& wanted) const {
        std::vector<Refusal> all = refusals(outcome, wanted);
        if (payment == nullptr) return all;
        for (Refusal& each : refusalsAhead(payments, *payment->payment, wanted))
            all.push_back(std::move(each));
        return all;
    }

    const Casebook book;
    const Paybook payments;
    const std::vector<const Decision*> stands;
    const Case* one = nullptr;  // one of these four
    const PaymentCase* payment = nullptr;
    const Reallocation* reallocation = nullptr;
    const BatchCase* batch = nullptr;
};

/// Why the newest decision cannot be taken back; nothing when it can.
std::optional<Message> whatHinders(const Decision& last, const Matter& matter) {
    if (suppliesNumber(last.action)) return std::nullopt;
    if (matter.one != nullptr) return whatRestsOn(last, *matter.one, matter.payments);
    if (matter.batch != nullptr) return whatRestsOn(last, *matter.batch, matter.payments);
    if (matter.payment != nullptr && (last.action == "request" || last.after == "paid")) {
        return translatable("workspace",
                            "拨付的申请和支付不能撤回；没付的请不予批准，付了的请办理追回。");
    }
    const bool moved = matter.reallocation != nullptr && last.after == "approved";
    if (moved && isCommittedUpon(matter.book.year(), matter.book.plan(), *matter.reallocation)) {
        return translatable("workspace",
                            "调入的资金已经安排出去，不能撤回这笔调剂；请先腾出资金。");
    }
    return std::nullopt;
}

/// Of a rejection that is taken back: the payment is asked for again.
std::vector<Finding> againstAsking(const Decision& last, const Matter& matter) {
    if (matter.payment == nullptr || last.after != "rejected") return {};
    const ActionOutcome& asked = findAction(Subject::Payment, "request")->outcomes.front();
    std::vector<Finding> reasons;
    for (const Refusal& each : matter.refusals(asked, last)) reasons.push_back(each.finding);
    return reasons;
}

/// The state before the last decision that stands, by a new one.
Acted reverse(const Act& act, const Matter& matter, const Actor& actor) {
    if (matter.stands.empty())
        return refused("NOTHING", translatable("workspace", "还没有可以撤回的办理。"));
    if (act.opinion.empty()) return missingOpinion();
    const Decision& last = *matter.stands.back();
    if (auto reason = whatHinders(last, matter)) return refused("DEPENDED_ON", std::move(*reason));
    Acted acted{againstAsking(last, matter), entryOf(act, actor)};
    acted.decision.reverses = last.id;
    acted.decision.before = last.after;
    acted.decision.after = last.before;
    return acted;
}

std::size_t placeOf(std::string_view state) {
    const auto all = applicationStates();
    return static_cast<std::size_t>(
        std::find_if(all.begin(), all.end(),
                     [state](const ApplicationState& each) { return each.code == state; }) -
        all.begin());
}

/// Whether an application that was entered in this state had taken a step that keeps somebody from
/// the action.
bool isEnteredBeyond(const std::string& state, const Action& action) {
    return std::any_of(action.apartFrom.begin(), action.apartFrom.end(),
                       [&](std::string_view step) {
                           const Action& earlier = *findAction(action.subject, step);
                           return placeOf(state) >= placeOf(earlier.outcomes.front().state);
                       });
}

/// Whose part in the matter keeps him from the action: also by the state that it was entered with,
/// which stands for the steps before it.
std::vector<Id<Person>> apartFrom(const Action& action, const Occasion& occasion,
                                  const Matter& matter) {
    std::vector<Id<Person>> apart = keptApart(action, matter.stands);
    if (matter.one == nullptr || !occasion.whoEntered) return apart;
    const Application& application = *matter.one->application;
    if (!isEnteredBeyond(application.takenUp, action)) return apart;
    for (const Id<Person> each : occasion.whoEntered(application)) apart.push_back(each);
    return apart;
}

void requireApart(const Action& action, const Occasion& occasion, const Matter& matter) {
    const Asker asker{occasion.actor.person, occasion.actor.name, occasion.year.people};
    auto fault = separationFrom(action, asker, apartFrom(action, occasion, matter));
    if (fault) throw Error(ErrorKind::NotPermitted, std::move(*fault));
}

/// A number that is supplied goes by no account.
bool goesByAccount(const ActionOutcome& outcome) {
    const auto& conditions = outcome.conditions;
    return std::find(conditions.begin(), conditions.end(), Condition::Payable) != conditions.end();
}

/// With what the trail tells against it.
std::vector<Refusal> allRefusals(const Act& act, const Matter& matter, const ActionOutcome& outcome,
                                 const Decision& wanted, const Occasion& occasion) {
    std::vector<Refusal> refusals = act.override.empty()
                                        ? matter.refusals(outcome, wanted)
                                        : matter.refusalsWithAhead(outcome, wanted);
    const Decision* approval =
        matter.payment == nullptr ? nullptr : matter.payment->last("approve");
    if (approval == nullptr || !goesByAccount(outcome) || !occasion.isPayeeChanged) return refusals;
    const Payment& payment = *matter.payment->payment;
    if (occasion.isPayeeChanged(occasion.year.registry.at(payment.unit), *approval))
        refusals.push_back(refusalOfPayee(matter.payments, payment));
    return refusals;
}

/// Of a payment the way out of its state; of anything else where to look.
Message wayOutOf(const std::string& state, Subject subject) {
    if (subject == Subject::Payment && state == "requested")
        return translatable("workspace", "{0} 还没有批准；请先由负责人批准或不予批准。");
    if (subject == Subject::Payment && state == "approved") {
        return translatable("workspace",
                            "{0} 已经批准；请支付，不再支付的请负责人撤回批准，再不予批准。");
    }
    if (subject == Subject::Payment && state == "paid")
        return translatable("workspace", "{0} 已经支付，不能再这样办理；要收回请办理追回。");
    if (subject == Subject::Payment && state == "rejected") {
        return translatable("workspace",
                            "{0} 没有批准；要支付请重新申请，或由负责人撤回不予批准。");
    }
    return translatable("workspace", "{0} 现在不能这样办理；请先看它的状态和下一步。");
}

Acted wrongState(const Act& act, const std::string& state) {
    return refused("STATE", wayOutOf(state, act.subject).with(act.number));
}

}  // namespace

Error unknownBatch(const std::string& number) {
    return {
        ErrorKind::Usage,
        Fault{"BATCH_UNKNOWN",
              translatable("workspace", "没有编号为“{0}”的批次；请核对批次编号。").with(number)}};
}

Decision entryOf(const Act& act, const Actor& actor) {
    Decision entry;
    entry.subject = act.subject;
    entry.number = act.number;
    entry.action = act.action;
    entry.person = actor.person;
    entry.date = act.on.value_or(today());
    entry.result = act.result;
    entry.amount = act.amount;
    entry.opinion = act.opinion;
    entry.ref = act.ref;
    return entry;
}

std::vector<Finding> settleRefusals(const std::vector<Refusal>& refusals, const std::string& reason,
                                    Decision& decision) {
    const bool passes =
        !reason.empty() && std::all_of(refusals.begin(), refusals.end(),
                                       [](const Refusal& each) { return each.canBePassed; });
    std::vector<Finding> reasons;
    for (const Refusal& each : refusals) {
        if (passes) decision.passed.push_back(each.key);
        if (!passes) reasons.push_back(each.finding);
    }
    if (passes && !refusals.empty()) decision.override = reason;
    return reasons;
}

Operation rightFor(const Act& act, const std::vector<Decision>& decisions) {
    if (act.action != kReverse) return actionOf(act).operation;
    const auto stands = standing(decisions, act.subject, act.number);
    const Action* last = stands.empty() ? nullptr : findAction(act.subject, stands.back()->action);
    return last == nullptr ? Operation::Void : last->operation;
}

Acted decide(const Act& act, const Occasion& occasion) {
    const Matter matter(act, occasion);
    if (act.action == kReverse) return reverse(act, matter, occasion.actor);
    const Action& action = actionOf(act);
    const std::string state = matter.state();
    if (!leadsFrom(action, state)) return wrongState(act, state);
    const ActionOutcome* outcome = findOutcome(action, act.result);
    if (outcome == nullptr)
        return refused("RESULT", translatable("workspace", "请选择结论，再办理。"));
    requireApart(action, occasion, matter);
    if (outcome->needsOpinion && act.opinion.empty()) return missingOpinion();
    if (suppliesNumber(action.code)) {
        if (auto why = whyNotSupplied(act.subject, matter.number(), act.ref)) return {{*why}, {}};
    }
    Acted acted{{}, entryOf(act, occasion.actor)};
    acted.decision.before = state;
    acted.decision.after = stateAfter(*outcome, state);
    if (matter.one != nullptr) fillIn(acted.decision, matter.book, *matter.one);
    acted.refused = settleRefusals(allRefusals(act, matter, *outcome, acted.decision, occasion),
                                   act.override, acted.decision);
    const bool concludes = matter.one != nullptr && action.code == kConclude;
    if (concludes && acted.refused.empty())
        acted.decision.amount = concludedAmount(matter.book, *matter.one, acted.decision);
    return acted;
}

}  // namespace grants
