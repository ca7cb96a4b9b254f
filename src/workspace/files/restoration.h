// SPDX-License-Identifier: GPL-3.0-or-later
// Puts a backup in the place of a fund file, keeping what was there.
#pragma once

#include <filesystem>
#include <string>

namespace grants {

/// `名称.替换前-20240601T083000Z.zlzh`, not yet taken.
[[nodiscard]] std::filesystem::path nameBeforeReplacement(const std::filesystem::path& file);

/// See Workspace::restore; the trail tells that `actor` did it.
void restoreFundFile(const std::filesystem::path& backup, const std::filesystem::path& file,
                     const std::string& actor);

}  // namespace grants
