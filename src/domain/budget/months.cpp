// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/budget/months.h"

#include <algorithm>
#include <map>

namespace grants {
namespace {

constexpr int kMonths = 12;

int monthNumber(Date date) {
    return date.year() * kMonths + date.month() - 1;
}

}  // namespace

std::vector<MonthOfMoney> moneyByMonth(std::span<const LedgerEntry> entries, Date last) {
    std::map<int, LedgerFigures> changes;
    for (const LedgerEntry& each : entries)
        if (each.date <= last) changes[monthNumber(each.date)] += each.change;
    std::vector<MonthOfMoney> months;
    if (changes.empty()) return months;
    LedgerFigures running;
    for (int at = changes.begin()->first; at <= monthNumber(last); ++at) {
        const auto found = changes.find(at);
        const LedgerFigures change = found == changes.end() ? LedgerFigures() : found->second;
        running += change;
        months.push_back({at / kMonths, at % kMonths + 1, change, running});
    }
    return months;
}

DateRange spendingPeriod(Date useBy) {
    return {Date(useBy.year(), 1, 1), useBy};
}

Execution executionOf(Money kept, Money adjusted, DateRange period, Date day) {
    const int whole = period.last.daysSinceEpoch() - period.first.daysSinceEpoch() + 1;
    const int gone = day.daysSinceEpoch() - period.first.daysSinceEpoch() + 1;
    Execution execution;
    if (adjusted > Money()) execution.spent = Fraction(kept.inFen(), adjusted.inFen());
    execution.elapsed = Fraction(std::clamp(gone, 0, whole), whole);
    return execution;
}

}  // namespace grants
