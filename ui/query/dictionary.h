// SPDX-License-Identifier: GPL-3.0-or-later
// The distinct values of one column and which of them each row has. Read from any thread.
#pragma once

#include "ui/query/rows.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <variant>
#include <vector>

namespace grants::ui {

/// Values are numbered in the order in which they first appear, so the rows of a block know no
/// number above sizeAfter(block). All blank cells are one value.
class Dictionary {
  public:
    using Code = std::uint32_t;
    static constexpr std::size_t kBlock = std::size_t{1} << 16;  // rows

    /// Nothing when stopped on the way.
    [[nodiscard]] static std::optional<Dictionary> of(const Rows& rows, int column,
                                                      const std::stop_token& stop);

    /// How many distinct values there are.
    [[nodiscard]] std::size_t size() const { return m_size; }
    /// How many of them the rows up to the end of this block have.
    [[nodiscard]] std::size_t sizeAfter(std::size_t block) const { return m_growth[block]; }
    /// The first row that has this value.
    [[nodiscard]] std::size_t firstRow(Code code) const {
        return m_firstRows.empty() ? code : m_firstRows[code];
    }
    [[nodiscard]] std::optional<Code> blank() const { return m_blank; }

    /// Calls `use` with a function from row to code; once for a whole loop, for the codes lie in
    /// one of several widths.
    template <class Use>
    void withCodes(Use use) const {
        std::visit(
            [&](const auto& codes) {
                if constexpr (std::is_same_v<decltype(codes), const std::monostate&>) {
                    use([](std::size_t row) { return static_cast<Code>(row); });
                } else {
                    use([at = codes.data()](std::size_t row) { return Code{at[row]}; });
                }
            },
            m_codes);
    }

  private:
    friend class DictionaryMaker;

    // No codes at all where every row has a value of its own.
    std::variant<std::monostate, std::vector<std::uint8_t>, std::vector<std::uint16_t>,
                 std::vector<std::uint32_t>>
        m_codes;
    std::vector<std::uint32_t> m_firstRows;
    std::vector<std::uint32_t> m_growth;
    std::size_t m_size = 0;
    std::optional<Code> m_blank;
};

}  // namespace grants::ui
