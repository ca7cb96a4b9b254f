// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subsidy/comparing.h"

#include "domain/year/as_of.h"

namespace grants::cli {

void addComparing(CLI::App& app, const Console& console, ComparingArguments& arguments) {
    addFile(app, console, arguments.fund);
    addSchemeChoice(app, console, arguments.choice);
    addAsOf(app, console, arguments.fund);
    addSettings(app, console, arguments.fund);
    addJson(app, console, arguments.fund);
}

Comparing beginComparing(const ComparingArguments& arguments, const Console& console) {
    Comparing comparing{openFund(arguments.fund, console), {}, {}};
    Fund& fund = comparing.fund;
    requireScheme(arguments.choice, fund.plan);
    comparing.basis = basisOf(arguments.choice, *fund.year);
    comparing.day = asOfDay(arguments.fund, fund.plan);
    fund.year = asOf(fund.year, comparing.day, fund.plan.rules().factWindow.last);
    return comparing;
}

}  // namespace grants::cli
