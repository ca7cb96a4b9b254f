// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/draft_view.h"

#include "ui/base/theme.h"
#include "ui/table/table_view.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

namespace grants::ui {

namespace {

constexpr int kMostLines = 7, kLeastLines = 2;

/// Draft rows stand apart from kept ones, and the blank line says what it is for.
class DraftDelegate : public CellDelegate {
  public:
    explicit DraftDelegate(DraftView& view) : CellDelegate(view), m_view(view) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        CellDelegate::paint(painter, option, index);
        if (!m_view.isFirst(index.column())) return;
        if (index.row() != m_view.drafts().blankLine()) {
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                              theme().accent);
            return;
        }
        painter->save();
        painter->setPen(theme().muted);
        painter->drawText(option.rect.adjusted(space::kSmall, 0, 0, 0), Qt::AlignVCenter,
                          DraftView::tr("＋ 新增"));
        painter->restore();
    }

  protected:
    [[nodiscard]] QColor groundOf(const QModelIndex& index) const override {
        const bool cursor = index.row() == m_view.currentIndex().row() && m_view.hasFocus();
        return cursor ? theme().accentSoft : theme().sunken;
    }

  private:
    DraftView& m_view;
};

}  // namespace

DraftView::DraftView(DraftModel& model, TableView& above, QWidget* parent)
    : FrozenView(above.header(), parent),
      m_model(model),
      m_above(above),
      m_delegate(new DraftDelegate(*this)) {
    setUp();
    setModel(&model);
    const QHeaderView* header = above.horizontalHeader();
    connect(header, &QHeaderView::sectionResized, this,
            [this](int column) { followColumn(column); });
    connect(header, &QHeaderView::sectionMoved, this, &DraftView::followColumns);
    connect(header, &QHeaderView::geometriesChanged, this, &DraftView::followColumns);
    connect(&model, &QAbstractItemModel::modelReset, this, &DraftView::followColumns);
    const auto fit = [this] { fitHeight(); };
    connect(&model, &QAbstractItemModel::modelReset, this, fit);
    connect(&model, &QAbstractItemModel::rowsInserted, this, fit);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, fit);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &DraftView::showCursor);
    connect(above.horizontalScrollBar(), &QScrollBar::rangeChanged, horizontalScrollBar(),
            &QScrollBar::setRange);
    connect(above.horizontalScrollBar(), &QScrollBar::valueChanged, horizontalScrollBar(),
            &QScrollBar::setValue);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, above.horizontalScrollBar(),
            &QScrollBar::setValue);
    fitHeight();
}

bool DraftView::isFirst(int column) const {
    const std::vector<int> shown = m_above.shownColumns();
    return !shown.empty() && shown.front() == column;
}

void DraftView::setUp() {
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(m_above.horizontalHeader()->minimumSectionSize());
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(m_above.verticalHeader()->defaultSectionSize());
}

void DraftView::followColumn(int column) {
    if (column >= m_model.columnCount()) return;
    setColumnHidden(column, m_above.isColumnHidden(column));
    setColumnWidth(column, m_above.columnWidth(column));
}

void DraftView::followColumns() {
    const QHeaderView* header = m_above.horizontalHeader();
    const int count = std::min(m_model.columnCount(), header->count());
    for (int place = 0; place < count; ++place) {
        const int column = header->logicalIndex(place);
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), place);
        followColumn(column);
    }
    horizontalScrollBar()->setValue(m_above.horizontalScrollBar()->value());
}

/// As far to be scrolled as the table above, whichever of the two has a scroll bar at its side.
void DraftView::updateGeometries() {
    FrozenView::updateGeometries();
    const QScrollBar& along = *m_above.horizontalScrollBar();
    horizontalScrollBar()->setRange(along.minimum(), along.maximum());
    horizontalScrollBar()->setValue(along.value());
}

void DraftView::fitHeight() {
    const int lines = std::clamp(m_model.rowCount(), 1, kMostLines);
    const int line = verticalHeader()->defaultSectionSize(), frame = 2 * frameWidth();
    setMinimumHeight(std::min(lines, kLeastLines) * line + frame);
    setMaximumHeight(lines * line + frame);
}

QSize DraftView::sizeHint() const {
    return {FrozenView::sizeHint().width(), maximumHeight()};
}

void DraftView::focusInEvent(QFocusEvent* event) {
    FrozenView::focusInEvent(event);
    Q_EMIT entered();
}

/// Whoever types here goes on seeing what he types.
void DraftView::resizeEvent(QResizeEvent* event) {
    FrozenView::resizeEvent(event);
    const QWidget* focus = QApplication::focusWidget();
    if (focus == this || isAncestorOf(focus)) scrollTo(currentIndex());
}

/// The row under the cursor went and its neighbour is marked: that is what keys act on then.
void DraftView::showCursor() {
    const QModelIndex now = currentIndex();
    if (now.isValid() && !selectionModel()->isSelected(now)) setCurrentIndex(now);
}

void DraftView::changeEvent(QEvent* event) {
    FrozenView::changeEvent(event);
    if (event->type() == QEvent::StyleChange) fitHeight();
}

}  // namespace grants::ui
