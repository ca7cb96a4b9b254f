// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/session.h"

class QAction;

namespace grants::ui {

/// The two actions name what they would take back or do again, and rest when there is nothing.
void followHistory(Session& session, QAction& undo, QAction& redo);

}  // namespace grants::ui
