// SPDX-License-Identifier: GPL-3.0-or-later
// Working days: Monday to Friday less the plan's holidays, plus its extra workdays.
#pragma once

#include "base/date.h"

#include <vector>

namespace grants {

class Workdays {
  public:
    /// A day that is in both is worked.
    Workdays(std::vector<DateRange> holidays, std::vector<DateRange> extra);

    [[nodiscard]] bool isWorkday(Date day) const;
    /// The `count`th working day after `day`, on which a period of so many working days ends; `day`
    /// itself for 0. Throws std::domain_error past the calendar's last day.
    [[nodiscard]] Date after(Date day, int count) const;

  private:
    std::vector<DateRange> m_holidays, m_extra;
};

}  // namespace grants
