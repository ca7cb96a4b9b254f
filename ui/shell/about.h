// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace grants::ui {

/// Name, version, purpose and licence, beside the window.
void showAbout(QWidget& parent);

}  // namespace grants::ui
