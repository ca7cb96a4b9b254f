// SPDX-License-Identifier: GPL-3.0-or-later
// Which scheme a calculation is of, and what it pays: claims, or what could be claimed.
#pragma once

#include "cli/fund.h"
#include "domain/subsidy/result.h"

#include <string>
#include <string_view>

namespace grants::cli {

struct SchemeChoice {
    std::string scheme;  // its code; empty for all
    std::string basis;   // filed, potential; empty: filed when there are claims
};

void addSchemeChoice(CLI::App& app, const Console& console, SchemeChoice& choice);
[[nodiscard]] Basis basisOf(const SchemeChoice& choice, const FundYear& year);
[[nodiscard]] std::string_view codeText(Basis basis);
/// Throws Error(Usage) that names the plan's schemes when the chosen one is none of them.
void requireScheme(const SchemeChoice& choice, const Plan& plan);

}  // namespace grants::cli
