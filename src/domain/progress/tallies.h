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

/// Distinct pairs of numbers, e.g. patent and licensee, by first period.
class DistinctPairs {
  public:
    explicit DistinctPairs(std::size_t periods) : m_periods(periods) {}
    void add(std::int64_t first, std::int64_t second, std::size_t period) {
        m_seen.push_back(
            {first, static_cast<std::uint32_t>(second), static_cast<std::uint32_t>(period)});
    }
    [[nodiscard]] std::vector<std::int64_t> counts() {
        std::sort(m_seen.begin(), m_seen.end());
        std::vector<std::int64_t> byPeriod(m_periods);
        const Seen* last = nullptr;
        for (const Seen& seen : m_seen) {
            if (!last || last->first != seen.first || last->second != seen.second)
                ++byPeriod[seen.period];
            last = &seen;
        }
        return cumulated(std::move(byPeriod));
    }

  private:
    struct Seen {
        std::int64_t first;
        std::uint32_t second, period;
        friend auto operator<=>(const Seen&, const Seen&) = default;
    };
    std::size_t m_periods;
    std::vector<Seen> m_seen;
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
