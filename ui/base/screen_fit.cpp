// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/screen_fit.h"

#include <QScreen>
#include <QWidget>
#include <QWindow>
#include <algorithm>

namespace grants::ui {

namespace {

constexpr Qt::WindowStates kFilling = Qt::WindowMaximized | Qt::WindowFullScreen;

}  // namespace

QRect insideScreen(QRect inside, QMargins frame, QRect screen) {
    const QRect room = screen.marginsRemoved(frame);
    inside.setSize(inside.size().boundedTo(room.size()));
    inside.moveLeft(std::clamp(inside.left(), room.left(), room.right() - inside.width() + 1));
    inside.moveTop(std::clamp(inside.top(), room.top(), room.bottom() - inside.height() + 1));
    return inside;
}

bool hasRoom(QSize inside, QMargins frame, QRect screen) {
    const QSize whole = inside.grownBy(frame);
    return whole.width() <= screen.width() && whole.height() <= screen.height();
}

void resizeOnScreen(QWidget& window, QSize wanted) {
    const QRect screen = window.screen()->availableGeometry();
    window.resize(insideScreen(QRect(screen.topLeft(), wanted), kUsualFrame, screen).size());
}

void bringFrameOntoScreen(QWidget& window) {
    const QWindow* handle = window.windowHandle();
    if (handle == nullptr || (window.windowState() & kFilling)) return;
    const QRect screen = window.screen()->availableGeometry(), inside = window.geometry();
    if (!hasRoom(inside.size(), {}, screen)) return;
    const QRect place = insideScreen(inside, handle->frameMargins(), screen);
    if (place != inside) window.setGeometry(place);
}

}  // namespace grants::ui
