// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/search_source.h"

namespace grants::ui {

/// Payments by their number, what they are for, and their unit.
[[nodiscard]] SearchSources paymentSources(const SearchGround& ground);

}  // namespace grants::ui
