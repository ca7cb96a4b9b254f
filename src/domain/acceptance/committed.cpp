// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/acceptance/committed.h"

#include "base/text.h"
#include "domain/plan/setting.h"
#include "domain/progress/measured.h"

#include <algorithm>

namespace grants {
namespace {

tl::unexpected<Fault> unreadable(const Message& why, std::string_view text,
                                 const NumericGoal& goal) {
    return tl::unexpected(
        Fault{"COMMITMENT_FORMAT", why.with(text, inUnit(goal.value, goal), goal.unit)});
}

/// 件(次) is also written 件次, 件 and 次; longer ones first.
std::vector<std::string> spellingsOf(const std::string& unit) {
    const std::string folded = halfWidth(unit);
    const std::size_t open = folded.find('(');
    if (open == std::string::npos || !folded.ends_with(')')) return {folded};
    const std::string first = folded.substr(0, open);
    const std::string second = folded.substr(open + 1, folded.size() - open - 2);
    return {folded, first + second, first, second};
}

std::string withoutUnit(const std::string& text, const std::string& unit) {
    for (const std::string& spelling : spellingsOf(unit)) {
        if (!text.ends_with(spelling)) continue;
        return trimmed(std::string_view(text).substr(0, text.size() - spelling.size()));
    }
    return text;
}

/// Thousands separators stand in counts as in amounts, so a count is read as that many 元.
std::optional<std::int64_t> wholeNumber(const std::string& digits) {
    constexpr std::int64_t kFenPerYuan = 100;
    if (digits.find_first_not_of("0123456789,.") != std::string::npos) return std::nullopt;
    const auto yuan = parseMoney(digits);
    if (!yuan || yuan->inFen() % kFenPerYuan != 0) return std::nullopt;
    return yuan->inFen() / kFenPerYuan;
}

Parsed<Quantity> parseCount(std::string_view text, const NumericGoal& goal) {
    if (const auto count = wholeNumber(withoutUnit(trimmed(halfWidth(text)), goal.unit)))
        return *count;
    return unreadable(
        translatable("procedure", "“{0}”不是以“{2}”计的整数；请只写一个整数，如 {1}。"), text,
        goal);
}

Parsed<Quantity> parseSum(std::string_view text, const NumericGoal& goal) {
    if (const auto amount = parseAmount(text)) return *amount;
    return unreadable(translatable("procedure", "“{0}”不是金额；请写数字和单位，如 {1}。"), text,
                      goal);
}

Parsed<Quantity> parseShare(std::string_view text, const NumericGoal& goal) {
    constexpr std::int64_t kHundred = 100;
    const auto share = parseFraction(text);
    if (!share) {
        return unreadable(translatable("procedure", "“{0}”不是比例；请写成百分数，如 {1}。"), text,
                          goal);
    }
    const bool bare = halfWidth(text).find_first_of("%/") == std::string::npos;
    if (bare && *share >= Fraction(1, 1)) return Fraction(share->num(), share->den() * kHundred);
    return *share;
}

const Commitment* findFor(const Case& one, const Indicator& indicator) {
    const auto found = std::find_if(
        one.commitments.begin(), one.commitments.end(),
        [&](const Commitment* commitment) { return commitment->indicator == indicator.code; });
    return found == one.commitments.end() ? nullptr : *found;
}

bool readsAsNumber(std::string_view text, const SupportProject& project) {
    if (parseAmount(text) || parseFraction(text)) return true;
    return std::any_of(project.indicators.begin(), project.indicators.end(),
                       [text](const Indicator& each) {
                           const auto* goal = std::get_if<NumericGoal>(&each.goal);
                           return goal != nullptr && parseCommitted(text, *goal).has_value();
                       });
}

/// Reads the promise that `each` has.
void readPromise(CommittedIndicator& each, const SupportProject& project) {
    const auto* goal = std::get_if<NumericGoal>(&each.indicator->goal);
    if (goal == nullptr) {
        each.isNumberForWords = readsAsNumber(each.commitment->value, project);
        return;
    }
    const auto value = parseCommitted(each.commitment->value, *goal);
    if (!value) return;
    each.value = *value;
    each.belowPlan = !reaches(*value, *goal);
}

}  // namespace

Parsed<Quantity> parseCommitted(std::string_view text, const NumericGoal& goal) {
    if (std::holds_alternative<std::int64_t>(goal.value)) return parseCount(text, goal);
    return std::holds_alternative<Money>(goal.value) ? parseSum(text, goal)
                                                     : parseShare(text, goal);
}

bool reaches(const Quantity& value, const NumericGoal& goal) {
    return isMet(measuredOf(value), goal);
}

std::string inUnit(const Quantity& value, const NumericGoal& goal) {
    const bool isCount = std::holds_alternative<std::int64_t>(value);
    return toText(value) + (isCount ? goal.unit : "");
}

std::vector<CommittedIndicator> committedIndicators(const Case& one) {
    std::vector<CommittedIndicator> all;
    if (one.project == nullptr) return all;
    for (const Indicator& indicator : one.project->indicators) {
        CommittedIndicator& each = all.emplace_back();
        each.indicator = &indicator;
        each.commitment = findFor(one, indicator);
        if (each.commitment != nullptr) readPromise(each, *one.project);
    }
    return all;
}

}  // namespace grants
