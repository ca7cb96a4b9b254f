// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody wants decided.
#pragma once

#include "domain/decisions/decision.h"

#include <optional>
#include <string>

namespace grants {

struct Act {
    Subject subject = Subject::Application;
    std::string number;
    std::string action;      // a code of the table of actions, or "reverse"
    std::optional<Date> on;  // of business; today when not given
    std::string result, opinion, ref, override;
    std::optional<Money> amount;
};

}  // namespace grants
