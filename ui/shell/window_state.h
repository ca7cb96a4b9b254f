// SPDX-License-Identifier: GPL-3.0-or-later
// How the window was left; the only place that knows these keys.
#pragma once

#include "base/date.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace grants::ui {

struct WindowState {
    QByteArray geometry;  // with maximised and full screen, as QWidget::saveGeometry gives it
    bool panelWanted = true;
    int panelWidth = 360;
    QString page;
    bool reopen = false;       // open `file` again at the next start
    QString file;              // the fund in view
    std::optional<Date> asOf;  // of that fund, when it was not the usual one

    [[nodiscard]] static WindowState remembered();
    void remember() const;
};

}  // namespace grants::ui
