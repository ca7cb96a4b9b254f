// SPDX-License-Identifier: GPL-3.0-or-later
// Which encoding a text file is in, by fixed rules, and its text as UTF-8.
#pragma once

#include <string>
#include <string_view>

namespace grants {

enum class Encoding { Utf8, Utf16Little, Utf16Big, Gb18030, Binary };

/// A byte-order mark decides; else zero bytes in every other place mean UTF-16; else valid UTF-8 is
/// UTF-8; else GB18030. Binary: zero bytes in other places.
[[nodiscard]] Encoding encodingOf(std::string_view bytes);

/// The text as UTF-8 without its mark. Throws Error(Input) naming `file` and the line where bytes
/// are no text of the encoding.
[[nodiscard]] std::string asUtf8(const std::string& file, std::string bytes);

}  // namespace grants
