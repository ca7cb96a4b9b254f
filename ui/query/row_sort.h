// SPDX-License-Identifier: GPL-3.0-or-later
// Puts rows in the order of a key that each distinct value of a column has.
#pragma once

#include "ui/query/dictionary.h"

#include <algorithm>

namespace grants::ui {

/// Stable; linear unless there are far fewer rows than keys. `keyOf` maps codes to numbers below
/// `keys`.
template <class KeyOf>
void sortByKey(std::vector<std::uint32_t>& rows, const Dictionary& values, std::size_t keys,
               KeyOf keyOf) {
    values.withCodes([&](auto codeOf) {
        const auto key = [&](std::uint32_t row) { return keyOf(codeOf(row)); };
        if (rows.size() < keys / 8) {
            std::stable_sort(rows.begin(), rows.end(),
                             [&](std::uint32_t a, std::uint32_t b) { return key(a) < key(b); });
            return;
        }
        std::vector<std::uint32_t> place(keys + 1), sorted(rows.size());
        for (const std::uint32_t row : rows) ++place[key(row) + 1];
        for (std::size_t at = 1; at <= keys; ++at) place[at] += place[at - 1];
        for (const std::uint32_t row : rows) sorted[place[key(row)]++] = row;
        rows.swap(sorted);
    });
}

}  // namespace grants::ui
