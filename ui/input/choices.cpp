// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/input/choices.h"

#include "base/pinyin.h"
#include "base/text.h"

#include <algorithm>

namespace grants::ui {

std::string foldedKey(std::string text) {
    const auto lower = [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    };
    std::transform(text.begin(), text.end(), text.begin(), lower);
    return text;
}

namespace {

/// A choice and what it is found by.
struct Findable {
    Choice choice;
    std::vector<std::string> aliases;
    std::string pinyin;

    explicit Findable(ListedChoice listed)
        : choice(std::move(listed.choice)), aliases(std::move(listed.aliases)) {
        aliases.push_back(choice.text.toStdString());
        pinyin = pinyinKey(aliases.back());
        for (std::string& alias : aliases) alias = foldedKey(std::move(alias));
    }
    /// The least place at which it is found; npos when it is not.
    [[nodiscard]] std::size_t placeOf(const std::string& wanted) const {
        std::size_t least = PinyinWord(wanted).findIn(pinyin);
        for (const std::string& alias : aliases) least = std::min(least, alias.find(wanted));
        return least;
    }
};

}  // namespace

Finder finderIn(std::vector<ListedChoice> list) {
    std::vector<Findable> findable;
    findable.reserve(list.size());
    for (ListedChoice& each : list) findable.emplace_back(std::move(each));
    return [findable = std::move(findable)](const std::string& typed) {
        const std::string wanted = foldedKey(trimmed(halfWidth(typed)));
        Choices begins, holds;
        for (const Findable& each : findable) {
            const std::size_t place = each.placeOf(wanted);
            if (place != std::string::npos) (place == 0 ? begins : holds).push_back(each.choice);
        }
        begins.insert(begins.end(), holds.begin(), holds.end());
        return begins;
    };
}

}  // namespace grants::ui
