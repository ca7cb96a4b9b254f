// SPDX-License-Identifier: GPL-3.0-or-later
// A fund file of what a test made up, decisions included: as if it had come about by itself.
#pragma once

#include "domain/plan/plan.h"
#include "domain/year/fund_year.h"

#include <filesystem>
#include <string>

namespace grants::test {

/// The built-in plan with this one's settings.
[[nodiscard]] std::string planTextOf(const Plan& plan);
/// Records keep their ids. The plan differs from the built-in one in its settings at most.
void writeYear(const std::filesystem::path& file, const FundYear& year, const Plan& plan);

}  // namespace grants::test
