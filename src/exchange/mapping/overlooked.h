// SPDX-License-Identifier: GPL-3.0-or-later
// What nobody leaves out of a foreign table without meaning to.
#pragma once

#include "exchange/mapping/inspection.h"

namespace grants {

/// Whether all that was looked at below the header of a cell reads as days, or as amounts that
/// their header or they themselves call so; other numbers are none. False where nothing stands
/// below.
[[nodiscard]] bool holdsAmountsOrDays(const InspectedTable& table, const ProposedTable& reading,
                                      std::size_t cell);

}  // namespace grants
