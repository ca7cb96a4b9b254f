// SPDX-License-Identifier: GPL-3.0-or-later
// Finds branches and loops whose statement stands without braces though it takes its room.
#pragma once

#include <string>
#include <vector>

namespace grants::house {

/// The lines of each `if`, `else`, `for` and `while` whose statement has no braces though it, or
/// the `else` after it, ends two or more lines below: clang-tidy's
/// readability-braces-around-statements.
[[nodiscard]] std::vector<int> branchesWithoutBraces(const std::string& text);

}  // namespace grants::house
