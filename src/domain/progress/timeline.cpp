// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/progress/timeline.h"

#include <algorithm>

namespace grants {

void Timeline::append(Date first, Date last) {
    const int days = last.daysSinceEpoch() - first.daysSinceEpoch() + 1;
    m_periodOfDay.insert(m_periodOfDay.end(), static_cast<std::size_t>(std::max(days, 0)),
                         static_cast<std::uint16_t>(m_ends.size()));
    m_ends.push_back(last);
}

Timeline Timeline::whole(DateRange window, Date asOf) {
    Timeline timeline;
    timeline.m_firstDay = window.first.daysSinceEpoch();
    timeline.append(window.first, std::min(window.last, asOf));
    return timeline;
}

Timeline Timeline::months(DateRange window, Date asOf) {
    Timeline timeline;
    timeline.m_firstDay = window.first.daysSinceEpoch();
    const Date last = std::min(window.last, asOf);
    for (Date first = window.first; first <= last; first = first.endOfMonth().plusDays(1))
        timeline.append(first, std::min(first.endOfMonth(), last));
    return timeline;
}

}  // namespace grants
