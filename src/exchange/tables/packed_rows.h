// SPDX-License-Identifier: GPL-3.0-or-later
// Many rows as read, kept close together: little more than the bytes of their texts.
#pragma once

#include "exchange/tables/table_source.h"

#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace grants {

/// Grows at its end; what was added never changes.
class PackedRows {
  public:
    void add(const SheetRow& row);
    [[nodiscard]] std::size_t size() const { return m_places.size(); }
    [[nodiscard]] SheetRow at(std::size_t row) const;
    /// The row's number in its file.
    [[nodiscard]] int number(std::size_t row) const { return m_places[row].number; }
    /// Blank beyond the row's last cell.
    [[nodiscard]] Cell cell(std::size_t row, std::size_t at) const;

  private:
    struct Place {
        std::uint32_t block = 0, offset = 0;
        int number = 0;
        std::uint32_t cells = 0;
    };

    std::deque<std::string> m_blocks;
    std::vector<Place> m_places;
};

}  // namespace grants
