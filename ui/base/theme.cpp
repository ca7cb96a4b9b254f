// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/theme.h"

#include <QApplication>
#include <QPalette>
#include <QWidget>

namespace grants::ui {

namespace {

const Theme kLight{
    false,     "#f4f6f8", "#ffffff",
    "#e9edf1", "#d5dbe2", "#8793a0",
    "#1c2630", "#55626f", "#1d5c96",
    "#e1ecf6", "#ffffff", "#00695c",
    "#dcf0ec", "#955700", "#fbeed6",
    "#b3321f", "#fae3de", {"#1d5c96", "#c77700", "#00796b", "#8e4585", "#5f7d95", "#b3321f"}};
const Theme kDark{
    true,      "#161a1f", "#1e242b",
    "#12161a", "#37414c", "#6b7784",
    "#e5eaf0", "#9dabb9", "#75b1ec",
    "#233a52", "#0d1620", "#54bfa9",
    "#17382f", "#e8ab4c", "#40300f",
    "#f4907d", "#4a211a", {"#75b1ec", "#e8ab4c", "#54bfa9", "#d29bca", "#a5bccd", "#f4907d"}};

double pointsOf(TypeSize size) {
    switch (size) {
        case TypeSize::Small:
            return 9;
        case TypeSize::Body:
            return 10;
        case TypeSize::Heading:
            return 12;
        case TypeSize::Title:
            return 16;
        case TypeSize::Figure:
            return 20;
    }
    return 10;
}

}  // namespace

const Theme& themeOf(ThemeChoice choice) {
    return choice == ThemeChoice::Dark ? kDark : kLight;
}

const Theme& themeOf(const QPalette& palette) {
    const bool dark = palette.color(QPalette::Window).lightness() < 128;
    return themeOf(dark ? ThemeChoice::Dark : ThemeChoice::Light);
}

const Theme& themeOf(const QWidget& widget) {
    return themeOf(widget.palette());
}

QFont typeFace(TypeSize size, bool strong) {
    QFont font = QApplication::font();
    font.setPointSizeF(pointsOf(size));
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

}  // namespace grants::ui
