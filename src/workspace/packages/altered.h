// SPDX-License-Identifier: GPL-3.0-or-later
// What is told of a package that somebody or something changed, wherever it shows.
#pragma once

#include "base/error.h"

#include <filesystem>
#include <string_view>

namespace grants {

/// PACKAGE_ALTERED; an Error(FundFile). `detail` is for the log.
[[nodiscard]] Error packageAltered(const std::filesystem::path& file, std::string_view detail = {});

}  // namespace grants
