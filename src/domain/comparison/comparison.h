// SPDX-License-Identifier: GPL-3.0-or-later
// Two calculations of a scheme side by side: what each unit got in one and gets in the other.
#pragma once

#include "domain/subsidy/calculation.h"

#include <string>
#include <vector>

namespace grants {

/// Of all its roles together.
struct UnitChange {
    Id<Organisation> unit;
    Money before, after;

    [[nodiscard]] Money moved() const { return before < after ? after - before : before - after; }
};

struct SchemeComparison {
    std::string scheme;             // its code
    Money before, after;            // paid in all
    std::vector<UnitChange> units;  // everyone with a line in either, by credit code

    [[nodiscard]] Money moved() const;           // the sum of absolute changes over units
    [[nodiscard]] std::int64_t changed() const;  // how many units change
};

/// One scheme of the plan by its code, or all of them in its order where it is empty; throws as
/// calculateScheme() does.
[[nodiscard]] std::vector<SchemeResult> calculateChosen(const FundYear& year, const Plan& plan,
                                                        Basis basis, const std::string& scheme);
/// Scheme by scheme; both of the same schemes and year.
[[nodiscard]] std::vector<SchemeComparison> compare(const std::vector<SchemeResult>& before,
                                                    const std::vector<SchemeResult>& after,
                                                    const Registry& registry);

}  // namespace grants
