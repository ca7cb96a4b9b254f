// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/budget/year_figures.h"

#include "domain/decisions/actions.h"
#include "domain/lines/lines.h"
#include "domain/year/as_of.h"

#include <algorithm>
#include <utility>

namespace grants {
namespace {

template <class Records>
void passBy(const Records& records, Date& day) {
    for (const auto& each : records) day = std::max(day, each.date);
}

/// The year as it stood at the end of the day, whatever the plan's window.
std::shared_ptr<const FundYear> moneyAsOf(std::shared_ptr<const FundYear> year, Date day) {
    static const Date kNoEnd(2199, 12, 31);
    return asOf(std::move(year), day, kNoEnd);
}

}  // namespace

Date closingDay(const FundYear& year, const Plan& plan) {
    Date day = plan.rules().factWindow.last;
    const auto reversed = reversedAmong(year.decisions);
    for (const Decision& each : year.decisions)
        if (!each.reverses && !reversed.contains(each.id.value)) day = std::max(day, each.date);
    passBy(year.appropriations, day);
    passBy(year.reallocations, day);
    passBy(year.payments, day);
    return day;
}

YearFigures figuresOf(std::shared_ptr<const FundYear> year, const Plan& plan, Date day) {
    const Basis basis = defaultBasis(*year);
    YearFigures figures{day, basis, asOf(std::move(year), day, plan.rules().factWindow.last)};
    figures.schemes = calculateSchemes(*figures.year, plan, basis);
    figures.money = moneyAsOf(figures.year, day);
    figures.lines = ledger(*figures.money, plan, figures.schemes);
    figures.total = fundTotal(*figures.money, plan);
    figures.targets = measureTargets(*figures.year, plan, day);
    return figures;
}

}  // namespace grants
