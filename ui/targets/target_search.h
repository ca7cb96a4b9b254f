// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/search_source.h"

namespace grants::ui {

/// The plan's targets, by code and name.
[[nodiscard]] SearchSources targetSources(const SearchGround& ground);

}  // namespace grants::ui
