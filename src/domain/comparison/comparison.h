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

/// Both of the same scheme and year.
[[nodiscard]] SchemeComparison compare(const SchemeResult& before, const SchemeResult& after,
                                       const Registry& registry);

}  // namespace grants
