// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include "ui/common/desk_style.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
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

/// The first installed family that has the Chinese characters.
QString chineseFamily() {
    const QStringList wanted{
        QStringLiteral("Microsoft YaHei UI"), QStringLiteral("PingFang SC"),
        QStringLiteral("Noto Sans CJK SC"),   QStringLiteral("Noto Sans SC"),
        QStringLiteral("Source Han Sans SC"), QStringLiteral("WenQuanYi Micro Hei")};
    const QStringList installed = QFontDatabase::families();
    for (const QString& family : wanted)
        if (installed.contains(family)) return family;
    return QFontDatabase::families(QFontDatabase::SimplifiedChinese).value(0);
}

void setGroup(QPalette& palette, QPalette::ColorGroup group, const Theme& theme,
              const QColor& text) {
    palette.setColor(group, QPalette::Window, theme.window);
    palette.setColor(group, QPalette::WindowText, text);
    palette.setColor(group, QPalette::Base, theme.surface);
    palette.setColor(group, QPalette::AlternateBase, theme.window);
    palette.setColor(group, QPalette::Text, text);
    palette.setColor(group, QPalette::Button, theme.surface);
    palette.setColor(group, QPalette::ButtonText, text);
    palette.setColor(group, QPalette::ToolTipBase, theme.surface);
    palette.setColor(group, QPalette::ToolTipText, theme.text);
    palette.setColor(group, QPalette::PlaceholderText, theme.muted);
    palette.setColor(group, QPalette::Highlight, theme.accentSoft);
    palette.setColor(group, QPalette::HighlightedText, theme.text);
    palette.setColor(group, QPalette::Link, theme.accent);
    palette.setColor(group, QPalette::LinkVisited, theme.accent);
    palette.setColor(group, QPalette::Mid, theme.line);
    palette.setColor(group, QPalette::Dark, theme.line);
    palette.setColor(group, QPalette::Light, theme.surface);
    palette.setColor(group, QPalette::Midlight, theme.sunken);
}

QPalette paletteOf(const Theme& theme) {
    QPalette palette;
    setGroup(palette, QPalette::Active, theme, theme.text);
    setGroup(palette, QPalette::Inactive, theme, theme.text);
    setGroup(palette, QPalette::Disabled, theme, theme.muted);
    return palette;
}

QColor between(const QColor& a, const QColor& b) {
    return QColor((a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2);
}

/// The style sheet with its @names replaced by the theme's colours.
QString styleSheetOf(const Theme& theme) {
    QFile file(QStringLiteral(":/style/desk.qss"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<const char*, QColor> names[] = {{"@accentSoft", theme.accentSoft},
                                                    {"@onAccent", theme.onAccent},
                                                    {"@accent", theme.accent},
                                                    {"@goodSoft", theme.goodSoft},
                                                    {"@good", theme.good},
                                                    {"@warnSoft", theme.warnSoft},
                                                    {"@warn", theme.warn},
                                                    {"@badSoft", theme.badSoft},
                                                    {"@bad", theme.bad},
                                                    {"@window", theme.window},
                                                    {"@surface", theme.surface},
                                                    {"@sunken", theme.sunken},
                                                    {"@line", theme.line},
                                                    {"@edge", theme.edge},
                                                    {"@handle", between(theme.line, theme.edge)},
                                                    {"@text", theme.text},
                                                    {"@muted", theme.muted}};
    for (const auto& [name, colour] : names) sheet.replace(QLatin1String(name), colour.name());
    // Pictures of the style sheet cannot be coloured, so there is one of each for each theme.
    return sheet.replace(QLatin1String("@theme"),
                         theme.dark ? QLatin1String("dark") : QLatin1String("light"));
}

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

void applyTheme(QApplication& program, ThemeChoice choice) {
    const Theme& theme = themeOf(choice);
    QApplication::setStyle(new DeskStyle);
    QFont font(chineseFamily());
    font.setPointSizeF(pointsOf(TypeSize::Body));
    QApplication::setFont(font);
    QApplication::setPalette(paletteOf(theme));
    program.setStyleSheet(styleSheetOf(theme));
}

}  // namespace grants::ui
