// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/session.h"

class QWidget;

namespace grants::ui {

/// Asks where to, then writes the budget report as of the session's date, beside the window.
void askForBudgetExport(QWidget& parent, Session& session);
void exportBudget(Session& session, const QString& file);

}  // namespace grants::ui
