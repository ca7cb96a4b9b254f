// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/search_source.h"

namespace grants::ui {

/// Awards by their number, their document, their title and their unit; payments by their number.
[[nodiscard]] SearchSources awardSources(const SearchGround& ground);

}  // namespace grants::ui
