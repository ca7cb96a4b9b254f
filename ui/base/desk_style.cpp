// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/desk_style.h"

#include "ui/base/icons.h"
#include "ui/base/theme.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QPainter>
#include <QStyleOption>
#include <QTextCharFormat>

namespace grants::ui {

namespace {

using Icon = QStyle::StandardPixmap;

constexpr std::pair<Icon, const char*> kIcons[] = {{Icon::SP_ArrowBack, "left"},
                                                   {Icon::SP_ArrowForward, "right"},
                                                   {Icon::SP_ArrowLeft, "left"},
                                                   {Icon::SP_ArrowRight, "right"},
                                                   {Icon::SP_ArrowUp, "up"},
                                                   {Icon::SP_FileDialogToParent, "up"},
                                                   {Icon::SP_FileDialogNewFolder, "folder-new"},
                                                   {Icon::SP_FileDialogListView, "list"},
                                                   {Icon::SP_FileDialogDetailedView, "rows"},
                                                   {Icon::SP_DirIcon, "folder"},
                                                   {Icon::SP_DirOpenIcon, "folder"},
                                                   {Icon::SP_DirClosedIcon, "folder"},
                                                   {Icon::SP_DirHomeIcon, "folder"},
                                                   {Icon::SP_DirLinkIcon, "folder"},
                                                   {Icon::SP_FileIcon, "file"},
                                                   {Icon::SP_FileLinkIcon, "file"},
                                                   {Icon::SP_ComputerIcon, "computer"},
                                                   {Icon::SP_DesktopIcon, "computer"},
                                                   {Icon::SP_DriveHDIcon, "computer"},
                                                   {Icon::SP_LineEditClearButton, "close"},
                                                   {Icon::SP_TitleBarCloseButton, "close"},
                                                   {Icon::SP_DockWidgetCloseButton, "close"},
                                                   {Icon::SP_MessageBoxInformation, "info"},
                                                   {Icon::SP_MessageBoxQuestion, "help"},
                                                   {Icon::SP_MessageBoxWarning, "warning"},
                                                   {Icon::SP_MessageBoxCritical, "error"}};

/// As the style sheet draws QCheckBox; a rule for lists would make Qt draw their icons twice.
void drawCheck(QPainter& painter, const QStyleOption& option) {
    const Theme& theme = themeOf(option.palette);
    const bool checked = option.state.testFlag(QStyle::State_On);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    QRect box(0, 0, 15, 15);
    box.moveCenter(option.rect.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(checked || partly ? theme.accent : theme.edge);
    painter.setBrush(checked ? theme.accent : partly ? theme.accentSoft : theme.surface);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.restore();
    if (checked) {
        lineIcon(QStringLiteral("check"), theme.onAccent)
            .paint(&painter, box.adjusted(1, 1, -1, -1));
    }
}

void dress(QCalendarWidget& calendar) {
    const Theme& theme = themeOf(QApplication::palette());
    QTextCharFormat weekend;
    weekend.setForeground(theme.muted);
    calendar.setWeekdayTextFormat(Qt::Saturday, weekend);
    calendar.setWeekdayTextFormat(Qt::Sunday, weekend);
    calendar.setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar.setFirstDayOfWeek(Qt::Monday);
}

}  // namespace

DeskStyle::DeskStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

QIcon DeskStyle::standardIcon(StandardPixmap icon, const QStyleOption* option,
                              const QWidget* widget) const {
    for (const auto& [standard, name] : kIcons) {
        if (standard == icon)
            return lineIcon(QLatin1String(name), themeOf(QApplication::palette()).muted);
    }
    return QProxyStyle::standardIcon(icon, option, widget);
}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                              QPainter* painter, const QWidget* widget) const {
    if (element == PE_FrameTabBarBase) return;  // the style sheet underlines the chosen tab
    if (element == PE_IndicatorItemViewItemCheck) return drawCheck(*painter, *option);
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

int DeskStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* returned) const {
    if (hint == SH_TabBar_AllowWheelScrolling) return 0;  // whoever scrolls stays where he is
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

void DeskStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (auto* calendar = qobject_cast<QCalendarWidget*>(widget)) dress(*calendar);
}

}  // namespace grants::ui
