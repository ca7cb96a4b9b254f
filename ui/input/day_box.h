// SPDX-License-Identifier: GPL-3.0-or-later
// A day of the window's own, such as the as-of date: typed over as a whole or from one of its parts
// on, with a calendar by Alt+Down. What is no day is refused, never mended into another one.
#pragma once

#include "base/date.h"

#include <QDateEdit>
#include <QStringList>

namespace grants::ui {

class DayBox : public QDateEdit {
    Q_OBJECT
  public:
    explicit DayBox(QWidget* parent = nullptr);

    [[nodiscard]] Date day() const;
    void setDay(Date day);
    /// What was typed since it was last asked and is no day, in words; empty for nothing. Whoever
    /// acts on the day asks first.
    [[nodiscard]] QString takeRefusal();

  Q_SIGNALS:
    /// Another day is typed or chosen: what was said of the one before is past.
    void corrected();

  protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    /// Tab leaves; from part to part one goes by the arrows.
    bool focusNextPrevChild(bool next) override;
    /// While one types, anything may stand there; it is looked at when one is done.
    QValidator::State validate(QString& input, int& pos) const override;

  private:
    void openCalendar();
    [[nodiscard]] bool typeKey(const QKeyEvent& key);
    void beginTyping();
    void showTyped();
    void finishTyping();
    void take(const QString& text);
    void refuse(const QString& text);

    bool m_typing = false;
    QString m_refusal;
    QStringList m_parts;   // of the day before: year, month, day
    qsizetype m_from = 0;  // the part that the typist began with
    QString m_typed;       // digits, with - between parts where the typist put one
};

}  // namespace grants::ui
