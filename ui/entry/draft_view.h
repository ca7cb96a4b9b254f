// SPDX-License-Identifier: GPL-3.0-or-later
// The draft rows beneath a table, in its very columns.
#pragma once

#include "ui/entry/draft_model.h"
#include "ui/table/cell_delegate.h"
#include "ui/table/frozen_view.h"

namespace grants::ui {

class TableView;

class DraftView : public FrozenView {
    Q_OBJECT
  public:
    /// Follows the columns of `above`: widths, order, what is hidden and frozen, how far it is
    /// scrolled.
    DraftView(DraftModel& model, TableView& above, QWidget* parent = nullptr);

    [[nodiscard]] DraftModel& drafts() const { return m_model; }
    [[nodiscard]] CellDelegate& delegate() const { return *m_delegate; }
    /// Of the columns shown.
    [[nodiscard]] bool isFirst(int column) const;
    /// All lines; where a page has less room, few of them have to do.
    [[nodiscard]] QSize sizeHint() const override;

  Q_SIGNALS:
    /// The keyboard came here.
    void entered();

  protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void updateGeometries() override;

  private:
    void setUp();
    void followColumns();
    void followColumn(int column);
    void fitHeight();
    void showCursor();

    DraftModel& m_model;
    TableView& m_above;
    CellDelegate* m_delegate;
};

}  // namespace grants::ui
