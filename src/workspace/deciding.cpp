// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/deciding.h"

#include "base/error.h"
#include "domain/decisions/actions.h"
#include "workspace/local.h"

namespace grants {
namespace {

constexpr std::string_view kReverse = "reverse";

Finding refusal(const char* code, Message sentence) {
    return {Severity::Error, code, "", std::move(sentence), {}};
}

Acted refused(const char* code, Message sentence) {
    return {{refusal(code, std::move(sentence))}, {}};
}

const Action& actionOf(const Act& act) {
    if (const Action* action = findAction(act.subject, act.action)) return *action;
    throw Error(
        ErrorKind::Usage,
        Fault{"ACTION", translatable("workspace", "没有“{0}”这个动作；请核对。").with(act.action)});
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
    entry.override = act.override;
    return entry;
}

Acted missingOpinion() {
    return refused("OPINION", translatable("workspace", "请写明意见，再办理。"));
}

/// The state before the last decision that stands, by a new one.
Acted reverse(const Act& act, const Actor& actor, const std::vector<Decision>& decisions) {
    const auto stands = standing(decisions, act.subject, act.number);
    if (stands.empty())
        return refused("NOTHING", translatable("workspace", "还没有可以撤回的办理。"));
    if (act.opinion.empty()) return missingOpinion();
    Acted acted{{}, entryOf(act, actor)};
    acted.decision.reverses = stands.back()->id;
    acted.decision.before = stands.back()->after;
    acted.decision.after = stands.back()->before;
    return acted;
}

void requireApart(const Action& action, const Actor& actor,
                  const std::vector<const Decision*>& stands) {
    if (keptApartBy(action, actor.person, stands) == nullptr) return;
    throw Error(ErrorKind::NotPermitted, Fault{"SEPARATION", action.apart.with(actor.name)});
}

}  // namespace

Operation rightFor(const Act& act, const std::vector<Decision>& decisions) {
    if (act.action != kReverse) return actionOf(act).operation;
    const auto stands = standing(decisions, act.subject, act.number);
    if (stands.empty()) return Operation::Void;
    return findAction(act.subject, stands.back()->action)->operation;
}

Acted decide(const Act& act, const Actor& actor, const std::vector<Decision>& decisions) {
    if (act.action == kReverse) return reverse(act, actor, decisions);
    const Action& action = actionOf(act);
    const std::string state = stateOf(decisions, act.subject, act.number);
    if (!leadsFrom(action, state)) {
        return refused(
            "STATE",
            translatable("workspace", "{0} 现在不能这样办理；请刷新后再看。").with(act.number));
    }
    const ActionOutcome* outcome = findOutcome(action, act.result);
    if (outcome == nullptr)
        return refused("RESULT", translatable("workspace", "请选择结论，再办理。"));
    requireApart(action, actor, standing(decisions, act.subject, act.number));
    if (outcome->needsOpinion && act.opinion.empty()) return missingOpinion();
    Acted acted{{}, entryOf(act, actor)};
    acted.decision.before = state;
    acted.decision.after = outcome->state;
    return acted;
}

}  // namespace grants
