// SPDX-License-Identifier: GPL-3.0-or-later
// All findings at once, to choose one from. Lies in the window over the table and takes no room.
#pragma once

#include <QFrame>
#include <QPointer>

class QListWidget;

namespace grants::ui {

class FindingsList : public QFrame {
    Q_OBJECT
  public:
    /// Opens over `bar`, or beneath it where there is more room; `opener` closes it again.
    FindingsList(QWidget& bar, QWidget& opener);

    /// Its cursor stays in the line it is in.
    void fill(const QStringList& lines);
    /// With the cursor in line `current`. Takes the keyboard, and gives it back when nothing is
    /// chosen.
    void open(int current);

  Q_SIGNALS:
    void chosen(int place);
    /// It is answered, or left.
    void closed();

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    void place();
    [[nodiscard]] int wantedHeight() const;
    [[nodiscard]] bool holds(const QObject* object) const;

    QWidget& m_bar;
    QWidget& m_opener;
    QListWidget* m_list;
    QPointer<QWidget> m_before;  // where the keyboard was
};

}  // namespace grants::ui
