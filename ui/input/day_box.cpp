// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/input/day_box.h"

#include "ui/input/day_picker.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace grants::ui {

namespace {

bool isOpening(const QKeyEvent& key) {
    return key.key() == Qt::Key_Down && key.modifiers().testFlag(Qt::AltModifier);
}

}  // namespace

DayBox::DayBox(QWidget* parent) : QDateEdit(parent) {
    setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    setCalendarPopup(true);
    setKeyboardTracking(false);
    setDateRange(QDate(1900, 1, 1), QDate(2199, 12, 31));
}

bool DayBox::event(QEvent* event) {
    const bool opens = event->type() == QEvent::ShortcutOverride &&
                       isOpening(static_cast<const QKeyEvent&>(*event));
    if (opens) event->accept();
    return opens || QDateEdit::event(event);
}

/// Qt takes no digit while all of a day is selected, where the typist means to begin with the year;
/// and a full year goes on to the month by itself, where a separator typed would go on once more.
void DayBox::keyPressEvent(QKeyEvent* event) {
    if (isOpening(*event)) return openCalendar();
    const QString key = event->text(), selected = lineEdit()->selectedText();
    const bool digit = !key.isEmpty() && key[0].isDigit();
    const bool separates = key == u"-" || key == u"/" || key == u".";
    if (digit && selected == lineEdit()->text()) setSelectedSection(YearSection);
    if (separates && selected == sectionText(currentSection())) return event->accept();
    QDateEdit::keyPressEvent(event);
}

void DayBox::openCalendar() {
    const QDate now = date();
    auto* picker = new DayPicker(*this, Date(now.year(), now.month(), now.day()));
    connect(picker, &DayPicker::picked, this,
            [this](Date day) { setDate(QDate(day.year(), day.month(), day.day())); });
}

}  // namespace grants::ui
