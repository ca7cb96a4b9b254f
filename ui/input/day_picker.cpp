// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/input/day_picker.h"

#include <QBoxLayout>
#include <QCalendarWidget>
#include <QScreen>

namespace grants::ui {

namespace {

QDate dateOf(Date day) {
    return {day.year(), day.month(), day.day()};
}

/// Below the field, or above it at the screen's lower edge.
QPoint placeBeside(const QWidget& field, const QSize& size) {
    const QPoint below = field.mapToGlobal(QPoint(0, field.height()));
    const QRect screen = field.screen()->availableGeometry();
    const int x = std::max(screen.left(), std::min(below.x(), screen.right() - size.width()));
    const bool fits = below.y() + size.height() <= screen.bottom();
    return {x, fits ? below.y() : field.mapToGlobal(QPoint()).y() - size.height()};
}

}  // namespace

DayPicker::DayPicker(QWidget& field, Date day) : QFrame(&field, Qt::Popup) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("card"));
    auto* calendar = new QCalendarWidget(this);
    calendar->setAccessibleName(tr("日历"));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setDateRange(QDate(1900, 1, 1), QDate(2199, 12, 31));
    calendar->setSelectedDate(dateOf(day));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(calendar);
    const auto pick = [this](QDate chosen) {
        Q_EMIT picked(Date(chosen.year(), chosen.month(), chosen.day()));
        close();
    };
    connect(calendar, &QCalendarWidget::activated, this, pick);
    connect(calendar, &QCalendarWidget::clicked, this, pick);
    move(placeBeside(field, sizeHint()));
    show();
    calendar->setFocus();
}

}  // namespace grants::ui
