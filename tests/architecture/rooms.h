// SPDX-License-Identifier: GPL-3.0-or-later
// The rooms of the house from the ground up: every folder with sources, and the folders that it may
// include. docs/architecture.md tells what a reader finds in each.
#pragma once

#include "architecture/source_tree.h"

#include <string>
#include <vector>

namespace grants::house {

struct Room {
    std::string folder;              // src/domain/plan
    std::vector<std::string> below;  // each of them stands before it in the list
};

[[nodiscard]] const std::vector<Room>& rooms();
/// Null for a folder that is none.
[[nodiscard]] const Room* roomAt(const std::string& folder);
/// src/domain/plan/plan.h → src/domain/plan.
[[nodiscard]] std::string folderOf(const std::string& path);
/// The path that an include names: domain/plan/plan.h → src/domain/plan/plan.h; as it is when it
/// is none of ours.
[[nodiscard]] std::string pathOf(const std::string& include);
/// Files on a circle of includes or above one, a header and its source being one; in order of name.
[[nodiscard]] std::vector<std::string> circleAmong(const std::vector<SourceFile>& files);

}  // namespace grants::house
