// SPDX-License-Identifier: GPL-3.0-or-later
// What can be chosen for a text while it is typed.
#pragma once

#include <QString>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace grants::ui {

struct Choice {
    QString text;    // what choosing it types
    QString label;   // what people read
    QString detail;  // beneath, may be empty
};

using Choices = std::vector<Choice>;
/// Those that fit what is typed so far, the best first; safe from any thread.
using Finder = std::function<Choices(const std::string& typed)>;

/// As many as a list shows.
inline constexpr std::size_t kMostChoices = 30;

/// ASCII letters in lower case, for comparing.
[[nodiscard]] std::string foldedKey(std::string text);

/// Finds in a short list by the text itself, its pinyin or one of `aliases`.
struct ListedChoice {
    Choice choice;
    std::vector<std::string> aliases;
};
[[nodiscard]] Finder finderIn(std::vector<ListedChoice> list);

}  // namespace grants::ui
