// SPDX-License-Identifier: GPL-3.0-or-later
// Files built into the program (resources/), by their path below resources/.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace grants {

[[nodiscard]] std::optional<std::string_view> resource(std::string_view name);
[[nodiscard]] std::vector<std::string_view> resourceNames();

}  // namespace grants
