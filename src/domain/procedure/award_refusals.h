// SPDX-License-Identifier: GPL-3.0-or-later
// What stands against a proposal or an award (projects §3), condition by condition. For
// refusals.cpp and reversal.cpp.
#pragma once

#include "base/finding.h"
#include "domain/cases/casebook.h"

#include <vector>

namespace grants {

/// AMOUNT: nothing is granted.
[[nodiscard]] std::vector<Finding> amountMissing(const Casebook& book, const Case& one,
                                                 const Decision& wanted);
/// OVER_REQUEST, OVER_PROPOSED (of an award), OVER_UNIT_CAP, MUNICIPAL.
[[nodiscard]] std::vector<Finding> amountTooHigh(const Casebook& book, const Case& one,
                                                 const Decision& wanted);
/// BELOW_PASS; a review that took place before the program was taken up has no score here and
/// stands as it was entered.
[[nodiscard]] std::vector<Finding> scoreTooLow(const Casebook& book, const Case& one,
                                               const Decision& wanted);
/// SLOTS.
[[nodiscard]] std::vector<Finding> noPlaceLeft(const Casebook& book, const Case& one,
                                               const Decision& wanted);
/// OVER_LINE.
[[nodiscard]] std::vector<Finding> lineOverdrawn(const Casebook& book, const Case& one,
                                                 const Decision& wanted);
/// OVER_FUND.
[[nodiscard]] std::vector<Finding> fundOverdrawn(const Casebook& book, const Case& one,
                                                 const Decision& wanted);
/// PUBLICITY_RUNNING, up to the last day of public notice.
[[nodiscard]] std::vector<Finding> stillPublicised(const Casebook& book, const Case& one,
                                                   const Decision& wanted);

}  // namespace grants
