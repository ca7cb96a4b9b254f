// SPDX-License-Identifier: GPL-3.0-or-later
// Finds function bodies by counting braces; enough to hold functions to their length.
#pragma once

#include <string>
#include <vector>

namespace grants::house {

struct FunctionBody {
    std::string head;  // what stands before the brace
    int firstLine = 0;
    int lines = 0;
};

/// The text with comments, strings and characters blanked out; line breaks stay.
[[nodiscard]] std::string withoutLiterals(const std::string& text);
/// Bodies of functions outside other functions; lambdas count as part of theirs.
[[nodiscard]] std::vector<FunctionBody> functionsOf(const std::string& text);

}  // namespace grants::house
