// SPDX-License-Identifier: GPL-3.0-or-later
// What a batch pays a unit for although its own project supports it by now (A20 BLOCK_SAME_UNIT,
// projects §5): the batch was frozen first and stands, and the unit was awarded a project since.
#pragma once

#include "domain/batches/batchbook.h"
#include "domain/cases/casebook.h"

#include <string>
#include <vector>

namespace grants {

struct SupportedPart {
    std::vector<std::string> records;  // each once, in the order of the batch's lines
    Money paid;                        // by the batch, for these records
};

/// Records that count for a live award of the unit. Nothing where plan, or the batch's own
/// settings, let a unit have both.
[[nodiscard]] SupportedPart supportedPart(const Casebook& cases, const BatchCase& batch,
                                          Id<Organisation> unit);

}  // namespace grants
