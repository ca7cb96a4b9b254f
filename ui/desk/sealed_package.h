// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for the password of a reviewer's package.
#pragma once

#include "ui/desk/session.h"

namespace grants::ui {

/// Asks beside the window, again as long as it is the wrong one, and opens the package.
void askPackagePassword(QWidget& window, Session& session, const QString& package);
/// The same for the package that the open file was unpacked from in an earlier sitting; `known` is
/// told once the session has its password.
void askToHandBack(QWidget& window, Session& session, const QString& package,
                   std::function<void()> known);

}  // namespace grants::ui
