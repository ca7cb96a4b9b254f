// SPDX-License-Identifier: GPL-3.0-or-later
// The cells of a ranking, with the line drawn between those within the slots and the others.
#pragma once

#include "ui/table/cell_delegate.h"
#include "ui/table/table_view.h"

namespace grants::ui {

class SlotLine : public CellDelegate {
    Q_OBJECT
  public:
    explicit SlotLine(TableView& view);

    /// So many first rows are within the slots. Shown while the table stands in its own order, or
    /// by rank.
    void setAbove(std::size_t rows) { m_above = rows; }
    /// The line of the table beneath which it is drawn; -1: above the first one. Nothing while the
    /// table stands in another order, or shows nothing beneath it.
    [[nodiscard]] std::optional<int> place() const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

  private:
    [[nodiscard]] bool standsByRank(const AnyTableModel& model) const;

    TableView& m_table;
    std::size_t m_above = 0;
};

}  // namespace grants::ui
