// SPDX-License-Identifier: GPL-3.0-or-later
// Freezes the claims of a scheme as a batch: what it was calculated from, by what, and the result,
// as bytes (projects §8).
#pragma once

#include "domain/money/batch.h"
#include "domain/plan/plan.h"
#include "domain/year/fund_year.h"

#include <string>
#include <vector>

namespace grants {

/// A batch that is to be, with its lines.
struct FrozenBatch {
    Batch batch;
    std::vector<BatchLine> lines;
};

/// `batch` names scheme, number, day, name, until and settings; `planJson` is the plan that the
/// file keeps. Without lines and claims where there is no claim to take. Throws Error(Usage) for a
/// setting that the plan refuses.
[[nodiscard]] FrozenBatch freeze(Batch batch, const FundYear& year, const std::string& planJson);

/// The plan by which a batch was frozen, with its settings in force. Throws Error(FundFile)
/// FILE_PLAN.
[[nodiscard]] Plan planOf(const Batch& batch);
/// Hex, over everything that the batch keeps.
[[nodiscard]] std::string sha256Of(const Batch& batch);

}  // namespace grants
