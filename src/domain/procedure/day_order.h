// SPDX-License-Identifier: GPL-3.0-or-later
// Days that run backwards. An act is taken on the day that whoever decides gives it, and no rule of
// projects §3 and §6 refuses one; but such a day is seldom meant, and every figure as of a day goes
// by it.
#pragma once

#include "base/message.h"
#include "domain/cases/casebook.h"

#include <vector>

namespace grants {

/// A decision that stands, dated before the one that it follows, or, of the first about an
/// application, before 申报日期. Points into the year.
struct DayOutOfOrder {
    const Decision* decision = nullptr;
    Date before;  // the day that it should not be before
    /// What is odd, and what to do.
    [[nodiscard]] Message sentence() const;
};

/// In the order in which they were decided.
[[nodiscard]] std::vector<DayOutOfOrder> daysOutOfOrder(const FundYear& year);

}  // namespace grants
