// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/search_source.h"

namespace grants::ui {

/// Experts, by number, name, pinyin and employer.
[[nodiscard]] SearchSources reviewSources(const SearchGround& ground);

}  // namespace grants::ui
