// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/table_view.h"

#include "ui/table/cell_delegate.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <algorithm>
#include <set>

namespace grants::ui {

namespace {

constexpr int kRowHeight = 30;
constexpr std::int64_t kCellsAtOnce = 20'000;  // read at once; more are read beside the window

}  // namespace

TableView::TableView(const QString& name, QWidget* parent)
    : TableView(name, new TableHeader, parent) {}

TableView::TableView(const QString& name, TableHeader* header, QWidget* parent)
    : FrozenView(*header, parent), m_header(header) {
    setHorizontalHeader(m_header);
    m_columns = new TableColumns(name, *m_header, this);
    setItemDelegate(new CellDelegate(*this));
    setAlternatingRowColors(false);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setUpHeaders();
    setUpActions();
}

void TableView::resizeEvent(QResizeEvent* event) {
    FrozenView::resizeEvent(event);
    m_columns->useRoom();
}

void TableView::setUpHeaders() {
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(kRowHeight);
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_header->setFixedHeight(kRowHeight + 4);
    m_header->setSortIndicator(-1, Qt::AscendingOrder);
    m_header->setSortIndicatorClearable(true);
    setSortingEnabled(true);
    connect(m_header, &TableHeader::filterAsked, this, &TableView::filterAsked);
    connect(m_header, &TableHeader::menuAsked, this, &TableView::showHeaderMenu);
}

QAction* TableView::newAction(const char* name, const QString& text, const QKeySequence& key) {
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    addAction(action);
    return action;
}

void TableView::setUpActions() {
    connect(newAction("copy", tr("复制"), QKeySequence::Copy), &QAction::triggered, this,
            &TableView::copySelection);
    connect(newAction("copyWithTitles", tr("复制（含表头）"),
                      QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)),
            &QAction::triggered, this, &TableView::copyWithTitles);
    QAction* filter = newAction("filterColumn", tr("筛选此列…"),
                                QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Down));
    // The shorter one where the cell has no list of its own to open.
    filter->setShortcuts({filter->shortcut(), QKeySequence(Qt::ALT | Qt::Key_Down)});
    connect(filter, &QAction::triggered, this, [this] {
        if (currentIndex().isValid()) Q_EMIT filterAsked(currentIndex().column());
    });
    connect(
        newAction("freezeColumn", tr("固定到此列"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)),
        &QAction::triggered, this, [this] { toggleFrozenTo(currentIndex().column()); });
}

void TableView::toggleFrozenTo(int column) {
    if (column < 0) return;
    const std::vector<int> frozen = m_header->frozenColumns();
    if (!frozen.empty() && frozen.back() == column) {
        m_columns->unfreeze();
    } else {
        m_columns->freezeTo(column);
    }
}

void TableView::showHeaderMenu(const QPoint& position, int column) {
    if (column < 0) return;
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("headerMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const char* name, const QString& text, auto act) {
        menu->addAction(text, this, act)->setObjectName(QLatin1String(name));
    };
    add("filter", tr("筛选…"), [this, column] { Q_EMIT filterAsked(column); });
    add("ascending", tr("升序"), [this, column] { sortByColumn(column, Qt::AscendingOrder); });
    add("descending", tr("降序"), [this, column] { sortByColumn(column, Qt::DescendingOrder); });
    menu->addSeparator();
    add("freeze", tr("固定到此列"), [this, column] { m_columns->freezeTo(column); });
    if (!m_header->frozenColumns().empty())
        add("unfreeze", tr("取消固定"), [this] { m_columns->unfreeze(); });
    add("fit", tr("合适列宽"), [this, column] { m_columns->fit(column); });
    Q_EMIT headerMenuAsked(*menu, column);
    menu->popup(position);
}

void TableView::showModel(AnyTableModel& model) {
    m_model = &model;
    // Before the selection hears of it and lets the cursor go.
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &TableView::rememberPlace);
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &TableView::keepPlace);
    connect(&model, &AnyTableModel::asked, this, [this] {
        m_atTop = false;
        followQuery();
    });
    connect(&model, &AnyTableModel::arranged, this, [this] {
        m_columns->follow(*m_model);
        followQuery();
        m_atTop ? goToTop() : returnToPlace();
        showCursor();
        sumUp();
        Q_EMIT currentRowChanged();
    });
    m_columns->follow(model);
}

/// The header shows what the table is sorted and filtered by, whoever asked for it.
void TableView::followQuery() {
    const Query& query = m_model->query();
    const QSignalBlocker known(m_header);
    m_header->setSortIndicator(query.sortColumn,
                               query.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    QSet<int> filtered;
    for (const ColumnFilter& filter : query.filters)
        if (const auto column = columnOf(*m_model->rows(), filter.column)) filtered << *column;
    m_header->setFiltered(filtered);
    m_header->viewport()->update();
}

void TableView::keepPlace() {
    m_wasReset = true;
    rememberPlace();
}

void TableView::rememberPlace() {
    if (const auto row = currentRow())
        m_place = {*row, m_model->rows()->id(*row), std::max(0, currentIndex().column())};
}

/// To the record the cursor was on, should it have lost its place.
void TableView::returnToPlace() {
    const bool lost = std::exchange(m_wasReset, false) || !currentIndex().isValid();
    if (!lost || !m_place) return;
    const auto row = m_place->id == 0 ? m_place->row : rowOf(*m_model->rows(), m_place->id);
    if (row) goTo(*row, m_place->column);
}

/// Where the record under the cursor went, the cursor stands on the next one, and that is seen.
void TableView::showCursor() {
    if (currentIndex().isValid() && !selectionModel()->hasSelection())
        selectionModel()->select(currentIndex(), QItemSelectionModel::Select);
}

void TableView::beginAtTop() {
    const bool wasThere = m_place.has_value() || currentIndex().isValid();
    if (selectionModel() == nullptr || !wasThere) return;
    m_atTop = true;
    goToTop();
}

/// To the first row that is one: above it may stand the head of its group.
void TableView::goToTop() {
    m_wasReset = false;
    m_place.reset();
    int line = 0;
    while (line < m_model->rowCount() && !m_model->rowAt(line)) ++line;
    const std::vector<int> columns = shownColumns();
    const bool any = line < m_model->rowCount() && !columns.empty();
    setCurrentIndex(any ? m_model->index(line, columns.front()) : QModelIndex());
    m_anchor = currentIndex();
    m_atTop = true;
    if (any) scrollToTop();
}

void TableView::goTo(std::size_t row, int column) {
    const auto line = m_model->lineOf(row);
    if (!line) return;
    const QModelIndex cell =
        m_model->index(*line, std::clamp(column, 0, m_model->columnCount() - 1));
    // Where it stands already, what is selected around it stays.
    if (cell != currentIndex() || !selectionModel()->isSelected(cell)) setCurrentIndex(cell);
    scrollTo(cell);
}

std::optional<std::size_t> TableView::currentRow() const {
    const QModelIndex current = currentIndex();
    return m_model == nullptr ? std::nullopt : m_model->rowAt(current.row());
}

void TableView::goToRow(std::size_t row) {
    const int column =
        currentIndex().isValid() ? currentIndex().column() : m_place.value_or(Place()).column;
    m_place = {row, m_model->rows()->id(row), column};
    m_atTop = false;
    goTo(row, column);
}

int TableView::sizeHintForColumn(int column) const {
    return m_model == nullptr || !m_model->rows() ? -1 : m_columns->fittingWidth(column);
}

std::vector<std::size_t> TableView::selectedRows() const {
    std::set<std::size_t> rows;
    if (m_model == nullptr || selectionModel() == nullptr) return {};
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int line = range.top(); line <= range.bottom(); ++line)
            if (const auto row = m_model->rowAt(line)) rows.insert(*row);
    }
    return {rows.begin(), rows.end()};
}

Selection TableView::selection() const {
    Selection selection;
    if (m_model == nullptr || !m_model->lines() || selectionModel() == nullptr) return selection;
    selection.lines = m_model->lines();
    selection.denomination = m_model->query().denomination;
    selection.order = shownColumns();
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int left = range.left(); left <= range.right(); ++left) {
            if (isColumnHidden(left)) continue;
            int right = left;
            while (right < range.right() && !isColumnHidden(right + 1)) ++right;
            selection.ranges.push_back({range.top(), range.bottom(), left, right});
            left = right;
        }
    }
    return selection;
}

void TableView::copy(Titles titles) {
    Selection chosen = selection();
    if (chosen.ranges.empty()) return;
    for (const CellRange& range : chosen.ranges) {
        for (int line = range.top; line <= range.bottom; ++line) {
            for (int column = range.left; column <= range.right; ++column) {
                if (auto typed = m_model->typedOver(m_model->index(line, column)))
                    chosen.typed.emplace(std::pair(line, column), *std::move(typed));
            }
        }
    }
    const std::int64_t cells = chosen.cellCount();
    if (m_copyHead) chosen.head = m_copyHead(titles, cells);
    auto copied = [chosen = std::move(chosen), titles] { return copiedCells(chosen, titles); };
    if (cells <= kCellsAtOnce) {
        m_copying.drop();
        return copyToClipboard(copied());
    }
    m_copying.run<CopiedCells>(std::move(copied), copyToClipboard);
}

void TableView::sumUp() {
    Selection chosen = selection();
    const std::int64_t cells = chosen.cellCount();
    auto text = [chosen = std::move(chosen)] {
        return describe(summarise(chosen), chosen.denomination);
    };
    if (cells <= kCellsAtOnce) {
        m_background.drop();
        Q_EMIT summaryChanged(text());
        return;
    }
    m_background.run<QString>(std::move(text),
                              [this](const QString& line) { Q_EMIT summaryChanged(line); });
}

void TableView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    if (!m_extending) m_anchor = current;
    m_atTop = false;
    FrozenView::currentChanged(current, previous);
    Q_EMIT currentCellChanged();
    if (current.row() == previous.row()) return;
    viewport()->update();
    Q_EMIT currentRowChanged();
}

void TableView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    FrozenView::selectionChanged(selected, deselected);
    sumUp();
}

void TableView::contextMenuEvent(QContextMenuEvent* event) {
    Q_EMIT menuAsked(event->globalPos(), indexAt(event->pos()));
}

}  // namespace grants::ui
