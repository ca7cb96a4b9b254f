// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/acceptance/acceptance.h"

#include "domain/acceptance/committed.h"
#include "domain/attribution/award_records.h"
#include "domain/cases/awards.h"

#include <algorithm>
#include <array>

namespace grants {
namespace {

using Outcome = AcceptanceOutcome;

constexpr std::array<std::string_view, 4> kOutcomes = {"pass", "reduce", "rectify", "fail"};

/// What is to be reached: the promise, which is kept by just that much, or the plan's goal.
NumericGoal measureOf(const DeliveredIndicator& one) {
    NumericGoal goal = one.goal();
    if (!one.committed) return goal;
    goal.value = *one.committed;
    if (goal.comparator == Comparator::MoreThan) goal.comparator = Comparator::AtLeast;
    if (goal.comparator == Comparator::LessThan) goal.comparator = Comparator::AtMost;
    return goal;
}

bool isNothing(const Quantity& value) {
    if (const auto* count = std::get_if<std::int64_t>(&value)) return *count == 0;
    if (const auto* amount = std::get_if<Money>(&value)) return amount->isZero();
    return std::get<Fraction>(value).num() == 0;
}

/// Delivered ÷ committed, at most 1; where nothing is to be reached there is nothing left to do.
std::optional<Fraction> completionOf(const DeliveredIndicator& one, const NumericGoal& measure) {
    if (!isComputable(one.delivered)) return std::nullopt;
    if (one.met || isNothing(measure.value)) return Fraction(1, 1);
    const auto share = fulfilmentOf(one.delivered, measure);
    return share ? std::optional(std::min(*share, Fraction(1, 1))) : std::nullopt;
}

DeliveredIndicator delivered(const CommittedIndicator& promise, const Measured& value) {
    DeliveredIndicator one;
    one.indicator = promise.indicator;
    one.committed = promise.value;
    one.delivered = value;
    const NumericGoal measure = measureOf(one);
    one.met = isMet(value, measure);
    one.completion = completionOf(one, measure);
    return one;
}

std::vector<DeliveredIndicator> indicatorsOf(const Casebook& book, const Case& one,
                                             const AwardRecords& records) {
    const bool subset = book.plan().rules().taskSubset == TaskSubset::Subset;
    const auto states = records.indicatorsOf(one);
    auto state = states.begin();
    std::vector<DeliveredIndicator> all;
    for (const CommittedIndicator& each : committedIndicators(one)) {
        if (!std::holds_alternative<NumericGoal>(each.indicator->goal)) continue;
        const Measured& value = state++->value;
        if (subset && !each.value) continue;
        all.push_back(delivered(each, value));
    }
    return all;
}

/// On or before the day, if there is one.
bool isAccepted(const Case& one, const Indicator& indicator, int index, std::optional<Date> by) {
    return std::any_of(one.recognitions.begin(), one.recognitions.end(),
                       [&](const Recognition* each) {
                           return each->indicator == indicator.code && each->number == index &&
                                  each->accepted && (!by || each->date <= *by);
                       });
}

/// Until when a deliverable is to be accepted to count: from the window's end on, as the year is
/// stored, whenever it was.
std::optional<Date> acceptedBy(const Casebook& book, Date asOf) {
    return asOf < book.plan().rules().factWindow.last ? std::optional(asOf) : std::nullopt;
}

std::vector<DeliveredText> deliverablesOf(const Case& one, std::optional<Date> by) {
    std::vector<DeliveredText> all;
    for (const Indicator& indicator : one.project->indicators) {
        const auto* goal = std::get_if<QualitativeGoal>(&indicator.goal);
        if (goal == nullptr) continue;
        int index = 0;
        for (const std::string& text : goal->deliverables) {
            ++index;
            all.push_back({&indicator, index, text, isAccepted(one, indicator, index, by)});
        }
    }
    return all;
}

/// Nothing when one of them cannot be computed.
std::optional<Fraction> leastOf(const std::vector<DeliveredIndicator>& indicators) {
    Fraction least(1, 1);
    for (const DeliveredIndicator& each : indicators) {
        if (!each.completion) return std::nullopt;
        least = std::min(least, *each.completion);
    }
    return least;
}

std::optional<Outcome> outcomeOf(const Acceptance& acceptance, const Rules& rules) {
    if (!acceptance.completion) return std::nullopt;
    const bool allAccepted =
        acceptance.accepted() == static_cast<int>(acceptance.deliverables.size());
    if (*acceptance.completion >= rules.acceptanceFull && allAccepted) return Outcome::Pass;
    if (*acceptance.completion < rules.acceptanceFloor) return Outcome::Fail;
    const bool reduces = acceptance.rectified || rules.acceptancePay == AcceptancePay::Proportional;
    return reduces ? Outcome::Reduce : Outcome::Rectify;
}

/// Down to 元, straight from the exact product.
Money partOf(Money award, Fraction completion) {
    constexpr std::int64_t kFenPerYuan = 100;
    return Money::ofYuan(floorOf(award, completion).inFen() / kFenPerYuan);
}

}  // namespace

const NumericGoal& DeliveredIndicator::goal() const {
    return std::get<NumericGoal>(indicator->goal);
}

int Acceptance::accepted() const {
    return static_cast<int>(std::count_if(deliverables.begin(), deliverables.end(),
                                          [](const auto& each) { return each.accepted; }));
}

std::optional<Money> Acceptance::amountAfter(Outcome result) const {
    if (result == Outcome::Fail) return Money();
    if (result == Outcome::Rectify || !awarded) return std::nullopt;
    if (result == Outcome::Pass) return awarded;
    return completion ? std::optional(partOf(*awarded, *completion)) : std::nullopt;
}

Acceptance acceptanceOf(const Casebook& book, const Case& one, Date asOf) {
    return acceptanceOf(book, one, AwardRecords(book, asOf));
}

Acceptance acceptanceOf(const Casebook& book, const Case& one, const AwardRecords& records) {
    Acceptance acceptance;
    acceptance.number = one.number();
    acceptance.state = one.state;
    acceptance.awarded = awardedAmount(one);
    acceptance.rectified =
        std::any_of(one.standing.begin(), one.standing.end(), [](const Decision* each) {
            return each->action == "conclude" && each->result == codeText(Outcome::Rectify);
        });
    if (one.project == nullptr) return acceptance;
    acceptance.indicators = indicatorsOf(book, one, records);
    acceptance.deliverables = deliverablesOf(one, acceptedBy(book, records.asOf()));
    acceptance.completion = leastOf(acceptance.indicators);
    acceptance.outcome = outcomeOf(acceptance, book.plan().rules());
    return acceptance;
}

std::string_view codeText(Outcome outcome) {
    return kOutcomes[static_cast<std::size_t>(outcome)];
}

std::optional<Outcome> outcomeNamed(std::string_view code) {
    const auto found = std::find(kOutcomes.begin(), kOutcomes.end(), code);
    if (found == kOutcomes.end()) return std::nullopt;
    return static_cast<Outcome>(found - kOutcomes.begin());
}

}  // namespace grants
