// SPDX-License-Identifier: GPL-3.0-or-later
// Register numbers in order and found again, for records that come in any order.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace grants {

/// The positions of `numbers` in ascending order of the numbers; equal ones in order of position.
[[nodiscard]] std::vector<std::uint32_t> ascending(const std::vector<std::string_view>& numbers);

/// Finds the position of a number among distinct ones; the texts must outlive it.
class RegisterIndex {
  public:
    explicit RegisterIndex(std::vector<std::string_view> numbers);
    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view number) const;

  private:
    struct Slot {
        std::uint32_t hash = 0, position = 0;  // position + 1; 0 is a free slot
    };

    std::vector<std::string_view> m_numbers;
    std::vector<Slot> m_slots;  // a power of two, at most half full
};

}  // namespace grants
