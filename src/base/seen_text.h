// SPDX-License-Identifier: GPL-3.0-or-later
// A text as a person sees it, and as files may hold it.
#pragma once

#include <string>
#include <string_view>

namespace grants {

/// What any XML can hold: broken bytes and characters that XML forbids become U+FFFD.
[[nodiscard]] std::string asXmlText(std::string_view text);
/// Without what nobody sees: direction marks, zero-width characters, soft hyphens, control
/// characters (line breaks and tabs stay), characters that are none. What joins emoji stays.
[[nodiscard]] std::string withoutMarks(std::string_view text);
/// `/`, 无, —, 暂无 and the like: what people write into a cell to leave it empty.
[[nodiscard]] bool isPlaceholder(std::string_view text);
/// A cell's text as it is seen: trimmed, without marks, unwrapped.
[[nodiscard]] std::string seenText(std::string_view text);
/// `="0012"`, as programs write a text that shall not become a number: 0012.
[[nodiscard]] std::string_view unwrapped(std::string_view text);
}  // namespace grants
