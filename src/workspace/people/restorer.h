// SPDX-License-Identifier: GPL-3.0-or-later
// Whether somebody may put a backup in the place of a fund file.
#pragma once

#include "workspace/people/actor.h"

#include <filesystem>
#include <optional>
#include <string>

namespace grants {

/// See Workspace::restore. He as the trail shows him; nobody where nobody had to sign in.
[[nodiscard]] std::optional<std::string> requireRestorer(const std::filesystem::path& backup,
                                                         const std::filesystem::path& file,
                                                         const std::optional<Credentials>& who);

}  // namespace grants
