// SPDX-License-Identifier: GPL-3.0-or-later
// Who may take an action at the desk: whoever has its right, and whoever may pass its limits.
#pragma once

#include "domain/decisions/actions.h"
#include "ui/desk/session.h"

namespace grants::ui {

/// Why whoever is there may not take it, as a sentence; empty when he may.
[[nodiscard]] QString obstacleTo(const Action& action, const Session& session);
/// Why his own part in what `standing` tells keeps him from it; empty when none does.
[[nodiscard]] QString obstacleBySeparation(const Action& action,
                                           const std::vector<const Decision*>& standing,
                                           const Session& session);
/// Whether he may take it only to pass limits that keep others from it, with a reason. Nobody pays
/// in the place of Finance.
[[nodiscard]] bool onlyPasses(const Action& action, const Session& session);

}  // namespace grants::ui
