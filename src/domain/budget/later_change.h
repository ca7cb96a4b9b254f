// SPDX-License-Identifier: GPL-3.0-or-later
// What figures as of a day leave out: the fund's money that moved after it.
#pragma once

#include "base/date.h"
#include "base/message.h"
#include "domain/plan/plan.h"
#include "domain/year/fund_year.h"

#include <optional>

namespace grants {

/// The last day after `day` on which a line's money moved or money was appropriated. Nothing where
/// all that came after it cancels itself out.
[[nodiscard]] std::optional<Date> lastChangeAfter(const FundYear& year, const Plan& plan, Date day);
/// That figures as of `day` leave it out.
[[nodiscard]] Message describeLaterChange(Date day, Date last);

}  // namespace grants
