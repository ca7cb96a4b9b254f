// SPDX-License-Identifier: GPL-3.0-or-later
// A recusal stands until somebody says why it does not (projects §4).
#pragma once

#include "base/finding.h"
#include "domain/applications/review.h"

#include <optional>

namespace grants {

/// RECUSED: why a seat may not become `after`, null when it is removed. Who was recused reviews
/// again only for a reason that was not given before, and until then his seat stays on record.
[[nodiscard]] std::optional<Fault> obstacleToReturn(const PanelSeat& before,
                                                    const PanelSeat* after);

}  // namespace grants
