// SPDX-License-Identifier: GPL-3.0-or-later
// The closed vocabulary of measures. To add one: a gauge and its line in the list of measures.cpp.
#pragma once

#include "domain/plan/plan.h"

#include <string_view>
#include <variant>
#include <vector>

namespace grants {

/// What a measure yields; the plan reader checks goals against it.
enum class MeasureKind { Count, Amount, Ratio };

/// A quotient kept as counted, e.g. 41 of 1800; not reduced. den = 0 means 无法计算.
struct Ratio {
    std::int64_t num = 0, den = 0;
    friend bool operator==(Ratio, Ratio) = default;
};
using Measured = std::variant<std::int64_t, Money, Ratio>;

struct MeasureName {
    std::string_view name;  // sme_transfer_events
    MeasureKind kind;
    std::vector<Party> parties;  // by whose records it can be taken
};

/// Every measure that a plan may name, targets' and indicators'.
[[nodiscard]] const std::vector<MeasureName>& measureNames();
[[nodiscard]] const MeasureName* findMeasure(std::string_view name);

/// 无法计算 for ratios with no denominator.
[[nodiscard]] bool isComputable(const Measured& value);
/// Exact; false when the value cannot be computed.
[[nodiscard]] bool isMet(const Measured& value, const NumericGoal& goal);
/// value ÷ goal; nothing when it cannot be computed or the goal is nothing.
[[nodiscard]] std::optional<Fraction> fulfilmentOf(const Measured& value, const NumericGoal& goal);

}  // namespace grants
