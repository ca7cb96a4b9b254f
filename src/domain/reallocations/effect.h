// SPDX-License-Identifier: GPL-3.0-or-later
// What a reallocation does to the two lines, asked before it is approved.
#pragma once

#include "domain/budget/ledger.h"

#include <optional>

namespace grants {

/// A line before and after; of a scheme with its calculation on either pool.
struct LineEffect {
    LedgerLine before, after;
};
struct ReallocationEffect {
    LineEffect from, to;
};
/// Of money that is not moved yet. Nothing when the plan lacks one of the lines.
[[nodiscard]] std::optional<ReallocationEffect> effectOf(const Reallocation& reallocation,
                                                         const FundYear& year, const Plan& plan);
/// One line of the fund as the year stands now; nothing for a code that the plan lacks.
[[nodiscard]] std::optional<LedgerLine> lineNow(std::string_view code, const FundYear& year,
                                                const Plan& plan);

}  // namespace grants
