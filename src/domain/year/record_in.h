// SPDX-License-Identifier: GPL-3.0-or-later
// A record of a year by its id.
#pragma once

#include "domain/year/kinds.h"

#include <algorithm>

namespace grants {

/// Null when the year does not hold it. Ids only grow, so records are in their order.
template <class T>
[[nodiscard]] const T* recordIn(const FundYear& year, Id<T> id) {
    const std::vector<T>& all = Kinds::recordsOf<T>(year);
    const auto found =
        std::lower_bound(all.begin(), all.end(), id.value,
                         [](const T& each, std::int64_t wanted) { return each.id.value < wanted; });
    return found != all.end() && found->id == id ? &*found : nullptr;
}

}  // namespace grants
