// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/input/choices.h"

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

/// The least place at which one of the aliases holds `wanted`; npos when none does.
std::size_t placeIn(const ListedChoice& listed, const std::string& wanted) {
    std::size_t least = std::string::npos;
    for (const std::string& alias : listed.aliases) least = std::min(least, alias.find(wanted));
    return least;
}

}  // namespace

Finder finderIn(std::vector<ListedChoice> list) {
    for (ListedChoice& each : list) {
        const std::string text = each.choice.text.toStdString();
        each.aliases.push_back(text);
        each.aliases.push_back(pinyinInitials(text));
        for (std::string& alias : each.aliases) alias = foldedKey(std::move(alias));
    }
    return [list = std::move(list)](const std::string& typed) {
        const std::string wanted = foldedKey(trimmed(halfWidth(typed)));
        Choices begins, holds;
        for (const ListedChoice& each : list) {
            const std::size_t place = placeIn(each, wanted);
            if (place != std::string::npos) (place == 0 ? begins : holds).push_back(each.choice);
        }
        begins.insert(begins.end(), holds.begin(), holds.end());
        return begins;
    };
}

}  // namespace grants::ui
