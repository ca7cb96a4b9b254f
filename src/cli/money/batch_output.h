// SPDX-License-Identifier: GPL-3.0-or-later
// Batches as tables and as JSON.
#pragma once

#include "cli/console.h"
#include "domain/batches/batch_difference.h"
#include "domain/plan/plan.h"
#include "domain/year/fund_year.h"

#include <string>
#include <vector>

namespace grants::cli {

void printBatches(const FundYear& year, const Plan& plan, const Console& console);
void printBatchesJson(const FundYear& year, const Plan& plan, const Console& console);
/// The document that a batch was frozen as, for people.
void printBatch(const std::string& document, const Console& console);
void printDifferences(const std::vector<BatchDifference>& differences, const Registry& registry,
                      const Console& console);
void printDifferencesJson(const std::string& number,
                          const std::vector<BatchDifference>& differences, const Registry& registry,
                          const Console& console);

}  // namespace grants::cli
