// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/input/day_box.h"

#include "ui/input/day_picker.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolTip>
#include <algorithm>
#include <array>
#include <utility>

namespace grants::ui {

namespace {

constexpr qsizetype kDay = 2;    // the last part
constexpr qsizetype kTold = 20;  // characters of what was pasted

bool isOpening(const QKeyEvent& key) {
    return key.key() == Qt::Key_Down && key.modifiers().testFlag(Qt::AltModifier);
}

bool isHeldKey(const QKeyEvent& key) {
    return key.key() >= Qt::Key_Shift && key.key() <= Qt::Key_ScrollLock;
}

/// What the key types into a day: a plain digit, `-`, or nothing.
QString typedBy(const QKeyEvent& key) {
    const auto held = key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    if (held != Qt::NoModifier || key.text().size() != 1) return {};
    const QChar c = key.text().front();
    if (c.isDigit()) return QString::number(c.digitValue());
    return QStringLiteral("-/.").contains(c) ? QStringLiteral("-") : QString();
}

/// No digit can follow in this part of a day, so that the next one begins the next part.
bool isFull(const QString& part, qsizetype place) {
    constexpr std::array<qsizetype, 3> kLongest{4, 2, 2};
    constexpr std::array<int, 3> kHighestFirst{9, 1, 3};
    const auto at = static_cast<std::size_t>(place);
    return part.size() >= kLongest[at] ||
           (part.size() == 1 && part.front().digitValue() > kHighestFirst[at]);
}

struct TypedOver {
    QStringList parts;
    qsizetype place;  // of the part that was typed last
};

/// The day with what is typed from part `place` on; what was not come to stays.
TypedOver typedOver(QStringList parts, qsizetype place, const QString& typed) {
    QString part;
    for (const QChar c : typed) {
        const bool next = c == u'-' ? !part.isEmpty() : isFull(part, place);
        if (next && place < kDay) {
            ++place;
            part.clear();
        }
        if (c == u'-') continue;
        part += c;
        parts[place] = part;
    }
    return {parts, place};
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

/// Digits are taken as they come: Qt would drop those that make no day together with what stands
/// there, and show another day than the typed one.
void DayBox::keyPressEvent(QKeyEvent* event) {
    if (typeKey(*event)) return event->accept();
    if (isHeldKey(*event)) return QDateEdit::keyPressEvent(event);
    finishTyping();
    if (isOpening(*event)) return openCalendar();
    if (event->matches(QKeySequence::Paste)) return take(QApplication::clipboard()->text());
    QDateEdit::keyPressEvent(event);
}

bool DayBox::typeKey(const QKeyEvent& key) {
    const QString typed = typedBy(key);
    if (m_typing && key.key() == Qt::Key_Escape) {
        take(date().toString(displayFormat()));
    } else if (m_typing && key.key() == Qt::Key_Backspace) {
        m_typed.chop(1);
        showTyped();
    } else if (!typed.isEmpty() && (m_typing || typed != u"-")) {
        if (!m_typing) beginTyping();
        m_typed += typed;
        showTyped();
    } else {
        return false;
    }
    return true;
}

/// From the part on in which the cursor is, or the selection begins. The line edit keeps to itself
/// meanwhile: Qt reads the day anew with every move of its cursor.
void DayBox::beginTyping() {
    const QLineEdit& line = *lineEdit();
    const auto at = line.hasSelectedText() ? line.selectionStart() : line.cursorPosition();
    const QString before = line.text().left(at);
    m_parts = date().toString(displayFormat()).split(u'-');
    m_from = std::min(before.count(u'-'), kDay);
    m_typed = before.mid(before.lastIndexOf(u'-') + 1);
    if (isFull(m_typed, m_from)) m_typed.clear();
    m_typing = true;
    m_refusal.clear();
    lineEdit()->blockSignals(true);
    Q_EMIT corrected();
}

void DayBox::showTyped() {
    const TypedOver now = typedOver(m_parts, m_from, m_typed);
    lineEdit()->setText(now.parts.join(u'-'));
    const QString typed = now.parts.mid(0, now.place + 1).join(u'-');
    lineEdit()->setCursorPosition(static_cast<int>(typed.size()));
}

void DayBox::finishTyping() {
    if (m_typing) take(lineEdit()->text());
}

/// The day stays when the text is none; the text follows the day in any case.
void DayBox::take(const QString& text) {
    m_typing = false;
    lineEdit()->blockSignals(false);
    const auto day = parseDate(text.toStdString());
    if (!day) refuse(text);
    setDate(day ? QDate(day->year(), day->month(), day->day()) : date());
}

/// Once the keyboard is where it goes: a change of focus takes tool tips away.
void DayBox::refuse(const QString& text) {
    const QString why = tr("日历上没有“%1”这一天，日期仍是 %2。")
                            .arg(text.simplified().left(kTold), date().toString(displayFormat()));
    m_refusal = why;
    QMetaObject::invokeMethod(
        this, [this, why] { QToolTip::showText(mapToGlobal(rect().bottomLeft()), why, this); },
        Qt::QueuedConnection);
}

void DayBox::focusOutEvent(QFocusEvent* event) {
    finishTyping();
    QDateEdit::focusOutEvent(event);
}

bool DayBox::focusNextPrevChild(bool next) {
    finishTyping();
    return QWidget::focusNextPrevChild(next);
}

QValidator::State DayBox::validate(QString& input, int& pos) const {
    return m_typing ? QValidator::Intermediate : QDateEdit::validate(input, pos);
}

Date DayBox::day() const {
    const QDate shown = date();
    return {shown.year(), shown.month(), shown.day()};
}

void DayBox::setDay(Date day) {
    m_refusal.clear();
    Q_EMIT corrected();
    setDate({day.year(), day.month(), day.day()});
}

QString DayBox::takeRefusal() {
    finishTyping();
    return std::exchange(m_refusal, QString());
}

void DayBox::openCalendar() {
    auto* picker = new DayPicker(*this, day());
    connect(picker, &DayPicker::picked, this, &DayBox::setDay);
}

}  // namespace grants::ui
