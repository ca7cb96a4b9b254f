// SPDX-License-Identifier: GPL-3.0-or-later
// The days of the fact window sorted into periods, so that one pass gives the value at every
// period's end.
#pragma once

#include "base/date.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace grants {

class Timeline {
  public:
    /// One period: the window up to `asOf`.
    [[nodiscard]] static Timeline whole(DateRange window, Date asOf);
    /// A period a month, the last one cut at `asOf` or the window's end. None before the window.
    [[nodiscard]] static Timeline months(DateRange window, Date asOf);

    [[nodiscard]] std::size_t size() const { return m_ends.size(); }
    /// The last day counted in a period.
    [[nodiscard]] Date endOf(std::size_t period) const { return m_ends[period]; }
    /// Nothing for days outside.
    [[nodiscard]] std::optional<std::size_t> periodOf(Date day) const {
        const std::int64_t offset = std::int64_t{day.daysSinceEpoch()} - m_firstDay;
        if (offset < 0 || offset >= static_cast<std::int64_t>(m_periodOfDay.size()))
            return std::nullopt;
        return m_periodOfDay[static_cast<std::size_t>(offset)];
    }

  private:
    void append(Date first, Date last);

    std::int64_t m_firstDay = 0;
    std::vector<std::uint16_t> m_periodOfDay;
    std::vector<Date> m_ends;
};

}  // namespace grants
