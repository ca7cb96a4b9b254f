// SPDX-License-Identifier: GPL-3.0-or-later
// Running totals by period: plain sums, and things counted once in the first period they appear in.
#pragma once

#include "base/id.h"
#include "base/money.h"
#include "domain/registry/organisation.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <string>
#include <unordered_map>
#include <vector>

namespace grants {

/// Turns additions by period into the total at each period's end.
template <class Value>
[[nodiscard]] std::vector<Value> cumulated(std::vector<Value> byPeriod) {
    for (std::size_t at = 1; at < byPeriod.size(); ++at) byPeriod[at] += byPeriod[at - 1];
    return byPeriod;
}

/// Distinct units by first period.
class DistinctUnits {
  public:
    DistinctUnits(std::size_t periods, std::size_t largestId)
        : m_periods(periods), m_firstPeriod(largestId, kNever) {}
    void add(Id<Organisation> unit, std::size_t period) {
        auto& first = m_firstPeriod[static_cast<std::size_t>(unit.value)];
        first = std::min(first, static_cast<std::uint16_t>(period));
    }
    [[nodiscard]] std::vector<std::int64_t> counts() const {
        std::vector<std::int64_t> byPeriod(m_periods);
        for (const auto first : m_firstPeriod) {
            if (first != kNever) ++byPeriod[first];
        }
        return cumulated(std::move(byPeriod));
    }

  private:
    static constexpr std::uint16_t kNever = std::numeric_limits<std::uint16_t>::max();
    std::size_t m_periods;
    std::vector<std::uint16_t> m_firstPeriod;
};

/// Distinct pairs of numbers, e.g. patent and licensee, by first period: an open hash table, since
/// millions pass through it.
class DistinctPairs {
  public:
    explicit DistinctPairs(std::size_t periods) : m_periods(periods), m_slots(64) {}
    void add(std::int64_t first, std::int64_t second, std::size_t period) {
        if ((m_used + 1) * 2 > m_slots.size()) grow();
        put({first, static_cast<std::uint32_t>(second), static_cast<std::uint32_t>(period) + 1});
    }
    [[nodiscard]] std::vector<std::int64_t> counts() const {
        std::vector<std::int64_t> byPeriod(m_periods);
        for (const Slot& slot : m_slots) {
            if (slot.mark != 0) ++byPeriod[slot.mark - 1];
        }
        return cumulated(std::move(byPeriod));
    }

  private:
    struct Slot {
        std::int64_t first = 0;
        std::uint32_t second = 0;
        std::uint32_t mark = 0;  // the period and one; 0 when free
    };

    [[nodiscard]] std::size_t placeOf(const Slot& wanted) const {
        auto mixed = static_cast<std::uint64_t>(wanted.first) * 0x9E3779B97F4A7C15U;
        mixed ^= (mixed >> 29) + wanted.second;
        mixed *= 0xBF58476D1CE4E5B9U;
        return static_cast<std::size_t>(mixed ^ (mixed >> 32)) & (m_slots.size() - 1);
    }
    void put(const Slot& wanted) {
        std::size_t at = placeOf(wanted);
        while (m_slots[at].mark != 0 &&
               (m_slots[at].first != wanted.first || m_slots[at].second != wanted.second)) {
            at = (at + 1) & (m_slots.size() - 1);
        }
        if (m_slots[at].mark == 0) ++m_used;
        if (m_slots[at].mark == 0 || wanted.mark < m_slots[at].mark) m_slots[at] = wanted;
    }
    void grow() {
        std::vector<Slot> old(m_slots.size() * 2);
        old.swap(m_slots);
        m_used = 0;
        for (const Slot& slot : old) {
            if (slot.mark != 0) put(slot);
        }
    }

    std::size_t m_periods;
    std::size_t m_used = 0;
    std::vector<Slot> m_slots;  // a power of two
};

/// Distinct texts, e.g. contract numbers, by first period.
class DistinctTexts {
  public:
    explicit DistinctTexts(std::size_t periods) : m_periods(periods) {}
    void add(const std::string& text, std::size_t period) {
        const auto [found, isNew] = m_firstPeriod.emplace(text, period);
        if (!isNew) found->second = std::min(found->second, period);
    }
    [[nodiscard]] std::vector<std::int64_t> counts() const {
        std::vector<std::int64_t> byPeriod(m_periods);
        for (const auto& [text, period] : m_firstPeriod) ++byPeriod[period];
        return cumulated(std::move(byPeriod));
    }

  private:
    std::size_t m_periods;
    std::unordered_map<std::string, std::size_t> m_firstPeriod;
};

}  // namespace grants
