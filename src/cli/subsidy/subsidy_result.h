// SPDX-License-Identifier: GPL-3.0-or-later
// A calculation of the schemes and its three forms: tables, one unit's explanation, JSON.
#pragma once

#include "cli/fund.h"
#include "cli/subsidy/scheme_choice.h"
#include "domain/subsidy/calculation.h"

#include <optional>
#include <vector>

namespace grants::cli {

/// What was calculated; the fund must outlive it, the results refer to its records.
struct SubsidyResult {
    const Fund& fund;  // its year is as of the day
    Date asOf;
    Basis basis = Basis::Potential;
    std::vector<SchemeResult> schemes;
    /// Only this unit is shown, when named.
    const Organisation* only = nullptr;

    [[nodiscard]] const Organisation& unit(Id<Organisation> id) const {
        return fund.year->registry.at(id);
    }
    /// The scheme's name and clause as the plan has them.
    [[nodiscard]] const SubsidyScheme& entry(const SchemeResult& scheme) const {
        return *fund.plan.findScheme(scheme.rules.code);
    }
    [[nodiscard]] bool shows(Id<Organisation> id) const {
        return only == nullptr || only->id == id;
    }
};

[[nodiscard]] Message describe(Basis basis);
[[nodiscard]] std::string joined(std::span<const PatentNumber> patents);

void printTables(const SubsidyResult& result, bool listRejected, const Console& console);
/// Every step of `result.only`: raw, cap, pool, rounding.
void printExplanation(const SubsidyResult& result, const Console& console);
void printJson(const SubsidyResult& result, const Console& console);

}  // namespace grants::cli
