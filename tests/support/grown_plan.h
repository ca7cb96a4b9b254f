// SPDX-License-Identifier: GPL-3.0-or-later
// What a bureau adds to the plan in a later year, by its JSON alone.
#pragma once

#include <string>

namespace grants::test {

/// The built-in plan with a seventh project (P7: two counts and a deliverable, over measures that
/// exist), an eleventh target (T11: trainings) and the option HIGHER in other words (就高不就低).
[[nodiscard]] std::string grownPlanJson();

}  // namespace grants::test
