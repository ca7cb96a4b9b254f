// SPDX-License-Identifier: GPL-3.0-or-later
// The list of pages; the only place that knows them all.
#pragma once

#include "ui/shell/page_entry.h"

#include <vector>

namespace grants::ui {

/// In the order of the navigation.
[[nodiscard]] std::vector<PageEntry> pages();

}  // namespace grants::ui
