// SPDX-License-Identifier: GPL-3.0-or-later
// A reallocation as it is listed: with its state and what was decided about it.
#pragma once

#include "domain/year/fund_year.h"

#include <optional>
#include <string>
#include <string_view>

namespace grants {

/// Points into the year.
struct Moved {
    const Reallocation* record = nullptr;
    std::string state;  // as stateOf() gives it
    // Of what stands; null for none, as of one that was taken up.
    const Decision* proposed = nullptr;
    const Decision* approved = nullptr;
    const Decision* rejected = nullptr;
    std::string_view decidedRef;  // of its approval here, or supplied since

    /// 批准文号: as it was decided here, else as it was taken up.
    [[nodiscard]] std::string_view ref() const;
    [[nodiscard]] std::optional<Date> approvedOn() const;
};
[[nodiscard]] Moved movedOf(const Reallocation& reallocation, const FundYear& year);

}  // namespace grants
