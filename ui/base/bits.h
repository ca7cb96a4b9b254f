// SPDX-License-Identifier: GPL-3.0-or-later
// A set of small numbers, one bit each.
#pragma once

#include <bit>
#include <cstdint>
#include <vector>

namespace grants::ui {

class Bits {
  public:
    Bits() = default;
    explicit Bits(std::size_t size, bool all = false)
        : m_words((size + 63) / 64, all ? ~std::uint64_t{0} : 0) {}

    void set(std::size_t at) { m_words[at / 64] |= std::uint64_t{1} << (at % 64); }
    [[nodiscard]] bool test(std::size_t at) const {
        return (m_words[at / 64] >> (at % 64) & 1) != 0;
    }
    /// Only what both have; `other` is of the same size.
    void keep(const Bits& other) {
        for (std::size_t word = 0; word < m_words.size(); ++word)
            m_words[word] &= other.m_words[word];
    }
    /// Calls `use` with each member from `first` to (not included) `last`, ascending.
    template <class Use>
    void forEach(std::size_t first, std::size_t last, Use use) const {
        for (std::size_t word = first / 64; word * 64 < last; ++word) {
            for (std::uint64_t rest = m_words[word]; rest != 0; rest &= rest - 1) {
                const std::size_t at = word * 64 + static_cast<std::size_t>(std::countr_zero(rest));
                if (at >= first && at < last) use(at);
            }
        }
    }

  private:
    std::vector<std::uint64_t> m_words;
};

}  // namespace grants::ui
