// SPDX-License-Identifier: GPL-3.0-or-later
// Why a file could not be written, in words.
#pragma once

#include "base/error.h"

#include <filesystem>

namespace grants {

/// Why `out` could not be written, by an errno value, and what to do.
[[nodiscard]] Error writeFailure(const std::filesystem::path& out, int reason);

}  // namespace grants
