// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/search_source.h"

namespace grants::ui {

/// Units, by name, pinyin, credit code, people and numbers.
[[nodiscard]] SearchSources registrySources(const SearchGround& ground);

}  // namespace grants::ui
