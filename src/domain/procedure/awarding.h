// SPDX-License-Identifier: GPL-3.0-or-later
// 立项编号, and what an award says by itself.
#pragma once

#include "domain/cases/casebook.h"

#include <string>
#include <string_view>

namespace grants {

/// The next 立项编号 of a project by the plan's pattern: one above the largest serial that was
/// given to any award, reversed ones too, for a number is never used again.
[[nodiscard]] std::string nextAwardNumber(const FundYear& year, const Plan& plan,
                                          std::string_view project);
/// Gives an award its number, and the amount that was proposed where it names none. Other
/// decisions stay as they are.
void fillIn(Decision& wanted, const Casebook& book, const Case& one);

}  // namespace grants
