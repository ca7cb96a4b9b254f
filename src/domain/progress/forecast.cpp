// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/progress/forecast.h"

namespace grants {

std::optional<Measured> forecastOf(const TargetState& state) {
    const Fraction pace = state.pace;
    if (pace.num() == 0 || pace >= Fraction(1, 1)) return std::nullopt;
    if (const auto* count = std::get_if<std::int64_t>(&state.value))
        return floorOf(*count, pace.den(), pace.num());
    if (const auto* amount = std::get_if<Money>(&state.value))
        return floorOf(*amount, Fraction(pace.den(), pace.num()));
    return std::nullopt;
}

}  // namespace grants
