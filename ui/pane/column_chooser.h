// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns of a table are shown and in which order; what is ticked or moved shows at once.
#pragma once

#include <QFrame>

class QBoxLayout;
class QListWidget;

namespace grants::ui {

class TableView;

class ColumnChooser : public QFrame {
    Q_OBJECT
  public:
    /// A pop-up: Esc or a click beside it closes it.
    ColumnChooser(TableView& view, QWidget* parent);

    /// Opens it with its upper right corner there.
    void openAt(const QPoint& upperRight);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void fill();
    void take();
    void shift(int by);
    void addButton(QBoxLayout& bar, const char* name, const QString& text,
                   void (ColumnChooser::*act)());
    void moveUp() { shift(-1); }
    void moveDown() { shift(1); }
    void reset();

    TableView& m_view;
    QListWidget* m_list;
    bool m_filling = false;
};

}  // namespace grants::ui
