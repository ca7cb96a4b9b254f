// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/workdays.h"

#include <algorithm>

namespace grants {
namespace {

bool contains(const std::vector<DateRange>& runs, Date day) {
    return std::any_of(runs.begin(), runs.end(),
                       [day](const DateRange& run) { return run.contains(day); });
}

bool isWeekend(Date day) {
    constexpr int kThursday = 4, kWeek = 7, kSaturday = 6;  // 1970-01-01 was a Thursday
    const int weekday = ((day.daysSinceEpoch() + kThursday) % kWeek + kWeek) % kWeek;
    return weekday == 0 || weekday == kSaturday;
}

}  // namespace

Workdays::Workdays(std::vector<DateRange> holidays, std::vector<DateRange> extra)
    : m_holidays(std::move(holidays)), m_extra(std::move(extra)) {}

bool Workdays::isWorkday(Date day) const {
    return contains(m_extra, day) || (!isWeekend(day) && !contains(m_holidays, day));
}

Date Workdays::after(Date day, int count) const {
    while (count > 0) {
        day = day.plusDays(1);
        if (isWorkday(day)) --count;
    }
    return day;
}

}  // namespace grants
