// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody wants paid, brought back, moved between lines or frozen as a batch (projects §6,
// §8).
#pragma once

#include "base/date.h"
#include "base/money.h"

#include <optional>
#include <string>
#include <vector>

namespace grants {

struct PaymentOrder {
    std::string reason;           // 受理号, or a batch and a unit's code: S1-2024-01/9150…
    std::optional<Money> amount;  // what is due when not given
    std::optional<Date> on;       // of business; today when not given
    std::string opinion, ref, override;
};

struct ReallocationOrder {
    std::string from, to;  // codes of lines
    Money amount;
    std::optional<Date> on;
    std::string opinion;
};

struct BatchOrder {
    std::string scheme;                 // its code
    std::optional<Date> until;          // claims dated up to this day; all when not given
    std::string name;                   // may be empty
    std::vector<std::string> settings;  // NAME=VALUE, of this batch only
    std::optional<Date> on;             // of business; today when not given
};

}  // namespace grants
