// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/apply_theme.h"

#include "ui/base/desk_style.h"
#include "ui/base/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QPalette>

namespace grants::ui {

namespace {

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

}  // namespace

void applyTheme(QApplication& program, ThemeChoice choice) {
    const Theme& theme = themeOf(choice);
    QApplication::setStyle(new DeskStyle);
    QFont font(chineseFamily());
    font.setPointSizeF(typeFace(TypeSize::Body).pointSizeF());
    QApplication::setFont(font);
    QApplication::setPalette(paletteOf(theme));
    program.setStyleSheet(styleSheetOf(theme));
}

}  // namespace grants::ui
