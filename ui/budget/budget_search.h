// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/search_source.h"

namespace grants::ui {

/// The lines of the fund by code and name, reallocations by number and lines.
[[nodiscard]] SearchSources budgetSources(const SearchGround& ground);

}  // namespace grants::ui
