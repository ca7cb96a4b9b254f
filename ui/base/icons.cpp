// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/icons.h"

#include "ui/base/theme.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QSvgRenderer>
#include <QWidget>

namespace grants::ui {

namespace {

QByteArray drawing(const QString& name, const QColor& colour) {
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return file.readAll().replace("currentColor", colour.name().toLatin1());
}

QPixmap render(const QByteArray& svg, int size, qreal ratio) {
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

void addTo(QIcon& icon, const QByteArray& svg, QIcon::Mode mode, QIcon::State state) {
    for (const int size : {16, 20, 24, 32, 48})
        for (const qreal ratio : {1.0, 2.0}) icon.addPixmap(render(svg, size, ratio), mode, state);
}

}  // namespace

QIcon lineIcon(const QString& name, const QColor& colour) {
    const QByteArray svg = drawing(name, colour);
    QIcon icon;
    if (!svg.isEmpty()) addTo(icon, svg, QIcon::Normal, QIcon::Off);
    return icon;
}

QIcon lineIcon(const QString& name, const QWidget& widget) {
    const Theme& theme = themeOf(widget);
    const QByteArray accent = drawing(name, theme.accent);
    QIcon icon = lineIcon(name, theme.muted);
    if (accent.isEmpty()) return icon;
    addTo(icon, accent, QIcon::Normal, QIcon::On);
    addTo(icon, accent, QIcon::Selected, QIcon::Off);
    return icon;
}

QPixmap linePixmap(const QString& name, const QColor& colour, int size) {
    const QByteArray svg = drawing(name, colour);
    return svg.isEmpty() ? QPixmap() : render(svg, size, qApp->devicePixelRatio());
}

}  // namespace grants::ui
