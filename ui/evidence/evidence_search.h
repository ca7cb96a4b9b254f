// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/search_source.h"

namespace grants::ui {

/// Records of every kind, by their numbers, patents and names.
[[nodiscard]] SearchSources evidenceSources(const SearchGround& ground);

}  // namespace grants::ui
