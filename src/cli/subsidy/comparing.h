// SPDX-License-Identifier: GPL-3.0-or-later
// What the comparing commands share: the year as of the day, and the schemes that are chosen.
#pragma once

#include "cli/subsidy/scheme_choice.h"
#include "cli/text_table.h"

namespace grants::cli {

struct ComparingArguments {
    FundArguments fund;
    SchemeChoice choice;
};

/// What is compared; its fund's year is as of the day.
struct Comparing {
    Fund fund;
    Date day;
    Basis basis = Basis::Potential;
};

/// File, scheme, basis, day, settings and --json.
void addComparing(CLI::App& app, const Console& console, ComparingArguments& arguments);
/// Throws as openFund() does, and Error(Usage) for a scheme that there is none of.
[[nodiscard]] Comparing beginComparing(const ComparingArguments& arguments, const Console& console);

}  // namespace grants::cli
