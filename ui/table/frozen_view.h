// SPDX-License-Identifier: GPL-3.0-or-later
// A table whose first columns stay in place when the others are scrolled: they are painted over the
// rest and found under the mouse, so selection, keyboard and screen readers know one table.
#pragma once

#include "ui/table/frozen_header.h"

#include <QTableView>

namespace grants::ui {

class FrozenView : public QTableView {
    Q_OBJECT
  public:
    /// `header` says which columns stay: this view's own, or that of a view with the same columns.
    FrozenView(const FrozenHeader& header, QWidget* parent);

    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint& place) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateEditorGeometries() override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    /// As in a spreadsheet: a cursor that goes somewhere without Shift, or is put there by the
    /// program, selects that cell alone, whatever other keys are held.
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex& index, const QEvent* event) const override;

  private:
    void paintFrozen(QPainter& painter);
    void scrollDownTo(int line, ScrollHint hint);
    void scrollAlongTo(int column);

    const FrozenHeader& m_frozen;
};

}  // namespace grants::ui
