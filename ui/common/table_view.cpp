// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/table_view.h"

#include "ui/common/cell_delegate.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QScopedValueRollback>
#include <algorithm>

namespace grants::ui {

namespace {

constexpr int kRowHeight = 30;
constexpr int kLinesMeasured = 60;
constexpr int kNarrowest = 56, kWidest = 300, kStretchingLeast = 140;
constexpr std::int64_t kCellsAtOnce = 20'000;  // read at once; more are read beside the window

}  // namespace

TableView::TableView(const QString& name, QWidget* parent)
    : QTableView(parent), m_name(name), m_header(new TableHeader(this)) {
    setHorizontalHeader(m_header);
    setItemDelegate(new CellDelegate(*this));
    setAlternatingRowColors(false);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setUpHeaders();
    auto* copy = new QAction(tr("复制（含表头）"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &TableView::copySelection);
    addAction(copy);
}

void TableView::setUpHeaders() {
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    verticalHeader()->setMinimumSectionSize(kRowHeight);
    m_header->setMinimumSectionSize(kNarrowest);
    m_header->setFixedHeight(kRowHeight + 4);
    m_header->setSortIndicator(-1, Qt::AscendingOrder);
    m_header->setSortIndicatorClearable(true);
    setSortingEnabled(true);
    const auto repaint = [this] { viewport()->update(); };
    connect(m_header, &TableHeader::frozenChanged, this, repaint);
    connect(m_header, &QHeaderView::sectionResized, this, repaint);
    connect(m_header, &QHeaderView::sectionMoved, this, repaint);
    connect(m_header, &TableHeader::filterAsked, this, &TableView::filterAsked);
}

void TableView::showModel(AnyTableModel& model) {
    m_model = &model;
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &TableView::keepPlace);
    connect(&model, &AnyTableModel::arranged, this, [this] {
        fitColumns();
        returnToPlace();
        Q_EMIT currentRowChanged();
    });
    fitColumns();
}

void TableView::keepPlace() {
    if (const auto row = currentRow()) {
        m_place = row;
        m_placeColumn = std::max(0, currentIndex().column());
    }
}

void TableView::returnToPlace() {
    const auto line = m_place ? m_model->lineOf(*m_place) : std::nullopt;
    if (!line) return;
    const QScopedValueRollback keepAnchor(m_extending, false);
    const QModelIndex cell =
        m_model->index(*line, std::min(m_placeColumn, m_model->columnCount() - 1));
    setCurrentIndex(cell);
    scrollTo(cell);
}

std::optional<std::size_t> TableView::currentRow() const {
    const QModelIndex current = currentIndex();
    return m_model == nullptr ? std::nullopt : m_model->rowAt(current.row());
}

void TableView::goToRow(std::size_t row) {
    m_place = row;
    returnToPlace();
}

std::vector<int> TableView::shownColumns() const {
    std::vector<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column)) columns.push_back(column);
    }
    return columns;
}

int TableView::fittingWidth(int column) const {
    const QFontMetrics metrics(font());
    const QFontMetrics strong(typeFace(TypeSize::Body, true));
    const QString heading = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    int width = strong.horizontalAdvance(heading) + TableHeader::roomBesideTitle();
    const int lines = std::min(m_model->rowCount(), kLinesMeasured);
    for (int line = 0; line < lines; ++line) {
        const QString text = m_model->index(line, column).data().toString();
        width = std::max(width, metrics.horizontalAdvance(text) + 24);
    }
    return std::clamp(width, kNarrowest, kWidest);
}

void TableView::fitColumns() {
    if (!m_model->rows() || m_model->rowCount() == 0) return;
    QStringList keys;
    for (int column = 0; column < m_model->columnCount(); ++column)
        keys << m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    if (keys == m_fitted) return;
    m_fitted = keys;
    const QSignalBlocker unremembered(m_header);
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_header->resizeSection(column, fittingWidth(column));
    // A stretching last column takes the room that is left and elides, rather than pushing past the
    // edge.
    if (m_header->stretchLastSection() && m_model->columnCount() > 0) {
        m_header->setStretchLastSection(false);
        m_header->resizeSection(m_model->columnCount() - 1, kStretchingLeast);
        m_header->setStretchLastSection(true);
    }
    updateGeometries();
    Q_EMIT columnsCame();
}

Selection TableView::selection() const {
    Selection selection;
    if (m_model == nullptr || !m_model->lines() || selectionModel() == nullptr) return selection;
    selection.lines = m_model->lines();
    selection.unit = m_model->query().unit;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        selection.ranges.push_back({range.top(), range.bottom(), range.left(), range.right()});
    return selection;
}

void TableView::copySelection() {
    Selection chosen = selection();
    if (chosen.ranges.empty()) return;
    const auto place = [](const QString& text) { QApplication::clipboard()->setText(text); };
    if (chosen.cellCount() <= kCellsAtOnce) return place(asTabbedText(chosen));
    m_copying.run<QString>([chosen = std::move(chosen)] { return asTabbedText(chosen); }, place);
}

void TableView::sumUp() {
    Selection chosen = selection();
    auto text = [chosen = std::move(chosen)] { return describe(summarise(chosen), chosen.unit); };
    std::int64_t cells = 0;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        cells += std::int64_t{range.height()} * range.width();
    if (cells <= kCellsAtOnce) {
        m_aside.drop();
        Q_EMIT summaryChanged(text());
        return;
    }
    m_aside.run<QString>(std::move(text),
                         [this](const QString& line) { Q_EMIT summaryChanged(line); });
}

void TableView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    if (!m_extending) m_anchor = current;
    QTableView::currentChanged(current, previous);
    if (current.row() == previous.row()) return;
    viewport()->update();
    Q_EMIT currentRowChanged();
}

void TableView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QTableView::selectionChanged(selected, deselected);
    sumUp();
}

void TableView::contextMenuEvent(QContextMenuEvent* event) {
    Q_EMIT menuAsked(event->globalPos(), indexAt(event->pos()));
}

}  // namespace grants::ui
