// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/budget/later_change.h"

#include "domain/budget/ledger_entries.h"
#include "domain/lines/lines.h"

#include <algorithm>

namespace grants {

std::optional<Date> lastChangeAfter(const FundYear& year, const Plan& plan, Date day) {
    const Casebook cases(year, plan);
    const Paybook book(cases);
    Date last = day;
    for (const auto& line : lineCodes(plan)) {
        LedgerFigures change;
        Date until = day;
        eachEntry(book, line, [&](const LedgerEntry& entry) {
            if (entry.date <= day) return;
            change += entry.change;
            until = std::max(until, entry.date);
        });
        if (change != LedgerFigures()) last = std::max(last, until);
    }
    for (const Appropriation& each : year.appropriations) last = std::max(last, each.date);
    return last > day ? std::optional(last) : std::nullopt;
}

Message describeLaterChange(Date day, Date last) {
    return translatable("ledger", "{0} 以后还有资金变动没有计入，最近一笔在 {1}。")
        .with(inIso(day), inIso(last));
}

}  // namespace grants
