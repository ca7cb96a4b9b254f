// SPDX-License-Identifier: GPL-3.0-or-later
// How the committed value of an indicator is asked for.
#pragma once

#include "domain/plan/plan.h"

#include <string>

namespace grants {

struct GoalCell {
    enum class Kind : std::uint8_t { Count, Wan, Percent, Words } kind = Kind::Words;
    std::string unit;     // in which it is typed: 家, 万元, %
    std::string planned;  // 不少于 20000 万元, or what is to be handed in
    std::string bound{};  // the plan's number in that unit, as a term of a formula; empty for words
    std::string_view below{};  // the sign by which a typed number falls short: <
};
[[nodiscard]] GoalCell goalCell(const Indicator& indicator);

}  // namespace grants
