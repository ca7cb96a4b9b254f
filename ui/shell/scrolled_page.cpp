// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/scrolled_page.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QScrollBar>
#include <algorithm>
#include <functional>

namespace grants::ui {

namespace {

/// Asks for as little as its content can do with; a scroll area by itself would give a page with
/// wrapped lines all the height that it would like.
class Room : public QWidget {
  public:
    explicit Room(QWidget* content) : m_content(content) {
        content->setParent(this);
        content->installEventFilter(this);
    }
    [[nodiscard]] QSize minimumSizeHint() const override {
        const QSize least = m_content->minimumSizeHint().expandedTo(m_content->minimumSize());
        const QLayout* layout = m_content->layout();
        const bool wraps = layout != nullptr && layout->hasHeightForWidth();
        const int height = wraps ? layout->minimumHeightForWidth(std::max(width(), least.width()))
                                 : least.height();
        return {least.width(), height};
    }
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }

  protected:
    void resizeEvent(QResizeEvent*) override {
        m_content->setGeometry(rect());
        updateGeometry();
    }
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::LayoutRequest) updateGeometry();
        return QWidget::eventFilter(watched, event);
    }

  private:
    QWidget* m_content;
};

/// Hears of all that moves the cell one is at: the cursor, and whatever gives its table another
/// place on the page.
class TableWatch : public QObject {
  public:
    TableWatch(QAbstractItemView& table, const QWidget& page, std::function<void()> moved)
        : m_moved(std::move(moved)) {
        for (QWidget* each = &table; each != &page; each = each->parentWidget())
            each->installEventFilter(this);
        if (table.selectionModel() == nullptr) return;
        connect(table.selectionModel(), &QItemSelectionModel::currentChanged, this, m_moved);
    }

  protected:
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Move || event->type() == QEvent::Resize) m_moved();
        return false;
    }

  private:
    std::function<void()> m_moved;
};

/// The table of a page that a widget is, or is in; null when it is in none.
QAbstractItemView* tableAround(QWidget* widget, const QWidget& page) {
    while (widget != &page && qobject_cast<QAbstractItemView*>(widget) == nullptr)
        widget = widget->parentWidget();
    return qobject_cast<QAbstractItemView*>(widget);
}

/// As far as needed for `from` … `to`; to its beginning where it is longer than the room.
void moveTo(QScrollBar& bar, int from, int to, int room) {
    if (to > bar.value() + room) bar.setValue(to - room);
    if (from < bar.value()) bar.setValue(from);
}

}  // namespace

ScrolledPage::ScrolledPage(QWidget* content, QWidget* parent)
    : QScrollArea(parent), m_content(content) {
    setObjectName(QStringLiteral("scrolledPage"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setWidget(new Room(content));
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget*, QWidget* now) { follow(now); });
}

ScrolledPage::~ScrolledPage() {
    disconnect(qApp, nullptr, this, nullptr);
}

bool ScrolledPage::isWithin(const QWidget* focus) const {
    return focus != nullptr && isVisible() && m_content->isAncestorOf(focus);
}

/// Whoever types sees where: a small widget as a whole, of a table the cell one is at. What a mouse
/// points at stays under it.
void ScrolledPage::follow(QWidget* focus) {
    m_watch.reset();
    if (!isWithin(focus)) return;
    const bool pointedAt = QApplication::mouseButtons() != Qt::NoButton;
    if (!pointedAt && focus->height() < viewport()->height() / 2) ensureWidgetVisible(focus);
    QAbstractItemView* table = tableAround(focus, *m_content);
    if (table == nullptr) return;
    m_watch = std::make_unique<TableWatch>(*table, *m_content, [this] { followCursor(); });
    followCursor();
}

/// Once all has found its place.
void ScrolledPage::followCursor() {
    if (QApplication::mouseButtons() == Qt::NoButton)
        QMetaObject::invokeMethod(this, &ScrolledPage::bringCursorIntoView, Qt::QueuedConnection);
}

void ScrolledPage::bringCursorIntoView() {
    QWidget* focus = QApplication::focusWidget();
    QAbstractItemView* table = isWithin(focus) ? tableAround(focus, *m_content) : nullptr;
    if (table == nullptr) return;
    table->scrollTo(table->currentIndex());
    const QRect cell = table->visualRect(table->currentIndex()) & table->viewport()->rect();
    if (cell.isEmpty()) return;
    const QPoint place = table->viewport()->mapTo(widget(), cell.topLeft());
    moveTo(*verticalScrollBar(), place.y(), place.y() + cell.height(), viewport()->height());
    moveTo(*horizontalScrollBar(), place.x(), place.x() + cell.width(), viewport()->width());
}

}  // namespace grants::ui
