// SPDX-License-Identifier: GPL-3.0-or-later
// Over a form's fields: the record changed, or went, while one was typing.
#pragma once

#include <QWidget>

class QLabel;

namespace grants::ui {

class FormBanner : public QWidget {
    Q_OBJECT
  public:
    explicit FormBanner(QWidget* parent);

    /// Offers to choose for all `count` fields at once; hidden when it is 0.
    void showConflicts(std::size_t count);
    /// Says it until showConflicts() is called for another record.
    void showGone();

  Q_SIGNALS:
    void chosen(bool mine);

  private:
    QLabel* m_text;
    QWidget* m_choices;
};

}  // namespace grants::ui
