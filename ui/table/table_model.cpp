// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/table_model.h"

#include "ui/drafts/draft.h"
#include "ui/query/line_change.h"
#include "ui/query/line_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace grants::ui {

namespace {

bool sameColumns(const Rows& a, const Rows& b) {
    if (a.columnCount() != b.columnCount()) return false;
    for (int column = 0; column < a.columnCount(); ++column)
        if (a.column(column).key != b.column(column).key) return false;
    return true;
}

}  // namespace

Qt::Alignment alignmentOf(CellKind kind) {
    if (kind == CellKind::Flag) return Qt::AlignCenter;
    return (isNumeric(kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

AnyTableModel::AnyTableModel(QObject* parent) : QAbstractTableModel(parent) {
    connect(&m_arranger, &Arranger::arranged, this, &AnyTableModel::take);
}

int AnyTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_lines ? 0 : m_lines->count();
}

int AnyTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_rows ? 0 : m_rows->columnCount();
}

std::optional<std::size_t> AnyTableModel::rowAt(int line) const {
    if (line < 0 || line >= rowCount()) return std::nullopt;
    const TableLine what = m_lines->at(line);
    return what.kind == TableLine::Kind::Row ? std::optional(what.number) : std::nullopt;
}

std::optional<int> AnyTableModel::lineOf(std::size_t row) const {
    return m_lines ? m_lines->lineOfRow(row) : std::nullopt;
}

std::size_t AnyTableModel::matchCount() const {
    return m_lines ? m_lines->arrangement()->order.size() : 0;
}

CellValue AnyTableModel::valueAt(const QModelIndex& index) const {
    return index.isValid() ? m_lines->value(index.row(), index.column()) : CellValue();
}

std::optional<QString> AnyTableModel::typedOver(const QModelIndex& index) const {
    const auto row = m_layer == nullptr ? std::nullopt : rowAt(index.row());
    const QVariant own = row ? m_layer->data(*row, index.column(), CopyRole) : QVariant();
    return own.isValid() ? std::optional(own.toString()) : std::nullopt;
}

QVariant AnyTableModel::labelOf(const QModelIndex& index) const {
    const TableLine line = m_lines->at(index.row());
    const bool sum = !isBlank(m_lines->sum(line, index.column()));
    return sum || line.kind == TableLine::Kind::Row ? QVariant() : lineLabel(*m_lines, line);
}

QString AnyTableModel::cellText(const QModelIndex& index) const {
    const TableLine line = m_lines->at(index.row());
    const bool heads =
        line.kind == TableLine::Kind::Group &&
        m_rows->column(index.column()).key == m_lines->arrangement()->query.grouping->column;
    return heads ? lineLabel(*m_lines, line) : displayText(valueAt(index), m_query.denomination);
}

/// What is wrong with a cell that is kept: its mark, or why.
QVariant AnyTableModel::faultOf(const QModelIndex& index, int role) const {
    const auto row = rowAt(index.row());
    const QString fault = row ? m_rows->fault(*row, index.column()) : QString();
    if (fault.isEmpty()) return {};
    return role == MarkRole ? QVariant(static_cast<int>(CellMark::Kind::Fault)) : QVariant(fault);
}

QVariant AnyTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    if (const auto row = rowAt(index.row()); row && m_layer != nullptr)
        if (QVariant own = m_layer->data(*row, index.column(), role); own.isValid()) return own;
    switch (role) {
        case Qt::DisplayRole:
            return cellText(index);
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(alignmentOf(m_rows->column(index.column()).kind));
        case Qt::ToolTipRole: {
            const auto row = rowAt(index.row());
            const QString text = row ? m_rows->toolTip(*row, index.column()) : QString();
            const QVariant fault = faultOf(index, role);
            return text.isEmpty() || fault.isValid() ? fault : QVariant(text);
        }
        case MarkRole:
        case Qt::AccessibleDescriptionRole:
            return faultOf(index, role);
        case LineKindRole:
            return static_cast<int>(m_lines->at(index.row()).kind);
        case LineLabelRole:
            return labelOf(index);
        case FoldedRole:
            return m_lines->folded().contains(m_lines->at(index.row()).number);
        default:
            return {};
    }
}

QVariant AnyTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (!m_rows || section < 0 || section >= columnCount() || orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    const ColumnTitle& column = m_rows->column(section);
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue(alignmentOf(column.kind));
    if (role == Qt::DisplayRole) return titleWithUnit(column, m_query.denomination);
    if (role == RequiredRole) return m_layer != nullptr && m_layer->isRequired(section);
    return {};
}

Qt::ItemFlags AnyTableModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    const auto row = rowAt(index.row());
    const bool typed = m_layer != nullptr && row && m_layer->isEditable(*row, index.column());
    return typed ? plain | Qt::ItemIsEditable : plain;
}

bool AnyTableModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const auto row = rowAt(index.row());
    return m_layer != nullptr && role == Qt::EditRole && row &&
           m_layer->type(*row, index.column(), value.toString());
}

void AnyTableModel::setLayer(CellLayer* layer) {
    m_layer = layer;
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
    if (former == filters.end()) {
        filters.push_back(std::move(filter));
    } else {
        *former = std::move(filter);
    }
    setFilters(std::move(filters));
}

void AnyTableModel::removeFilter(const QString& column) {
    std::vector<ColumnFilter> filters = m_query.filters;
    std::erase_if(filters, [&](const ColumnFilter& each) { return each.column == column; });
    setFilters(std::move(filters));
}

void AnyTableModel::setGrouping(std::optional<Grouping> grouping) {
    Query query = m_query;
    query.grouping = std::move(grouping);
    ask(std::move(query));
}

void AnyTableModel::setTotal(bool total) {
    Query query = m_query;
    query.total = total;
    ask(std::move(query));
}

void AnyTableModel::setDenomination(Denomination denomination) {
    if (denomination == m_query.denomination) return;
    m_query.denomination = denomination;
    if (!m_rows) return;
    tellContent();
    rearrange();
}

void AnyTableModel::setQuery(Query query) {
    query.denomination = m_query.denomination;
    ask(std::move(query));
}

void AnyTableModel::ask(Query query) {
    if (query == m_query) return;
    if (query.grouping != m_query.grouping) m_folded.clear();
    m_query = std::move(query);
    rearrange();
    Q_EMIT asked();
}

void AnyTableModel::listValues(int column, std::function<void(ValueListPtr)> show) {
    m_arranger.listValues(m_query, column, std::move(show));
}

void AnyTableModel::findValues(const ValueListPtr& list, const QString& text,
                               std::function<void(ValuePlaces)> show) {
    m_arranger.findValues(list, text, std::move(show));
}

void AnyTableModel::prepare() {
    m_arranger.prepare(m_query.denomination);
}

void AnyTableModel::showRows(std::shared_ptr<const Rows> rows) {
    if (!m_rows || !sameColumns(*m_rows, *rows)) return begin(std::move(rows));
    m_arranger.setRows(rows);
    const bool quick = m_arranger.isQuick(m_query);
    const ArrangementPtr shown = quick ? m_arranger.atOnce(m_query) : provisional(rows);
    become(std::make_shared<const Lines>(shown, foldedIn(*shown)), rows);
    Q_EMIT arranged();
    if (!quick) rearrange();
}

/// A table with columns of its own.
void AnyTableModel::begin(std::shared_ptr<const Rows> rows) {
    beginResetModel();
    m_query = {.denomination = m_query.denomination};
    m_folded.clear();
    m_rows = std::move(rows);
    m_arranger.setRows(m_rows);
    m_lines = std::make_shared<const Lines>(arrangePlainly(m_rows, m_query));
    endResetModel();
    Q_EMIT arranged();
}

/// The rows shown so far, as far as they are still there: for the moment that arranging takes.
ArrangementPtr AnyTableModel::provisional(const std::shared_ptr<const Rows>& rows) const {
    auto made = std::make_shared<Arrangement>();
    const Arrangement& former = *m_lines->arrangement();
    if (rows->size() == former.rows->size()) {
        *made = former;
    } else {
        made->order = former.order;
        std::erase_if(made->order, [&](std::uint32_t row) { return row >= rows->size(); });
    }
    made->rows = rows;
    made->query = m_query;
    made->complete = false;
    return made;
}

void AnyTableModel::swap(LinesPtr lines, std::shared_ptr<const Rows> rows) {
    m_rows = std::move(rows);
    m_lines = std::move(lines);
}

/// Without beginning anew where views can follow: cursor, selection and scrolling stay.
void AnyTableModel::become(LinesPtr lines, std::shared_ptr<const Rows> rows) {
    const LineChange change = changeOf(*m_lines, *lines);
    const int last = change.first + change.count - 1;
    switch (change.kind) {
        case LineChange::Kind::None:
            swap(std::move(lines), std::move(rows));
            break;
        case LineChange::Kind::Inserted:
            beginInsertRows({}, change.first, last);
            swap(std::move(lines), std::move(rows));
            endInsertRows();
            break;
        case LineChange::Kind::Removed:
            beginRemoveRows({}, change.first, last);
            swap(std::move(lines), std::move(rows));
            endRemoveRows();
            break;
        case LineChange::Kind::Moved:
            beginMoveRows({}, change.first, change.first, {}, change.to);
            swap(std::move(lines), std::move(rows));
            endMoveRows();
            break;
        case LineChange::Kind::Other:
            beginResetModel();
            swap(std::move(lines), std::move(rows));
            return endResetModel();
    }
    tellContent();
}

/// Any cell, and the words of any title, may read otherwise now.
void AnyTableModel::tellContent() {
    if (columnCount() == 0) return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void AnyTableModel::rearrange() {
    if (!m_rows) return;
    if (m_arranger.isQuick(m_query)) {
        take(m_arranger.atOnce(m_query));
    } else {
        m_arranger.start(m_query);
    }
}

Lines::Folded AnyTableModel::foldedIn(const Arrangement& arrangement) const {
    Lines::Folded folded;
    if (m_folded.isEmpty()) return folded;
    for (std::size_t group = 0; group < arrangement.groups.size(); ++group)
        if (m_folded.contains(groupName(arrangement, group))) folded.insert(group);
    return folded;
}

void AnyTableModel::take(const ArrangementPtr& arrangement) {
    become(std::make_shared<const Lines>(arrangement, foldedIn(*arrangement)), m_rows);
    Q_EMIT arranged();
}

void AnyTableModel::toggleGroup(int line) {
    if (line < 0 || line >= rowCount()) return;
    const TableLine head = m_lines->at(line);
    if (head.kind != TableLine::Kind::Group) return;
    const ArrangementPtr& all = m_lines->arrangement();
    const int size = static_cast<int>(all->groups[head.number].size);
    Lines::Folded folded = m_lines->folded();
    const bool folds = folded.insert(head.number).second;
    if (!folds) folded.erase(head.number);
    const QString name = groupName(*all, head.number);
    if (folds) {
        m_folded.insert(name);
        beginRemoveRows({}, line + 1, line + size);
    } else {
        m_folded.remove(name);
        beginInsertRows({}, line + 1, line + size);
    }
    m_lines = std::make_shared<const Lines>(all, std::move(folded));
    folds ? endRemoveRows() : endInsertRows();
    Q_EMIT dataChanged(index(line, 0), index(line, columnCount() - 1), {FoldedRole});
}

void AnyTableModel::foldAll(bool folded) {
    m_folded.clear();
    const ArrangementPtr& all = m_lines->arrangement();
    for (std::size_t group = 0; folded && group < all->groups.size(); ++group)
        m_folded.insert(groupName(*all, group));
    take(ArrangementPtr(all));
}

}  // namespace grants::ui
