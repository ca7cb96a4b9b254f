// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/table_model.h"

#include <QCoreApplication>
#include <algorithm>

namespace grants::ui {

namespace {

// Up to so many rows are arranged at once: well below the time of a frame.
constexpr std::size_t kArrangedAtOnce = 2000;

/// Small tables, and tables shown as they are, need no thread.
bool isQuick(const Rows& rows, const Query& query) {
    const bool plain = query.text.isEmpty() && query.filters.empty() && query.sortColumn < 0;
    return plain || rows.size() <= kArrangedAtOnce;
}

Qt::Alignment alignmentOf(CellKind kind) {
    if (kind == CellKind::Flag) return Qt::AlignCenter;
    return (isNumeric(kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

}  // namespace

AnyTableModel::AnyTableModel(QObject* parent) : QAbstractTableModel(parent) {}

int AnyTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int AnyTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_rows ? 0 : m_rows->columnCount();
}

CellValue AnyTableModel::valueAt(const QModelIndex& index) const {
    return index.isValid() ? m_rows->value(rowAt(index.row()), index.column()) : CellValue();
}

QVariant AnyTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    switch (role) {
        case Qt::DisplayRole:
            return displayText(valueAt(index), m_query.unit);
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(alignmentOf(m_rows->column(index.column()).kind));
        case Qt::ToolTipRole: {
            const QString text = m_rows->toolTip(rowAt(index.row()), index.column());
            return text.isEmpty() ? QVariant() : QVariant(text);
        }
        default:
            return {};
    }
}

QVariant AnyTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (!m_rows || section < 0 || section >= columnCount() || orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    const ColumnTitle& column = m_rows->column(section);
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue(alignmentOf(column.kind));
    if (role != Qt::DisplayRole) return {};
    if (column.kind != CellKind::Amount) return column.title;
    return QCoreApplication::translate("Table", "%1（%2）", "column title and its unit")
        .arg(column.title, unitName(m_query.unit));
}

std::optional<int> AnyTableModel::lineOf(std::size_t row) const {
    const auto found = std::find(m_order.begin(), m_order.end(), static_cast<std::uint32_t>(row));
    if (found == m_order.end()) return std::nullopt;
    return static_cast<int>(found - m_order.begin());
}

void AnyTableModel::sort(int column, Qt::SortOrder order) {
    Query query = m_query;
    query.sortColumn = column;
    query.descending = order == Qt::DescendingOrder;
    ask(std::move(query));
}

void AnyTableModel::setFilterText(const QString& text) {
    Query query = m_query;
    query.text = text.simplified();
    ask(std::move(query));
}

void AnyTableModel::setFilters(std::vector<ColumnFilter> filters) {
    Query query = m_query;
    query.filters = std::move(filters);
    ask(std::move(query));
}

void AnyTableModel::setFilter(ColumnFilter filter) {
    std::vector<ColumnFilter> filters = m_query.filters;
    const auto former = std::find_if(filters.begin(), filters.end(), [&](const ColumnFilter& each) {
        return each.column == filter.column;
    });
    if (former == filters.end())
        filters.push_back(std::move(filter));
    else
        *former = std::move(filter);
    setFilters(std::move(filters));
}

void AnyTableModel::setAmountUnit(AmountUnit unit) {
    if (unit == m_query.unit) return;
    beginResetModel();
    m_query.unit = unit;
    endResetModel();
    rearrange();
}

void AnyTableModel::ask(Query query) {
    if (query == m_query) return;
    m_query = std::move(query);
    rearrange();
}

void AnyTableModel::showRows(std::shared_ptr<const Rows> rows) {
    m_aside.drop();
    beginResetModel();
    const bool sameColumns = m_rows && m_rows->columnCount() == rows->columnCount();
    m_rows = std::move(rows);
    if (!sameColumns) {
        m_query.sortColumn = -1;
        m_query.filters.clear();
    }
    // Large tables stand empty for the moment that arranging them takes.
    const bool quick = isQuick(*m_rows, m_query);
    m_order = quick ? arrange(*m_rows, m_query) : RowOrder();
    endResetModel();
    Q_EMIT arranged();
    if (!quick) rearrange();
}

void AnyTableModel::rearrange() {
    if (!m_rows) return;
    if (isQuick(*m_rows, m_query)) {
        m_aside.drop();
        take(arrange(*m_rows, m_query));
        return;
    }
    m_aside.run<RowOrder>([rows = m_rows, query = m_query] { return arrange(*rows, query); },
                          [this](RowOrder order) { take(std::move(order)); });
}

void AnyTableModel::take(RowOrder order) {
    beginResetModel();
    m_order = std::move(order);
    endResetModel();
    Q_EMIT arranged();
}

}  // namespace grants::ui
