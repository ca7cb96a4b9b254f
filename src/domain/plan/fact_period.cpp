// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/fact_period.h"

namespace grants {

std::optional<Finding> checkFactDay(Date day, const DateRange& period) {
    if (period.contains(day)) return std::nullopt;
    return Finding{
        Severity::Warning,
        "DAY_OUTSIDE_PERIOD",
        "",
        translatable("plan", "{0} 不在资金的计算期间({1} 至 {2})内，不会计入目标和奖补；请核对日期")
            .with(inIso(day), inIso(period.first), inIso(period.last)),
        {}};
}

}  // namespace grants
