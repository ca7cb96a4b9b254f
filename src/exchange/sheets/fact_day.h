// SPDX-License-Identifier: GPL-3.0-or-later
// Days of evidence that is typed are held against the period of the fund.
#pragma once

#include "domain/plan/fact_period.h"
#include "exchange/sheets/record_sheet.h"

namespace grants {

/// What an applicant hands in may come after the period; what happened counts within it.
template <class V>
constexpr bool kHappened =
    !std::is_same_v<V, Application> && !std::is_same_v<V, Claim> && requires(const V& value) {
    checkFactDay(value.date, DateRange());
};

/// The description with a warning in its column of days, before what else it checks. For records
/// typed by hand: of a workbook's many, the overview tells as a whole. The rules are asked for at
/// the first record, for whoever only wants the columns has none.
template <class V>
SheetDescription<V> withFactDay(SheetDescription<V> description, const Plan& plan) {
    if constexpr (kHappened<V>) {
        const auto day = std::find_if(
            description.columns.begin(), description.columns.end(),
            [](const auto& column) { return column.descriptor.kind == ColumnKind::Date; });
        if (day == description.columns.end()) return description;
        description.finish = [&plan, column = day->descriptor.header,
                              period = std::optional<DateRange>(),
                              finish = std::move(description.finish)](
                                 V& value, const GivenColumns& given, RowVerdict& verdict) mutable {
            if (!period) period = plan.rules().factWindow;
            warn(verdict, column, checkFactDay(value.date, *period));
            if (finish) finish(value, given, verdict);
        };
    }
    return description;
}

}  // namespace grants
