// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/forms/form_goal.h"

#include "exchange/cells/typed_text.h"

#include <array>

namespace grants {
namespace {

struct Comparison {
    std::string_view words, below;
};

/// In the order of Comparator.
constexpr std::array<Comparison, 4> kComparisons = {
    {{"不少于", "<"}, {"超过", "<="}, {"不超过", ">"}, {"少于", ">="}}};

GoalCell numericCell(const NumericGoal& goal) {
    using Kind = GoalCell::Kind;
    if (const auto* count = std::get_if<std::int64_t>(&goal.value)) {
        const std::string number = std::to_string(*count);
        return {Kind::Count, goal.unit, number + " " + goal.unit, number};
    }
    if (const auto* money = std::get_if<Money>(&goal.value)) {
        const std::string wan = typedWan(*money, Registry());
        return {Kind::Wan, "万元", wan + " 万元", wan};
    }
    const auto share = std::get<Fraction>(goal.value);
    return {Kind::Percent, "%", toText(goal.value),
            std::to_string(share.num()) + "/" + std::to_string(share.den())};
}

std::string joined(const std::vector<std::string>& parts) {
    std::string all;
    for (const std::string& part : parts) all += (all.empty() ? "" : "；") + part;
    return all;
}

}  // namespace

GoalCell goalCell(const Indicator& indicator) {
    const auto* goal = std::get_if<NumericGoal>(&indicator.goal);
    if (goal == nullptr) {
        const auto& words = std::get<QualitativeGoal>(indicator.goal);
        return {GoalCell::Kind::Words, "文字", "提交：" + joined(words.deliverables)};
    }
    GoalCell cell = numericCell(*goal);
    const Comparison& comparison = kComparisons[static_cast<std::size_t>(goal->comparator)];
    cell.planned = std::string(comparison.words) + " " + cell.planned;
    cell.below = comparison.below;
    return cell;
}

}  // namespace grants
