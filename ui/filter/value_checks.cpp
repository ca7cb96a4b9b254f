// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/value_checks.h"

#include "ui/query/filter_words.h"

#include <algorithm>

namespace grants::ui {

void ValueChecks::setList(ValueListPtr list) {
    beginResetModel();
    m_list = std::move(list);
    m_found.reset();
    m_ticks = m_list->passing;
    if (m_ticks.empty()) m_ticks.assign(m_list->values.size(), true);
    count();
    endResetModel();
}

void ValueChecks::setFound(std::optional<ValuePlaces> found) {
    if (!m_list || (!found && !m_found)) return;
    beginResetModel();
    if (!m_found) m_before = m_ticks;
    m_found = std::move(found);
    if (m_found) {
        m_ticks.assign(m_list->values.size(), false);
        for (const std::uint32_t place : *m_found) m_ticks[place] = true;
    } else {
        m_ticks = m_before;
    }
    count();
    endResetModel();
}

void ValueChecks::count() {
    m_ticked = static_cast<std::size_t>(std::count(m_ticks.begin(), m_ticks.end(), true));
    m_rows = 0;
    for (std::size_t at = 0; at < found(); ++at)
        m_rows += m_list->values[m_found ? (*m_found)[at] : at].count;
}

std::size_t ValueChecks::found() const {
    if (!m_list) return 0;
    return m_found ? m_found->size() : m_list->values.size();
}

bool ValueChecks::isAll() const {
    return m_list && m_ticked == m_list->values.size();
}

/// A search asks for what it finds, so that what comes later is not let in.
bool ValueChecks::excepts() const {
    return !m_found && m_ticked > m_list->values.size() / 2;
}

std::size_t ValueChecks::named() const {
    if (!m_list) return 0;
    return excepts() ? m_list->values.size() - m_ticked : m_ticked;
}

AnyOf ValueChecks::condition() const {
    const bool except = excepts();
    std::vector<CellValue> values;
    for (std::size_t place = 0; place < m_ticks.size(); ++place)
        if (m_ticks[place] != except) values.push_back(m_list->value(place));
    return anyOf(std::move(values), except);
}

std::size_t ValueChecks::placeOf(int line) const {
    const auto at = static_cast<std::size_t>(line - 1);
    return m_found ? (*m_found)[at] : at;
}

int ValueChecks::rowCount(const QModelIndex& parent) const {
    if (parent.isValid() || found() == 0) return 0;
    return static_cast<int>(std::min(found(), kMostLines)) + 1;
}

Qt::CheckState ValueChecks::stateOf(int line) const {
    if (line > 0) return m_ticks[placeOf(line)] ? Qt::Checked : Qt::Unchecked;
    if (m_ticked == 0) return Qt::Unchecked;
    return m_ticked == found() ? Qt::Checked : Qt::PartiallyChecked;
}

QString ValueChecks::textOf(int line) const {
    if (line == 0) return m_found ? tr("（全选找到的）") : tr("（全选）");
    return nameOfValue(m_list->value(placeOf(line)), m_list->denomination);
}

std::uint64_t ValueChecks::rowsOf(int line) const {
    return line == 0 ? m_rows : m_list->values[placeOf(line)].count;
}

QVariant ValueChecks::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return textOf(index.row());
        case Qt::CheckStateRole:
            return stateOf(index.row());
        case CountRole:
            return static_cast<qulonglong>(rowsOf(index.row()));
        case Qt::AccessibleDescriptionRole:
            return tr("%1 行", nullptr, static_cast<int>(rowsOf(index.row())))
                .arg(countText(static_cast<std::int64_t>(rowsOf(index.row()))));
        default:
            return {};
    }
}

bool ValueChecks::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || role != Qt::CheckStateRole) return false;
    const bool tick = value.toInt() == Qt::Checked;
    if (index.row() > 0) {
        const std::size_t place = placeOf(index.row());
        if (m_ticks[place] != tick) tick ? ++m_ticked : --m_ticked;
        m_ticks[place] = tick;
        Q_EMIT dataChanged(index, index);
        Q_EMIT dataChanged(this->index(0), this->index(0));
        return true;
    }
    for (std::size_t at = 0; at < found(); ++at) m_ticks[m_found ? (*m_found)[at] : at] = tick;
    m_ticked = tick ? found() : 0;
    Q_EMIT dataChanged(this->index(0), this->index(rowCount() - 1));
    return true;
}

Qt::ItemFlags ValueChecks::flags(const QModelIndex& index) const {
    return QAbstractListModel::flags(index) | Qt::ItemIsUserCheckable;
}

}  // namespace grants::ui
