// SPDX-License-Identifier: GPL-3.0-or-later
// Windows that stay on their screen, with the frame that the desktop puts around them.
#pragma once

#include <QMargins>
#include <QRect>

class QWidget;

namespace grants::ui {

/// What a frame takes before it is known: a title above, thin edges elsewhere.
constexpr QMargins kUsualFrame(4, 32, 4, 4);

/// Where a window at `inside` belongs so that its frame, too, is within `screen`: moved, and made
/// smaller where it must be. All in logical pixels.
[[nodiscard]] QRect insideScreen(QRect inside, QMargins frame, QRect screen);
/// Whether a window of this size has room with its frame.
[[nodiscard]] bool hasRoom(QSize inside, QMargins frame, QRect screen);

/// Gives a window that was not shown yet its size, or as much of it as its screen has room for.
void resizeOnScreen(QWidget& window, QSize wanted);
/// Brings a window that is shown, with the frame it has by now, onto its screen. Nothing happens to
/// one that is maximised, or larger than the screen even without its frame.
void bringFrameOntoScreen(QWidget& window);

}  // namespace grants::ui
