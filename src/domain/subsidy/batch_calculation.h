// SPDX-License-Identifier: GPL-3.0-or-later
// What the claims of a batch give (projects §8).
#pragma once

#include "domain/batches/batch_difference.h"
#include "domain/batches/batchbook.h"
#include "domain/subsidy/calculation.h"

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace grants {

/// The result of some claims alone; its views are into the year beside it.
struct BatchCalculation {
    std::shared_ptr<const FundYear> year;  // with no other claims
    SchemeResult result;
};

/// What a batch of the scheme takes: its claims dated up to the day, all without one, but none that
/// an approved batch settled.
[[nodiscard]] std::vector<Claim> claimsToTake(const FundYear& year, std::string_view scheme,
                                              std::optional<Date> until);
/// On the pool in force less what the approved batches of the scheme paid.
[[nodiscard]] BatchCalculation calculateBatch(const FundYear& year, const Plan& plan,
                                              std::string_view scheme, std::vector<Claim> claims);
/// What the claims of a batch would give from the year's records, after the batches that it was
/// frozen after; `plan` is the batch's own.
[[nodiscard]] BatchCalculation calculateAgain(const BatchCase& batch, const FundYear& year,
                                              const Plan& plan);

/// The units that would be paid otherwise, by credit code.
[[nodiscard]] std::vector<BatchDifference> differencesOf(const BatchCase& batch,
                                                         const FundYear& year, const Plan& plan);

}  // namespace grants
