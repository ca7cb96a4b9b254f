// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of a sheet's record by the headers of their columns.
#pragma once

#include "ui/drafts/draft_sheet.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace grants::ui {

using GivenTexts = std::vector<std::pair<std::string_view, std::string>>;

/// A record with these and nothing else; none while nothing can be typed.
[[nodiscard]] Texts textsOf(const DraftSheet& sheet, const GivenTexts& given);
/// The text under this header; empty where there is no such column.
[[nodiscard]] std::string textIn(const DraftSheet& sheet, const Texts& texts,
                                 std::string_view header);

}  // namespace grants::ui
