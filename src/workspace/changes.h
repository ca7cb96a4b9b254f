// SPDX-License-Identifier: GPL-3.0-or-later
// Which kinds of things an edit changed; pages refresh from that.
#pragma once

#include "domain/year/kinds.h"

#include <cstdint>

namespace grants {

/// A kind of record by its place in StoredKinds, or the plan.
enum class Kind : std::uint8_t {};
template <class T>
[[nodiscard]] constexpr Kind kindOf() {
    static_assert(StoredKinds::kHas<T>);
    return static_cast<Kind>(StoredKinds::indexOf<T>());
}
inline constexpr Kind kPlanKind = static_cast<Kind>(StoredKinds::kSize);

/// So many changes of a sitting can be taken back.
inline constexpr std::size_t kUndoable = 200;

class Changes {
  public:
    void add(const Changes& others) { m_bits |= others.m_bits; }
    void add(Kind kind) { m_bits |= bitOf(kind); }
    [[nodiscard]] bool has(Kind kind) const { return (m_bits & bitOf(kind)) != 0; }
    [[nodiscard]] bool empty() const { return m_bits == 0; }

  private:
    static_assert(StoredKinds::kSize < 64);
    static constexpr std::uint64_t bitOf(Kind kind) {
        return std::uint64_t{1} << static_cast<std::uint8_t>(kind);
    }
    std::uint64_t m_bits = 0;
};

}  // namespace grants
