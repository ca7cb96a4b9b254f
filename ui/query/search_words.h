// SPDX-License-Identifier: GPL-3.0-or-later
// The words typed into a filter field, and where each could stand.
#pragma once

#include "base/pinyin.h"
#include "ui/query/rows.h"

#include <string>
#include <vector>

namespace grants::ui {

struct SearchWord {
    std::string text;     // in lower case
    bool figure = false;  // could stand in a cell that shows a figure or a day
    PinyinWord pinyin{};
    friend bool operator==(const SearchWord&, const SearchWord&) = default;
};

[[nodiscard]] std::vector<SearchWord> wordsIn(const QString& text);
/// Words are looked for in words, figures in figures too, nothing in 是/否.
[[nodiscard]] bool couldStandIn(CellKind kind, const SearchWord& word);

}  // namespace grants::ui
