// SPDX-License-Identifier: GPL-3.0-or-later
// UTF-8 text as people type it: trimmed, full-width forms folded, measured, split.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace grants {

/// 0 … 9, full-width ones aside.
[[nodiscard]] constexpr bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
[[nodiscard]] bool isValidUtf8(std::string_view text);
/// Without white space (also U+3000, U+00A0) and what nobody sees at both ends.
[[nodiscard]] std::string trimmed(std::string_view text);
/// Full-width ASCII forms (U+FF01…U+FF5E, U+3000) as their half-width twins.
[[nodiscard]] std::string halfWidth(std::string_view text);
/// trimmed(halfWidth(text)) with ASCII letters in upper case, for identifiers.
[[nodiscard]] std::string identifierForm(std::string_view text);
/// Non-empty trimmed parts between `;` `；` `、` or line breaks.
[[nodiscard]] std::vector<std::string> splitCodes(std::string_view text);
/// Columns on a terminal: 2 for wide and full-width characters, 0 for combining ones.
[[nodiscard]] int displayWidth(std::string_view text);
/// The longest beginning of a text that fits into so many bytes without cutting a character.
[[nodiscard]] std::string shortened(const std::string& text, std::size_t bytes);
/// Unicode code points.
[[nodiscard]] std::size_t characterCount(std::string_view text);

}  // namespace grants
