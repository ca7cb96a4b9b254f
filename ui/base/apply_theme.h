// SPDX-License-Identifier: GPL-3.0-or-later
// Dresses the whole program in a theme.
#pragma once

#include "ui/base/settings.h"

class QApplication;

namespace grants::ui {

/// Style, palette, font and style sheet for the whole program.
void applyTheme(QApplication& program, ThemeChoice choice);

}  // namespace grants::ui
