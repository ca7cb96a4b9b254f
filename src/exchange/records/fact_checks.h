// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence that is typed is held against what the fund counts: its period, and its targets.
#pragma once

#include "domain/plan/fact_period.h"
#include "domain/progress/uncounted.h"
#include "exchange/records/record_sheet.h"

namespace grants {

/// What an applicant hands in, the bureau's checks of it and the fund's money may come after the
/// period; what happened counts within it.
template <class V>
constexpr bool kHappened =
    !std::is_same_v<V, Application> && !std::is_same_v<V, Claim> && !std::is_same_v<V, FormCheck> &&
    !std::is_same_v<V, Recognition> && !kIsMoney<V> && requires(const V& value) {
    checkFactDay(value.date, DateRange());
};

template <class V>
constexpr bool kMakesTargets = requires(UncountedCheck& check, const V& value) {
    check(value);
};

/// The checks of one entry. What they need is made at the first record, for whoever only wants the
/// columns has no rules.
template <class V>
class FactChecks {
  public:
    FactChecks(const ImportContext& context, std::string_view dayColumn, std::string_view keyColumn)
        : m_context(context), m_dayColumn(dayColumn), m_keyColumn(keyColumn) {}

    void operator()(const V& value, RowVerdict& verdict) {
        if (!m_period) m_period = m_context.plan.rules().factWindow;
        warn(verdict, m_dayColumn, checkFactDay(value.date, *m_period));
        if constexpr (kMakesTargets<V>) {
            if (!m_uncounted)
                m_uncounted = std::make_shared<UncountedCheck>(m_context.year, m_context.plan);
            warn(verdict, m_keyColumn, (*m_uncounted)(value));
        }
    }

  private:
    const ImportContext& m_context;
    std::string_view m_dayColumn, m_keyColumn;
    std::optional<DateRange> m_period;
    std::shared_ptr<UncountedCheck> m_uncounted;
};

/// The description with warnings about what cannot count, before what else it checks. For records
/// typed by hand: of a workbook's many, the overview tells as a whole.
template <class V>
SheetDescription<V> withFactChecks(SheetDescription<V> description, const ImportContext& context) {
    if constexpr (kHappened<V>) {
        const auto day = std::find_if(
            description.columns.begin(), description.columns.end(),
            [](const auto& column) { return column.descriptor.kind == ColumnKind::Date; });
        if (day == description.columns.end()) return description;
        description.finish = [checks = FactChecks<V>(context, day->descriptor.header,
                                                     description.columns.front().descriptor.header),
                              finish = std::move(description.finish)](
                                 V& value, const GivenColumns& given, RowVerdict& verdict) mutable {
            checks(value, verdict);
            if (finish) finish(value, given, verdict);
        };
    }
    return description;
}

}  // namespace grants
