// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/picture.h"

#include "ui/base/theme.h"

#include <QFileInfo>
#include <QPainter>
#include <QSvgGenerator>

namespace grants::ui {

namespace {

constexpr int kTitle = 40, kSource = 20, kFineness = 2;

int headOf(const Picture& picture) {
    return picture.source.isEmpty() ? kTitle : kTitle + kSource;
}

QSize wholeSize(const Picture& picture) {
    return picture.size + QSize(0, headOf(picture));
}

void paintWhole(const Picture& picture, QPainter& painter) {
    const Theme& theme = themeOf(ThemeChoice::Light);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRect(QPoint(), wholeSize(picture)), theme.surface);
    painter.setFont(typeFace(TypeSize::Heading, true));
    painter.setPen(theme.text);
    painter.drawText(QRect(0, 0, picture.size.width(), kTitle), Qt::AlignCenter, picture.title);
    painter.setFont(typeFace(TypeSize::Small));
    painter.drawText(QRect(0, kTitle, picture.size.width(), kSource),
                     Qt::AlignHCenter | Qt::AlignTop, picture.source);
    picture.paint(painter, QRectF(QPointF(0, headOf(picture)), picture.size));
}

bool saveSvg(const Picture& picture, const QString& file) {
    QSvgGenerator generator;
    generator.setFileName(file);
    generator.setSize(wholeSize(picture));
    generator.setViewBox(QRect(QPoint(), wholeSize(picture)));
    generator.setTitle(picture.title);
    QPainter painter;
    if (!painter.begin(&generator)) return false;
    paintWhole(picture, painter);
    return painter.end();
}

}  // namespace

QImage imageOf(const Picture& picture) {
    QImage image(wholeSize(picture) * kFineness, QImage::Format_RGB32);
    image.setDevicePixelRatio(kFineness);
    QPainter painter(&image);
    paintWhole(picture, painter);
    return image;
}

bool savePicture(const Picture& picture, const QString& file) {
    const bool svg =
        QFileInfo(file).suffix().compare(QLatin1String("svg"), Qt::CaseInsensitive) == 0;
    return svg ? saveSvg(picture, file) : imageOf(picture).save(file, "PNG");
}

}  // namespace grants::ui
