// SPDX-License-Identifier: GPL-3.0-or-later
// The window that comes for another language or theme.
#pragma once

#include "ui/support/desk_fixture.h"

#include <QPointer>

namespace grants::ui {

/// Chooses a menu entry by its key and waits until the desktop has another window than before.
inline void chooseAnew(Desktop& desktop, const char* choice) {
    const QPointer<MainWindow> former = &desktop.window();
    desktop.choose(choice);
    if (!eventually([&] { return former.isNull(); }))
        throw std::runtime_error("the window stays the same");
}

}  // namespace grants::ui
