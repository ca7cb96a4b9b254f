// SPDX-License-Identifier: GPL-3.0-or-later
// The one table of actions (projects §1, §3, §6, §8): from which state to which, who has the right,
// and whose earlier action keeps a person from it.
#pragma once

#include "domain/decisions/decision.h"
#include "domain/people/operation.h"
#include "domain/people/separation.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace grants {

/// What must hold for an action, beyond state, right and separation (projects §3, last column).
enum class Condition : std::uint8_t {
    NothingBlocks,     // every open block finding by its code
    ReturnsLeft,       // RETURNS_EXHAUSTED
    CorrectionInTime,  // LATE_CORRECTION
    PanelFits,         // PANEL_SMALL, PANEL_EVEN, NO_FINANCE_REVIEWER
    ConflictsSettled,  // CONFLICT
    SheetsComplete,    // SHEETS_MISSING, PANEL_SMALL
    FindingOpen,       // FINDING: no open finding of this name that needs a reason
    FindingsAccepted,  // every open review finding by its code
    AmountGiven,       // AMOUNT
    AmountFits,        // OVER_REQUEST, OVER_PROPOSED, OVER_UNIT_CAP, MUNICIPAL
    ScorePasses,       // BELOW_PASS
    PlaceLeft,         // SLOTS
    LineHolds,         // OVER_LINE
    FundHolds,         // OVER_FUND
    PublicityOver,     // PUBLICITY_RUNNING
    OutcomeComputed,   // OUTCOME: not what the acceptance comes to
    MoneySettled,      // MONEY_OPEN
    Payable,           // NOT_DUE, OVER_DUE, OVER_LINE, NO_ACCOUNT
    WithinUse,         // AFTER_FUND_END
    Recoverable,       // NOT_DUE, OVER_DUE
    LineCanGive,       // OVER_FREE, OVER_CEILING
    BatchCurrent,      // BATCH_OUTDATED
    PoolHolds,         // OVER_LINE: a batch within what its scheme has left
    NotSupported,      // PROJECT_SUPPORT: a project supports what the batch pays the unit for
};

/// By which a finding of weight review is decided, with a reason.
inline constexpr std::string_view kAcceptFinding = "accept-finding";
/// By which the number of a document that was left blank is supplied afterwards: 文号 of an award
/// or a reallocation, 凭证号 of a payment. Nothing else is changed by it, nor a number that is
/// there.
inline constexpr std::string_view kAddReference = "add-ref", kAddVoucher = "add-voucher";
/// Of an outcome: the result is the name of a finding, as ApplicationFinding::key gives it.
inline constexpr std::string_view kOfFinding = "*";
/// Of an outcome: the subject stays in the state where it is.
inline constexpr std::string_view kStays;

/// What comes of an action, by its --result; the only one of an action without results has none.
struct ActionOutcome {
    std::string_view result, state;
    bool needsOpinion = false;
    std::vector<Condition> conditions{};
};

struct Action {
    Subject subject;
    std::string_view code;  // "accept"
    Operation operation;
    std::vector<std::string_view> from;  // states; none: any but void
    std::vector<ActionOutcome> outcomes;
    std::vector<std::string_view> apartFrom{};  // whoever took one of these may not take it
    WhyApart apart{};
};

[[nodiscard]] const std::vector<Action>& actions();
/// Null for a code that the subject does not have.
[[nodiscard]] const Action* findAction(Subject subject, std::string_view code);
/// Null for a result that the action does not have.
[[nodiscard]] const ActionOutcome* findOutcome(const Action& action, std::string_view result);
/// Where an outcome leads from this state.
[[nodiscard]] std::string_view stateAfter(const ActionOutcome& outcome, std::string_view before);

/// Whether it supplies a number that was left blank.
[[nodiscard]] bool suppliesNumber(std::string_view action);
[[nodiscard]] bool leadsFrom(const Action& action, std::string_view state);
/// Whether it is taken on sums over the fund, so that it rests on whatever they count: places,
/// money of lines, evidence delivered.
[[nodiscard]] bool restsOnSums(const Action& action);

/// The identities of those that a later one reversed.
[[nodiscard]] std::unordered_set<std::int64_t> reversedAmong(
    const std::vector<Decision>& decisions);
/// What was decided about one subject and stands: neither reversed nor a reversal, oldest first.
[[nodiscard]] std::vector<const Decision*> standing(const std::vector<Decision>& decisions,
                                                    Subject subject, std::string_view number);
/// By what stands; `first` before any decision: an application's state as it was entered, "" of
/// whatever begins by an action.
[[nodiscard]] std::string stateOf(const std::vector<const Decision*>& standing,
                                  std::string_view first);
/// Where each application stands that something was decided about, reversals included.
[[nodiscard]] std::unordered_map<std::string, std::string> decidedStates(
    const std::vector<Decision>& decisions);
/// Whom their parts in what stands keep from the action; nobody in a file without people.
[[nodiscard]] std::vector<Id<Person>> keptApart(const Action& action,
                                                const std::vector<const Decision*>& standing);
/// SEPARATION for one of those who are kept `apart`, naming who could take the action; nothing for
/// others.
[[nodiscard]] std::optional<Fault> separationFrom(const Action& action, const Asker& asker,
                                                  const std::vector<Id<Person>>& apart);
/// Of a proposal that whoever asks takes or took: that nobody but him could award it, who then may
/// not. Nothing where somebody else could, for who may not award, and in a file without people.
[[nodiscard]] std::optional<Message> noOtherToAward(const Asker& asker);

}  // namespace grants
