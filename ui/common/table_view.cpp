// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/table_view.h"

#include "ui/common/entry_delegate.h"
#include "ui/common/settings.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QPainter>
#include <algorithm>

namespace grants::ui {

namespace {

constexpr int kRowHeight = 30;
constexpr int kLinesMeasured = 60;
constexpr int kNarrowest = 56, kWidest = 300, kStretchingLeast = 140;
constexpr std::int64_t kCellsAtOnce = 20'000;  // read at once; more are read beside the window

/// Shows which line the cursor is on, whatever cells are selected.
class LineDelegate : public EntryDelegate {
  public:
    explicit LineDelegate(TableView& view) : EntryDelegate(view), m_view(view) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        // Painted here since the style sheet's own item drawing passes over background brushes.
        if (index.row() == m_view.currentIndex().row())
            painter->fillRect(option.rect, themeOf(m_view).accentSoft);
        EntryDelegate::paint(painter, option, index);
    }

  private:
    TableView& m_view;
};

}  // namespace

TableView::TableView(const QString& name, QWidget* parent) : QTableView(parent), m_name(name) {
    setItemDelegate(new LineDelegate(*this));
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
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setMinimumSectionSize(kNarrowest);
    horizontalHeader()->setFixedHeight(kRowHeight + 4);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setSortIndicatorClearable(true);
    setSortingEnabled(true);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int column, int, int width) {
                if (!m_fitting && m_model != nullptr && m_model->rows())
                    Settings().setColumnWidth(m_name, m_model->rows()->column(column).key, width);
            });
}

void TableView::showModel(AnyTableModel& model) {
    m_model = &model;
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &TableView::keepPlace);
    connect(&model, &AnyTableModel::arranged, this, [this] {
        fitColumns();
        if (m_place) goToRow(*m_place);
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

std::optional<std::size_t> TableView::currentRow() const {
    const QModelIndex current = currentIndex();
    return m_model == nullptr ? std::nullopt : m_model->rowAt(current.row());
}

void TableView::goToRow(std::size_t row) {
    const auto line = m_model->lineOf(row);
    if (!line) return;
    const QModelIndex cell =
        m_model->index(*line, std::min(m_placeColumn, m_model->columnCount() - 1));
    setCurrentIndex(cell);
    scrollTo(cell);
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
    const ColumnTitle& title = m_model->rows()->column(column);
    if (const int kept = Settings().columnWidth(m_name, title.key); kept > 0) return kept;
    const QFontMetrics metrics(font());
    const QString heading = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    int width = metrics.horizontalAdvance(heading) + 36;
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
    m_fitting = true;
    for (int column = 0; column < m_model->columnCount(); ++column)
        setColumnWidth(column, fittingWidth(column));
    // A stretching last column takes the room that is left and elides, rather than pushing past the
    // edge.
    if (horizontalHeader()->stretchLastSection() && m_model->columnCount() > 0) {
        horizontalHeader()->setStretchLastSection(false);
        setColumnWidth(m_model->columnCount() - 1, kStretchingLeast);
        horizontalHeader()->setStretchLastSection(true);
    }
    m_fitting = false;
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
    QTableView::currentChanged(current, previous);
    Q_EMIT currentCellChanged();
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
