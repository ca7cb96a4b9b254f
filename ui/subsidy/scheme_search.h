// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/search_source.h"

namespace grants::ui {

/// The plan's subsidy schemes, by code and name.
[[nodiscard]] SearchSources schemeSources(const SearchGround& ground);

}  // namespace grants::ui
