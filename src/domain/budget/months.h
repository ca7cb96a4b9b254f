// SPDX-License-Identifier: GPL-3.0-or-later
// The fund's money by month, and how far spending is behind the calendar (五(三), domain §5.4).
#pragma once

#include "base/date.h"
#include "domain/budget/ledger_entries.h"

#include <span>
#include <vector>

namespace grants {

struct MonthOfMoney {
    int year = 0, month = 0;
    LedgerFigures change;  // of the month
    LedgerFigures after;   // at its end
};
/// From the month of the first entry to that of `last`, without gaps; entries after `last` are left
/// out. Entries of several lines may be mixed, in any order.
[[nodiscard]] std::vector<MonthOfMoney> moneyByMonth(std::span<const LedgerEntry> entries,
                                                     Date last);

/// Spending against the calendar.
struct Execution {
    Fraction spent;    // paid less what came back, over what may be spent; 0 where nothing may
    Fraction elapsed;  // days gone of the days there are, 0 … 1
    [[nodiscard]] bool isBehind() const { return spent < elapsed; }
};
/// The calendar that spending is held against: the year of 使用期限, up to it.
[[nodiscard]] DateRange spendingPeriod(Date useBy);
[[nodiscard]] Execution executionOf(Money kept, Money adjusted, DateRange period, Date day);

}  // namespace grants
