// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the cells of every table: text, selection, the cursor's line, heads of groups and totals.
#pragma once

#include <QStyledItemDelegate>

namespace grants::ui {

struct Theme;
class TableView;

/// A cell's ForegroundRole and BackgroundRole are honoured; no style sheet is asked, for scrolling
/// paints hundreds of cells a frame.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
  public:
    explicit CellDelegate(TableView& view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

  private:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                     const QModelIndex& index, bool row) const;
    void paintText(QPainter& painter, const QStyleOptionViewItem& option,
                   const QModelIndex& index) const;
    void paintLabel(QPainter& painter, const QStyleOptionViewItem& option,
                    const QModelIndex& index) const;
    void paintFold(QPainter& painter, const QRect& line, bool folded) const;

    TableView& m_view;
};

}  // namespace grants::ui
