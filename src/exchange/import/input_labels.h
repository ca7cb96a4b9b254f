// SPDX-License-Identifier: GPL-3.0-or-later
// What the files of one import are called in all that is said of them.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace grants {

/// In the order of the files, no two alike: the name of a file; of several that have the same name
/// each with its folder, and where the folders are called alike, too, with its number among them.
[[nodiscard]] std::vector<std::string> labelsOf(const std::vector<std::filesystem::path>& inputs);

}  // namespace grants
