// SPDX-License-Identifier: GPL-3.0-or-later
// The string literals that stand as arguments of a call, joined and unescaped.
#pragma once

#include <string>
#include <vector>

namespace grants::house {

/// For every `name("a" "b", "c"` in the text: {"ab", "c"}, as long as arguments are literals.
[[nodiscard]] std::vector<std::vector<std::string>> literalCalls(const std::string& text,
                                                                 const std::string& name);

/// Every string literal outside comments, adjacent ones joined.
[[nodiscard]] std::vector<std::string> literalsIn(const std::string& text);

}  // namespace grants::house
