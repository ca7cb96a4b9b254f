// SPDX-License-Identifier: GPL-3.0-or-later
// The table of projects §2 as code: a row a finding. For findings.cpp.
#pragma once

#include "domain/acceptance/committed.h"
#include "domain/batches/batchbook.h"
#include "domain/procedure/weight.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace grants {

/// Who does it assists the bureau in the others (domain §1.4).
inline constexpr std::string_view kConsultancy = "P6";

/// What a rule sees of an application.
struct Seen {
    const Plan& plan;
    const Rules& rules;
    const Case& one;
    const Case* firstOfUnit = nullptr;  // its live application with the smallest 受理号
    const Case* consultancy = nullptr;  // the same of the consultancy project
    std::vector<CommittedIndicator> committed;
    std::vector<const BatchLine*> subsidised;  // for what it would count
};

struct Breach {
    std::string clause;
    Message message;             // what is wrong and how to mend it
    std::string_view indicator;  // empty where the rule is not about one
};

struct FindingRule {
    std::string_view code;
    bool givesWay = true;  // to an override, where it blocks
    Weight (*weight)(const Rules& rules) = nullptr;
    std::vector<Breach> (*breaches)(const Seen& seen) = nullptr;  // in plan order
};

/// In the order of the table.
[[nodiscard]] std::span<const FindingRule> findingRules();

}  // namespace grants
