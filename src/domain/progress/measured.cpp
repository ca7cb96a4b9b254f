// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/progress/measured.h"

#include "base/wide.h"

#include <limits>
#include <optional>

namespace grants {
namespace {

/// num ÷ den of a value or a goal, den > 0.
struct Quotient {
    Wide num = 0, den = 1;
};

Quotient quotientOf(const Measured& value) {
    if (const auto* money = std::get_if<Money>(&value)) return {money->inFen(), 1};
    if (const auto* ratio = std::get_if<Ratio>(&value)) return {ratio->num, ratio->den};
    return {std::get<std::int64_t>(value), 1};
}

Quotient quotientOf(const Quantity& goal) {
    if (const auto* money = std::get_if<Money>(&goal)) return {money->inFen(), 1};
    if (const auto* ratio = std::get_if<Fraction>(&goal)) return {ratio->num(), ratio->den()};
    return {std::get<std::int64_t>(goal), 1};
}

Wide commonDivisor(Wide a, Wide b) {
    while (b != 0) {
        const Wide rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

}  // namespace

Measured measuredOf(const Quantity& value) {
    if (const auto* count = std::get_if<std::int64_t>(&value)) return *count;
    if (const auto* amount = std::get_if<Money>(&value)) return *amount;
    const Fraction share = std::get<Fraction>(value);
    return Ratio{share.num(), share.den()};
}

bool isComputable(const Measured& value) {
    const auto* ratio = std::get_if<Ratio>(&value);
    return !ratio || ratio->den > 0;
}

bool isMet(const Measured& value, const NumericGoal& goal) {
    if (!isComputable(value) || value.index() != goal.value.index()) return false;
    const auto [num, den] = quotientOf(value);
    const auto [goalNum, goalDen] = quotientOf(goal.value);
    const Wide left = num * goalDen, right = goalNum * den;
    switch (goal.comparator) {
        case Comparator::AtLeast:
            return left >= right;
        case Comparator::MoreThan:
            return left > right;
        case Comparator::AtMost:
            return left <= right;
        case Comparator::LessThan:
            return left < right;
    }
    return false;
}

std::optional<Fraction> fulfilmentOf(const Measured& value, const NumericGoal& goal) {
    const auto [goalNum, goalDen] = quotientOf(goal.value);
    if (!isComputable(value) || value.index() != goal.value.index() || goalNum == 0)
        return std::nullopt;
    const auto [num, den] = quotientOf(value);
    Wide left = num * goalDen, right = goalNum * den;
    const Wide common = commonDivisor(left, right);
    left /= common;
    right /= common;
    constexpr Wide kMost = std::numeric_limits<std::int64_t>::max();
    if (left > kMost || right > kMost) return std::nullopt;
    return Fraction(static_cast<std::int64_t>(left), static_cast<std::int64_t>(right));
}

}  // namespace grants
