// SPDX-License-Identifier: GPL-3.0-or-later
// The one rule for which records exist at a date: every figure as of a day is computed from this.
#pragma once

#include "domain/year/fund_year.h"

#include <memory>

namespace grants {

/// The year as it stood at the end of `day`: what is dated or submitted later has not happened yet,
/// unless it was decided about or paid for by then: a decision counts from its own day, and what it
/// is about is there with it. Units and other funding have no day, and patent stocks tell of a
/// state whatever day they bear: they stay. From `end` of the plan's window on the year stands as
/// it is stored: claims are often filed after it, and what was registered after it is to be told as
/// such. The very same year when all of it stood already.
[[nodiscard]] std::shared_ptr<const FundYear> asOf(std::shared_ptr<const FundYear> year, Date day,
                                                   Date end);

}  // namespace grants
