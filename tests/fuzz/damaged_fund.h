// SPDX-License-Identifier: GPL-3.0-or-later
// A sound fund file, damaged as a row of bytes says: so a few bytes reach every corner of it.
#pragma once

#include <filesystem>
#include <string_view>

namespace grants::fuzz {

/// Writes a fund file to `file` and damages it. An even first byte overwrites or cuts the bytes of
/// the file, an odd one puts foreign values into its cells past every check.
void writeDamagedFund(const std::filesystem::path& file, std::string_view damage);

}  // namespace grants::fuzz
