// SPDX-License-Identifier: GPL-3.0-or-later
// The draft rows beneath a table, in its very columns.
#pragma once

#include "ui/common/draft_model.h"
#include "ui/common/entry_delegate.h"

#include <QTableView>

namespace grants::ui {

class TableView;

class DraftView : public QTableView {
    Q_OBJECT
  public:
    /// Follows the columns of `above`: widths, order, what is hidden, how far it is scrolled.
    DraftView(DraftModel& model, TableView& above, QWidget* parent = nullptr);

    [[nodiscard]] DraftModel& drafts() const { return m_model; }
    [[nodiscard]] EntryDelegate& delegate() const { return *m_delegate; }

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void setUp();
    void followColumns();
    void followColumn(int column);
    void fitHeight();

    DraftModel& m_model;
    TableView& m_above;
    EntryDelegate* m_delegate;
};

}  // namespace grants::ui
