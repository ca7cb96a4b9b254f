// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody wants decided, and what became of it.
#pragma once

#include "base/finding.h"
#include "domain/decisions/decision.h"

#include <optional>
#include <string>
#include <vector>

namespace grants {

struct Act {
    Subject subject = Subject::Application;
    std::string number;
    std::string action;      // a code of the table of actions, or "reverse"
    std::optional<Date> on;  // of business; today when not given
    std::string result, opinion, ref, override;
    std::optional<Money> amount;
};

/// Refused: nothing changed, and each reason with its code. Else the decision as it stands.
struct Acted {
    std::vector<Finding> refused;
    Decision decision;
};

}  // namespace grants
