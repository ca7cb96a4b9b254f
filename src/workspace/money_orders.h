// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody wants paid, brought back or moved between lines (projects §6).
#pragma once

#include "base/date.h"
#include "base/money.h"

#include <optional>
#include <string>

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

}  // namespace grants
