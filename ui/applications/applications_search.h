// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/search_source.h"

namespace grants::ui {

/// Applications by their number, their title and their unit.
[[nodiscard]] SearchSources applicationSources(const SearchGround& ground);

}  // namespace grants::ui
