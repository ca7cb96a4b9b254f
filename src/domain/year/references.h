// SPDX-License-Identifier: GPL-3.0-or-later
// How many records name another one, which therefore has to stay.
#pragma once

#include "domain/year/fund_year.h"

namespace grants {

/// Units also count those that name this one as their park.
[[nodiscard]] std::size_t referencesTo(Id<Organisation> unit, const FundYear& year);
/// Its parts, seats and scores, and the decisions about it.
[[nodiscard]] std::size_t referencesTo(Id<Application> application, const FundYear& year);
/// Seats and scores.
[[nodiscard]] std::size_t referencesTo(Id<Expert> expert, const FundYear& year);

}  // namespace grants
