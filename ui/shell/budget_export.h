// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/desk.h"

class QWidget;

namespace grants::ui {

/// Asks where to, then writes the budget report as of the desk's date, beside the window.
void askForBudgetExport(QWidget& parent, Desk& desk);
void exportBudget(Desk& desk, const QString& file);

}  // namespace grants::ui
