// SPDX-License-Identifier: GPL-3.0-or-later
// A batch as it is shown: the bytes that were frozen, with its state before them (projects §8).
#pragma once

#include "domain/batches/batchbook.h"

#include <string>

namespace grants {

/// Throws Error(FundFile) BATCH_ALTERED when what is kept is not what was frozen.
[[nodiscard]] std::string shown(const BatchCase& batch);

}  // namespace grants
