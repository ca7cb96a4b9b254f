// SPDX-License-Identifier: GPL-3.0-or-later
// The program's own line icons (resources/icons), drawn in the colour asked for.
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

class QWidget;

namespace grants::ui {

/// `name` without folder and ending. An empty icon when there is no such drawing.
[[nodiscard]] QIcon lineIcon(const QString& name, const QColor& colour);
/// In the widget's text colour, its accent when on or selected.
[[nodiscard]] QIcon lineIcon(const QString& name, const QWidget& widget);
[[nodiscard]] QPixmap linePixmap(const QString& name, const QColor& colour, int size);

}  // namespace grants::ui
