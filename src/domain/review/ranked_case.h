// SPDX-License-Identifier: GPL-3.0-or-later
// One application's line of a ranking.
#pragma once

#include "base/fraction.h"
#include "domain/cases/casebook.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace grants {

struct CriterionMean {
    std::string_view name;  // of the rubric
    Fraction mean;
};

struct RankedCase {
    const Case* item = nullptr;
    int sheets = 0;                      // that count
    std::optional<Fraction> exact;       // none without a sheet that counts, or with a sealed one
    std::string score, lowest, highest;  // rounded, as printed; empty without a score
    Fraction least, most, spread;        // exact: the lowest and the highest sheet, between them
    std::vector<CriterionMean> criteria;
    std::optional<int> rank;
    bool passed = false, recommended = false, withinSlots = false, tieAtLine = false;
    /// What decided against the one ranked before it: empty for the first; "score", a criterion's
    /// name, or "shared".
    std::string_view decidedBy;
    bool disagrees = false;  // highest and lowest sheet lie far apart
};

}  // namespace grants
