// SPDX-License-Identifier: GPL-3.0-or-later
// The one rule for which records exist at a date: every figure as of a day is computed from this.
#pragma once

#include "domain/year/fund_year.h"

#include <memory>

namespace grants {

/// The year as it stood at the end of `day`: what is dated later has not happened yet. Units and
/// other funding have no day, and patent stocks tell of a state whatever day they bear: they stay.
/// The very same year when nothing is dated later.
[[nodiscard]] std::shared_ptr<const FundYear> asOf(std::shared_ptr<const FundYear> year, Date day);

/// The day from which on a year stands as it is stored: `end` of its window, or the last day of a
/// record, since claims are often filed after the window.
[[nodiscard]] Date lastDay(const FundYear& year, Date end);

}  // namespace grants
