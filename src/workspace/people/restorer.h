// SPDX-License-Identifier: GPL-3.0-or-later
// Whether somebody may put a backup in the place of a fund file.
#pragma once

#include "workspace/people/actor.h"

#include <filesystem>
#include <optional>

namespace grants {

/// See Workspace::restore.
void requireRestorer(const std::filesystem::path& backup, const std::filesystem::path& file,
                     const std::optional<Credentials>& who);

}  // namespace grants
