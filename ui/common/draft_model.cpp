// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/draft_model.h"

#include "ui/common/table_model.h"

#include <algorithm>

namespace grants::ui {

DraftModel::DraftModel(EntryTable& table, QObject* parent)
    : QAbstractTableModel(parent), m_table(table) {
    connect(&table.sheet(), &DraftSheet::changed, this, &DraftModel::follow);
}

int DraftModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || m_columns == 0 ? 0 : static_cast<int>(m_keys.size()) + 1;
}

int DraftModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_columns;
}

DraftKey DraftModel::keyAt(int line) const {
    return line >= 0 && line < blankLine() ? m_keys[static_cast<std::size_t>(line)] : 0;
}

int DraftModel::lineOf(DraftKey key) const {
    return static_cast<int>(std::find(m_keys.begin(), m_keys.end(), key) - m_keys.begin());
}

QVariant DraftModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const CellKind kind = m_table.columns().title(index.column()).kind;
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue(alignmentOf(kind));
    if (role == FaceRole) return QVariant::fromValue(m_table.face(index.column()));
    const Draft* draft = m_table.sheet().at(keyAt(index.row()));
    return draft == nullptr ? QVariant() : m_table.cell(*draft, index.column(), role);
}

QVariant DraftModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section < m_columns)
        return m_table.columns().title(section).title;
    if (orientation == Qt::Vertical && role == Qt::DisplayRole)
        return section == blankLine() ? tr("新增") : tr("未保存");
    return {};
}

Qt::ItemFlags DraftModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    return index.isValid() && m_table.face(index.column()) != nullptr ? plain | Qt::ItemIsEditable
                                                                      : plain;
}

bool DraftModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)) return false;
    const std::size_t column = *m_table.columns().entryColumn(index.column());
    const std::string text = m_table.entered(index.column(), value.toString());
    const QString what = tr("录入%1").arg(m_table.title());
    const DraftKey key = keyAt(index.row());
    if (key != 0)
        m_table.sheet().enter(what, {{0, key, column, text}});
    else if (!text.empty())
        m_table.sheet().begin(what, column, text);
    return true;
}

void DraftModel::restart() {
    beginResetModel();
    m_columns = m_table.columns().count();
    m_keys = fresh();
    endResetModel();
}

std::vector<DraftKey> DraftModel::fresh() const {
    std::vector<DraftKey> keys;
    for (const auto& [key, draft] : m_table.sheet().drafts())
        if (draft.isNew()) keys.push_back(key);
    return keys;
}

void DraftModel::removeAllBut(const std::vector<DraftKey>& wanted) {
    const auto stays = [&](int line) {
        return line < 0 || std::binary_search(wanted.begin(), wanted.end(), keyAt(line));
    };
    for (int last = blankLine() - 1; last >= 0; --last) {
        if (stays(last)) continue;
        int first = last;
        while (!stays(first - 1)) --first;
        beginRemoveRows({}, first, last);
        m_keys.erase(m_keys.begin() + first, m_keys.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

void DraftModel::insertMissing(const std::vector<DraftKey>& wanted) {
    for (auto next = wanted.begin(); next != wanted.end();) {
        const int line = static_cast<int>(next - wanted.begin());
        auto end = next;
        while (end != wanted.end() && (line == blankLine() || *end < keyAt(line))) ++end;
        if (end == next) {
            ++next;
            continue;
        }
        const int count = static_cast<int>(end - next);
        // The blank line becomes what is begun in it, and another stands beneath.
        const int place = line == blankLine() ? line + 1 : line;
        beginInsertRows({}, place, place + count - 1);
        m_keys.insert(m_keys.begin() + line, next, end);
        endInsertRows();
        next = end;
    }
}

void DraftModel::follow() {
    if (m_columns == 0) return;
    const std::vector<DraftKey> wanted = fresh();
    removeAllBut(wanted);
    insertMissing(wanted);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, m_columns - 1));
}

}  // namespace grants::ui
