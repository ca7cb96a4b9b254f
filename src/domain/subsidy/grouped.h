// SPDX-License-Identifier: GPL-3.0-or-later
// Items by a dense group number in one array: what maps of vectors are, at the price of two arrays.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace grants {

template <class T>
class Grouped {
  public:
    Grouped() = default;
    /// Keeps the order of the items within each group. Every first is below `groups`.
    Grouped(std::size_t groups, const std::vector<std::pair<std::uint32_t, T>>& items)
        : m_ends(groups + 1, 0), m_items(items.size()) {
        for (const auto& [group, item] : items) ++m_ends[group];
        std::uint32_t end = 0;
        for (auto& count : m_ends) end += std::exchange(count, end);
        for (const auto& [group, item] : items) m_items[m_ends[group]++] = item;
    }

    /// Sorts the items within each group.
    void sortEach() {
        for (std::size_t group = 0; group < groups(); ++group) {
            const auto items = of(group);
            const auto begin = m_items.begin() + (items.data() - m_items.data());
            std::sort(begin, begin + static_cast<std::ptrdiff_t>(items.size()));
        }
    }

    [[nodiscard]] std::size_t groups() const { return m_ends.empty() ? 0 : m_ends.size() - 1; }
    [[nodiscard]] std::span<const T> of(std::size_t group) const {
        const std::size_t begin = group == 0 ? 0 : m_ends[group - 1];
        return std::span(m_items).subspan(begin, m_ends[group] - begin);
    }

  private:
    std::vector<std::uint32_t> m_ends;
    std::vector<T> m_items;
};

}  // namespace grants
