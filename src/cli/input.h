// SPDX-License-Identifier: GPL-3.0-or-later
// Small text inputs named on the command line.
#pragma once

#include <filesystem>
#include <string>

namespace grants::cli {

/// The whole of a text file of at most 16 MiB. Throws Error(Input) when it cannot be read.
[[nodiscard]] std::string readText(const std::filesystem::path& path);

}  // namespace grants::cli
