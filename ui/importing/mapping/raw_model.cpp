// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/mapping/raw_model.h"

#include "ui/base/theme.h"

namespace grants::ui {

namespace {

/// A, B … Z, AA, as spreadsheets name their columns.
QString letters(int column) {
    QString name;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1)
        name.prepend(QChar(u'A' + static_cast<char16_t>(rest % 26)));
    return name;
}

}  // namespace

void RawModel::show(std::size_t table) {
    beginResetModel();
    m_table = table;
    m_columns = 0;
    if (const PlannedTable* shown = this->table()) {
        for (const auto& row : shown->seen.rows)
            m_columns = std::max(m_columns, static_cast<int>(row.size()));
    }
    endResetModel();
}

const PlannedTable* RawModel::table() const {
    return m_table < m_plan.tables().size() ? &m_plan.tables()[m_table] : nullptr;
}

int RawModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || table() == nullptr ? 0 : static_cast<int>(table()->seen.rows.size());
}

int RawModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_columns;
}

QVariant RawModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    if (role == Qt::FontRole && index.row() + 1 == table()->reading.headerRow)
        return typeFace(TypeSize::Body, true);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    const auto& row = table()->seen.rows[static_cast<std::size_t>(index.row())];
    const auto cell = static_cast<std::size_t>(index.column());
    return cell < row.size() ? QString::fromStdString(row[cell]) : QString();
}

QVariant RawModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole) return {};
    return orientation == Qt::Horizontal ? QVariant(letters(section)) : QVariant(section + 1);
}

}  // namespace grants::ui
