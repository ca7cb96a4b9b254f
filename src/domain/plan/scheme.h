// SPDX-License-Identifier: GPL-3.0-or-later
// A subsidy scheme as the plan tells it (二(二)).
#pragma once

#include "domain/plan/scheme_rules.h"

#include <string>
#include <vector>

namespace grants {

/// Which rate of the calculation a line holds; the first three belong to SchemeKind::Transfer.
enum class LineRule { Transfer, Licence, Large, Pledge };

/// One line of a scheme: who is paid what for which piece.
struct SchemeLine {
    std::string code, name, nameEn, clause;  // S1-a
    std::string condition, beneficiary;
    LineRule rule = LineRule::Transfer;
    std::string rate;       // the parameter that holds it
    std::string threshold;  // the parameter above which LineRule::Large begins
    bool isCeiling = true;  // 不超过; false where the text fixes the rate
};

struct SubsidyScheme {
    std::string code, name, nameEn, clause;
    SchemeKind kind = SchemeKind::Transfer;
    std::string scope;          // what is supported, in words
    std::string unitCap, pool;  // the parameters that hold them
    std::vector<SchemeLine> lines;
};

}  // namespace grants
