// SPDX-License-Identifier: GPL-3.0-or-later
// Days that run backwards. An act is taken on the day that whoever decides gives it. Of an
// application no rule of projects §3 refuses one, and it can be taken back; of money such a day is
// refused, since a payment cannot. Every figure as of a day goes by it.
#pragma once

#include "domain/cases/casebook.h"
#include "domain/procedure/refusals.h"

#include <optional>
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

/// DAY_ORDER: a step about money, or its reversal, dated before the last one that stands; nothing
/// for applications. No override passes it.
[[nodiscard]] std::optional<Refusal> dayTooEarly(const std::vector<const Decision*>& standing,
                                                 const Decision& wanted);

}  // namespace grants
