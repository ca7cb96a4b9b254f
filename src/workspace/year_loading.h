// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the lists of a year from the file; those of a large file on several threads.
#pragma once

#include "domain/year/fund_year.h"
#include "workspace/progress.h"

namespace grants {

class FundFile;
class Stores;

/// Whether its lists are worth several threads.
[[nodiscard]] bool isLarge(Stores& stores);
/// Fills every list of `year`; its registry stays as it is. No transaction may run. False when
/// `progress` wanted no more, and `year` is then incomplete. Throws Error(FundFile).
[[nodiscard]] bool loadLists(FundYear& year, FundFile& file, Stores& stores,
                             const Progress& progress);

}  // namespace grants
