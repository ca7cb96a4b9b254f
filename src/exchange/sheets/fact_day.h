// SPDX-License-Identifier: GPL-3.0-or-later
// Days of evidence are held against the period of the fund.
#pragma once

#include "domain/plan/fact_period.h"
#include "exchange/sheets/record_sheet.h"

namespace grants {

/// For SheetDescription::finish, before what else a sheet checks. The rules are asked for at the
/// first row: whoever only wants the columns has none.
template <class V>
[[nodiscard]] auto withFactDay(
    const ImportContext& context, std::string_view column,
    std::function<void(V&, const GivenColumns&, RowVerdict&)> finish = {}) {
    return [&plan = context.plan, period = std::optional<DateRange>(), column,
            finish = std::move(finish)](V& value, const GivenColumns& given,
                                        RowVerdict& verdict) mutable {
        if (!period) period = plan.rules().factWindow;
        warn(verdict, column, checkFactDay(value.date, *period));
        if (finish) finish(value, given, verdict);
    };
}

}  // namespace grants
