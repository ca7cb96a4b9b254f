// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of a panel by whoever may examine.
#pragma once

#include "domain/cases/casebook.h"
#include "ui/desk/session.h"

namespace grants::ui {

/// Why the panel cannot be changed now, as a sentence; empty when it can. Null: none is chosen.
[[nodiscard]] QString obstacleToPanel(const Session& session, const Case* one);
/// `回避：CQGX-… 张三`, as undo names it.
[[nodiscard]] Deed namedChange(const Deed& act, const Case& one, const Expert* expert);
/// A new seat, or one that is changed.
void putSeat(Session& session, const Deed& what, PanelSeat seat);

}  // namespace grants::ui
