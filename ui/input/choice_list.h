// SPDX-License-Identifier: GPL-3.0-or-later
// The choices under a field while one types. It never takes the keyboard; the field drives it.
#pragma once

#include "ui/input/choices.h"

#include <QListWidget>
#include <optional>

namespace grants::ui {

class ChoiceList : public QListWidget {
    Q_OBJECT
  public:
    /// Lies over everything in the field's window.
    explicit ChoiceList(QWidget& field);

    /// Hidden when there are none; the first is marked and taken when one goes on.
    void showChoices(Choices choices);
    /// The same for looking at: what the field holds already is marked, and nothing when it is
    /// empty or holds something that is no choice.
    void showChoices(Choices choices, const QString& held);
    [[nodiscard]] std::optional<Choice> marked() const;
    /// Moves the mark by lines, round the ends.
    void moveMark(int lines);

  Q_SIGNALS:
    void taken(const grants::ui::Choice& choice);

  private:
    void place();

    QWidget& m_field;
    Choices m_choices;
};

}  // namespace grants::ui
