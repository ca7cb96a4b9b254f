// SPDX-License-Identifier: GPL-3.0-or-later
// The one visual language of the session: colours, spacing, type sizes, in light and dark.
#pragma once

#include "ui/base/settings.h"

#include <QColor>
#include <QFont>
#include <array>

class QPalette;
class QWidget;

namespace grants::ui {

/// Semantic colours differ in lightness and lie on the blue–orange axis, so they survive colour
/// blindness and grey printing; none is ever the only sign.
struct Theme {
    bool dark;
    QColor window, surface, sunken, line, edge, text, muted;  // edge: of fields, 3:1 on its ground
    QColor accent, accentSoft, onAccent;
    QColor good, goodSoft, warn, warnSoft, bad, badSoft;
    std::array<QColor, 6> series;  // of charts
};

[[nodiscard]] const Theme& themeOf(ThemeChoice choice);
/// The theme the widget is shown in.
[[nodiscard]] const Theme& themeOf(const QWidget& widget);
[[nodiscard]] const Theme& themeOf(const QPalette& palette);

/// Distances in device-independent pixels.
namespace space {
constexpr int kTiny = 4, kSmall = 8, kMedium = 12, kLarge = 16, kHuge = 24;
}

enum class TypeSize { Small, Body, Heading, Title, Figure };
[[nodiscard]] QFont typeFace(TypeSize size, bool strong = false);

}  // namespace grants::ui
