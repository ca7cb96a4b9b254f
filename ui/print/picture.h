// SPDX-License-Identifier: GPL-3.0-or-later
// A drawing as it leaves the program: with its title, always in the light theme, so that it prints.
#pragma once

#include <QImage>
#include <QString>
#include <functional>

class QPainter;
class QRectF;

namespace grants::ui {

struct Picture {
    QString title;
    QSize size;  // of the drawing without its title
    /// Paints into the area given, on white.
    std::function<void(QPainter&, const QRectF&)> paint;
    QString source{};  // beneath the title: of which fund and day; may be empty
};

/// Twice as fine as on screen.
[[nodiscard]] QImage imageOf(const Picture& picture);
/// SVG when the file ends in .svg, PNG otherwise; false when it cannot be written.
[[nodiscard]] bool savePicture(const Picture& picture, const QString& file);

}  // namespace grants::ui
