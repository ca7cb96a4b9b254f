// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/task_places.h"

#include <algorithm>
#include <array>

namespace grants {
namespace {

constexpr std::array<std::string_view, 14> kTaskPlaces = {
    "plan",   "authority", "unit",  "project", "title",  "award", "reference",
    "amount", "capitals",  "first", "last",    "use_by", "full",  "floor"};

std::optional<TaskPlace> placeNamed(std::string_view name) {
    const auto found = std::find(kTaskPlaces.begin(), kTaskPlaces.end(), name);
    if (found == kTaskPlaces.end()) return std::nullopt;
    return static_cast<TaskPlace>(found - kTaskPlaces.begin());
}

/// Tells the text between places, and each name between braces; a brace that is never closed is
/// text.
void walkPlaces(std::string_view text, const std::function<void(std::string_view)>& words,
                const std::function<void(std::string_view)>& name) {
    while (!text.empty()) {
        const std::size_t open = text.find('{');
        const std::size_t close = open == std::string_view::npos ? open : text.find('}', open);
        if (close == std::string_view::npos) return words(text);
        words(text.substr(0, open));
        name(text.substr(open + 1, close - open - 1));
        text.remove_prefix(close + 1);
    }
}

}  // namespace

std::string_view codeText(TaskPlace place) {
    return kTaskPlaces[static_cast<std::size_t>(place)];
}

std::string filledIn(std::string_view text, const std::function<std::string(TaskPlace)>& value) {
    std::string whole;
    walkPlaces(
        text, [&](std::string_view words) { whole += words; },
        [&](std::string_view name) {
            const auto place = placeNamed(name);
            whole += place ? value(*place) : '{' + std::string(name) + '}';
        });
    return whole;
}

std::optional<std::string> unknownPlace(std::string_view text) {
    std::optional<std::string> unknown;
    walkPlaces(
        text, [](std::string_view) {},
        [&](std::string_view name) {
            if (!unknown && !placeNamed(name)) unknown = std::string(name);
        });
    return unknown;
}

}  // namespace grants
