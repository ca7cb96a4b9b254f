// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/subsidy/register_numbers.h"

#include <algorithm>
#include <bit>
#include <functional>
#include <numeric>

namespace grants {
namespace {

/// The first eight bytes, so that most comparisons need no look at the text.
std::uint64_t leading(std::string_view text, std::size_t from) {
    std::uint64_t bytes = 0;
    for (std::size_t i = from; i < from + 8; ++i) {
        bytes = bytes << 8 | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0U);
    }
    return bytes;
}

struct Key {
    std::uint64_t first, second;
    std::uint32_t position;
};

std::uint64_t hashOf(std::string_view number) {
    return std::hash<std::string_view>{}(number);
}

}  // namespace

std::vector<std::uint32_t> ascending(const std::vector<std::string_view>& numbers) {
    std::vector<std::uint32_t> order(numbers.size());
    std::iota(order.begin(), order.end(), 0U);
    if (std::is_sorted(numbers.begin(), numbers.end())) return order;
    std::vector<Key> keys;
    keys.reserve(numbers.size());
    for (const std::uint32_t at : order) {
        keys.push_back({leading(numbers[at], 0), leading(numbers[at], 8), at});
    }
    std::sort(keys.begin(), keys.end(), [&](const Key& a, const Key& b) {
        if (a.first != b.first) return a.first < b.first;
        if (a.second != b.second) return a.second < b.second;
        const int rest = numbers[a.position].compare(numbers[b.position]);
        return rest != 0 ? rest < 0 : a.position < b.position;
    });
    std::transform(keys.begin(), keys.end(), order.begin(),
                   [](const Key& k) { return k.position; });
    return order;
}

RegisterIndex::RegisterIndex(std::vector<std::string_view> numbers)
    : m_numbers(std::move(numbers)), m_slots(std::bit_ceil(m_numbers.size() * 2 + 1)) {
    const std::size_t mask = m_slots.size() - 1;
    for (std::uint32_t at = 0; at < m_numbers.size(); ++at) {
        const std::uint64_t hash = hashOf(m_numbers[at]);
        std::size_t slot = hash & mask;
        while (m_slots[slot].position != 0) slot = (slot + 1) & mask;
        m_slots[slot] = {static_cast<std::uint32_t>(hash >> 32), at + 1};
    }
}

std::optional<std::uint32_t> RegisterIndex::find(std::string_view number) const {
    const std::size_t mask = m_slots.size() - 1;
    const std::uint64_t hash = hashOf(number);
    for (std::size_t slot = hash & mask; m_slots[slot].position != 0; slot = (slot + 1) & mask) {
        const Slot& found = m_slots[slot];
        if (found.hash == static_cast<std::uint32_t>(hash >> 32) &&
            m_numbers[found.position - 1] == number) {
            return found.position - 1;
        }
    }
    return std::nullopt;
}

}  // namespace grants
