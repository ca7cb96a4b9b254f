// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/draft_model.h"

#include "ui/table/table_model.h"

#include <algorithm>

namespace grants::ui {

namespace {
constexpr DraftKey kBlank = 0;
}

DraftModel::DraftModel(EntryTable& table, QObject* parent)
    : QAbstractTableModel(parent), m_table(table) {
    connect(&table.sheet(), &DraftSheet::changed, this, &DraftModel::follow);
}

int DraftModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || m_columns == 0 ? 0 : static_cast<int>(m_lines.size());
}

int DraftModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_columns;
}

DraftKey DraftModel::keyAt(int line) const {
    return line >= 0 && line <= blankLine() ? m_lines[static_cast<std::size_t>(line)] : kBlank;
}

int DraftModel::lineOf(DraftKey key) const {
    return static_cast<int>(std::find(m_lines.begin(), m_lines.end(), key) - m_lines.begin());
}

QVariant DraftModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const CellKind kind = m_table.columns().title(index.column()).kind;
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue(alignmentOf(kind));
    if (role == DescriptorRole) return QVariant::fromValue(m_table.descriptor(index.column()));
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
    return index.isValid() && m_table.descriptor(index.column()) != nullptr
               ? plain | Qt::ItemIsEditable
               : plain;
}

bool DraftModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)) return false;
    const std::size_t column = *m_table.columns().entryColumn(index.column());
    const std::string text = m_table.entered(index.column(), value.toString());
    const DraftKey key = keyAt(index.row());
    const QString what = m_table.named(tr("录入"), nameOf(key), index.column());
    if (key != 0) {
        m_table.sheet().enter(what, {{0, key, column, text}});
    } else if (!text.empty())
        m_table.sheet().begin(what, column, text);
    return true;
}

QString DraftModel::nameOf(DraftKey key) const {
    const QString name = m_table.sheet().nameAt(key);
    return name.isEmpty() ? tr("新增") : name;
}

void DraftModel::restart() {
    beginResetModel();
    m_columns = m_table.columns().count();
    m_lines = fresh();
    m_lines.push_back(kBlank);
    endResetModel();
}

std::vector<DraftKey> DraftModel::fresh() const {
    std::vector<DraftKey> keys;
    for (const auto& [key, draft] : m_table.sheet().drafts()) {
        const bool row = draft.isNew() && !m_table.sheet().isAwaited(key);
        if (row && m_table.shows(draft)) keys.push_back(key);
    }
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
        m_lines.erase(m_lines.begin() + first, m_lines.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

void DraftModel::insert(int line, const std::vector<DraftKey>& keys) {
    beginInsertRows({}, line, line + static_cast<int>(keys.size()) - 1);
    m_lines.insert(m_lines.begin() + line, keys.begin(), keys.end());
    endInsertRows();
}

/// The blank line becomes the first of what is begun in it, and another comes beneath.
void DraftModel::beginIn(int blank, std::vector<DraftKey> keys) {
    m_lines.back() = keys.front();
    Q_EMIT dataChanged(index(blank, 0), index(blank, m_columns - 1));
    keys.erase(keys.begin());
    keys.push_back(kBlank);
    insert(blank + 1, keys);
}

void DraftModel::insertMissing(const std::vector<DraftKey>& wanted) {
    for (auto next = wanted.begin(); next != wanted.end();) {
        const int line = static_cast<int>(next - wanted.begin());
        if (line == blankLine()) return beginIn(line, {next, wanted.end()});
        auto end = next;
        while (end != wanted.end() && *end < keyAt(line)) ++end;
        if (end != next) insert(line, {next, end});
        next = end == next ? next + 1 : end;
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
