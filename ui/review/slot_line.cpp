// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/slot_line.h"

#include "ui/base/theme.h"

#include <QPainter>

namespace grants::ui {

namespace {

constexpr int kThick = 3;
const QString kRank = QStringLiteral("rank");

}  // namespace

SlotLine::SlotLine(TableView& view) : CellDelegate(view), m_table(view) {}

bool SlotLine::standsByRank(const AnyTableModel& model) const {
    const Query& query = model.query();
    if (query.grouping) return false;
    return query.sortColumn < 0 ||
           (!query.descending && model.rows()->column(query.sortColumn).key == kRank);
}

std::optional<int> SlotLine::place() const {
    const AnyTableModel* model = m_table.tableModel();
    if (model == nullptr || !model->rows() || !standsByRank(*model)) return std::nullopt;
    int last = -1;
    for (int line = 0; line < model->rowCount(); ++line) {
        const auto row = model->rowAt(line);
        if (!row) return std::nullopt;
        if (*row >= m_above) return last;
        last = line;
    }
    return std::nullopt;
}

void SlotLine::paint(QPainter* painter, const QStyleOptionViewItem& option,
                     const QModelIndex& index) const {
    CellDelegate::paint(painter, option, index);
    const auto at = place();
    const bool above = at == -1 && index.row() == 0;
    if (!above && at != index.row()) return;
    const QRect& cell = option.rect;
    const int top = above ? cell.top() : cell.bottom() + 1 - kThick;
    painter->fillRect(QRect(cell.left(), top, cell.width(), kThick), theme().accent);
}

}  // namespace grants::ui
