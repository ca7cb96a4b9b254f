// SPDX-License-Identifier: GPL-3.0-or-later
// Row identities that cannot be mixed up.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace grants {

/// The identity of a T in its fund file; 0 means none yet.
template <class T>
struct Id {
    std::int64_t value = 0;
    [[nodiscard]] explicit operator bool() const { return value != 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
};

}  // namespace grants

template <class T>
struct std::hash<grants::Id<T>> {
    std::size_t operator()(grants::Id<T> id) const noexcept {
        return std::hash<std::int64_t>{}(id.value);
    }
};
