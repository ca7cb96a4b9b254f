// SPDX-License-Identifier: GPL-3.0-or-later
// The closed vocabulary of measures, which goals of a plan may name. To add one: its line here and
// its gauge in progress/gauges.cpp.
#pragma once

#include "domain/plan/plan.h"

#include <string_view>
#include <vector>

namespace grants {

/// What a measure yields; the plan reader checks goals against it.
enum class MeasureKind { Count, Amount, Ratio };

struct MeasureName {
    std::string_view name;  // sme_transfer_events
    MeasureKind kind;
    std::vector<Party> parties;  // by whose records it can be taken
};

/// Every measure that a plan may name, targets' and indicators'.
[[nodiscard]] const std::vector<MeasureName>& measureNames();
[[nodiscard]] const MeasureName* findMeasure(std::string_view name);

}  // namespace grants
