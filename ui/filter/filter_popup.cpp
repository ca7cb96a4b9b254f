// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filter_popup.h"

#include "ui/base/icons.h"
#include "ui/base/theme.h"
#include "ui/filter/condition_form.h"
#include "ui/filter/value_picker.h"
#include "ui/table/table_view.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>

namespace grants::ui {

namespace {

constexpr int kWidth = 336, kHeight = 452;
enum Way { ByValues, ByCondition };

bool isTurning(const QKeyEvent& key) {
    return key.key() == Qt::Key_Tab && key.modifiers() == Qt::ControlModifier;
}

}  // namespace

FilterPopup::FilterPopup(TableView& view, int column)
    : QFrame(view.window()), m_view(view), m_column(column) {
    setObjectName(QStringLiteral("filterPopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    const ColumnTitle& title = view.tableModel()->rows()->column(column);
    setAccessibleName(tr("筛选“%1”").arg(title.title));
    build();
    showFilter();
    place();
    show();
    raise();
    first().setFocus(Qt::PopupFocusReason);
    qApp->installEventFilter(this);
    connect(&view, &QObject::destroyed, this, &QObject::deleteLater);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now != nullptr && isVisible() && !holds(now)) close();
    });
}

QString FilterPopup::key() const {
    return m_view.tableModel()->rows()->column(m_column).key;
}

void FilterPopup::build() {
    AnyTableModel& model = *m_view.tableModel();
    const ColumnTitle& title = model.rows()->column(m_column);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kSmall, space::kSmall, space::kSmall, space::kSmall);
    layout->setSpacing(space::kSmall);
    addSorting(*layout);
    m_ways = new QTabBar(this);
    m_ways->setObjectName(QStringLiteral("filterWays"));
    m_ways->setAccessibleName(tr("筛选方式"));
    m_ways->setDrawBase(false);
    m_ways->addTab(tr("按内容"));
    m_ways->addTab(tr("按条件"));
    m_ways->setTabVisible(ByCondition, title.kind != CellKind::Flag);
    layout->addWidget(m_ways);
    m_stack = new QStackedWidget(this);
    m_values = new ValuePicker(model, m_column, m_stack);
    m_condition = new ConditionForm(title, model.query().denomination, m_stack);
    m_stack->addWidget(m_values);
    m_stack->addWidget(m_condition);
    layout->addWidget(m_stack, 1);
    addAnswers(*layout);
    connect(m_ways, &QTabBar::currentChanged, this, &FilterPopup::showWay);
    connect(m_values, &ValuePicker::changed, this, &FilterPopup::refresh);
    connect(m_condition, &ConditionForm::changed, this, &FilterPopup::refresh);
    connect(m_values, &ValuePicker::listed, this, &FilterPopup::offerYears);
    showWay(ByValues);
}

/// Days are listed from early to late, a blank one last.
void FilterPopup::offerYears(const ValueListPtr& list) {
    std::size_t count = list->values.size();
    if (count > 0 && isBlank(list->value(count - 1))) --count;
    if (count == 0) return;
    const CellValue first = list->value(0), last = list->value(count - 1);
    if (std::holds_alternative<Date>(first))
        m_condition->offerYears(std::get<Date>(first).year(), std::get<Date>(last).year());
}

void FilterPopup::addSorting(QBoxLayout& layout) {
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kTiny);
    const auto add = [&](const char* name, const char* icon, const QString& text,
                         Qt::SortOrder order) {
        auto* button = new QPushButton(lineIcon(QLatin1String(icon), *this), text, this);
        button->setObjectName(QLatin1String(name));
        button->setProperty("flat", true);
        connect(button, &QPushButton::clicked, this, [this, order] { sort(order); });
        row->addWidget(button, 1);
    };
    add("sortUp", "ascending", tr("升序"), Qt::AscendingOrder);
    add("sortDown", "descending", tr("降序"), Qt::DescendingOrder);
    layout.addLayout(row);
}

void FilterPopup::addAnswers(QBoxLayout& layout) {
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kTiny);
    const auto add = [&](const char* name, const QString& text, void (FilterPopup::*act)()) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
        return button;
    };
    QPushButton* without = add("filterClear", tr("不筛选此列"), &FilterPopup::clear);
    without->setProperty("flat", true);
    const auto& filters = m_view.tableModel()->query().filters;
    without->setEnabled(std::any_of(filters.begin(), filters.end(),
                                    [this](const auto& filter) { return filter.column == key(); }));
    row->addStretch(1);
    add("filterCancel", tr("取消"), &FilterPopup::leave);
    m_take = add("filterAccept", tr("确定"), &FilterPopup::accept);
    m_take->setProperty("primary", true);
    layout.addLayout(row);
}

/// A condition is shown as such; a choice of values as ticks, which the list brings.
void FilterPopup::showFilter() {
    for (const ColumnFilter& filter : m_view.tableModel()->query().filters) {
        if (filter.column == key() && m_condition->show(filter.condition))
            m_ways->setCurrentIndex(ByCondition);
    }
}

/// Beneath the title, within the window.
void FilterPopup::place() {
    const QWidget& window = *parentWidget();
    const TableHeader& header = m_view.header();
    const QPoint below =
        header.viewport()->mapTo(&window, QPoint(header.leftOf(m_column), header.height()));
    const int wanted = m_ways->currentIndex() == ByValues ? kHeight : sizeHint().height();
    const int width = std::min(kWidth, window.width()), height = std::min(wanted, window.height());
    setGeometry(std::clamp(below.x(), 0, window.width() - width),
                std::clamp(below.y(), 0, window.height() - height), width, height);
}

/// The page out of sight takes no room.
void FilterPopup::showWay(int way) {
    for (int page = 0; page < m_stack->count(); ++page) {
        m_stack->widget(page)->setSizePolicy(
            QSizePolicy::Preferred, page == way ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    }
    m_stack->setCurrentIndex(way);
    refresh();
}

bool FilterPopup::holds(const QObject* object) const {
    for (; object != nullptr; object = object->parent())
        if (object == this) return true;
    return false;
}

bool FilterPopup::isReady() const {
    return m_ways->currentIndex() == ByValues ? m_values->isReady()
                                              : m_condition->condition().has_value();
}

/// What is typed into first.
QWidget& FilterPopup::first() const {
    return m_ways->currentIndex() == ByValues ? m_values->field() : m_condition->first();
}

void FilterPopup::turn() {
    m_ways->setCurrentIndex(1 - m_ways->currentIndex());
    first().setFocus(Qt::TabFocusReason);
}

void FilterPopup::refresh() {
    if (m_take == nullptr) return;
    place();
    m_take->setEnabled(isReady());
    if (m_awaited && isReady()) accept();
}

void FilterPopup::sort(Qt::SortOrder order) {
    m_view.sortByColumn(m_column, order);
    close();
}

void FilterPopup::accept() {
    m_awaited = !isReady();
    if (m_awaited) return;
    AnyTableModel& model = *m_view.tableModel();
    if (m_ways->currentIndex() == ByCondition) {
        model.setFilter({key(), *m_condition->condition()});
    } else if (m_values->checks().isAll()) {
        model.removeFilter(key());
    } else {
        model.setFilter({key(), m_values->checks().condition()});
    }
    close();
}

void FilterPopup::leave() {
    close();
}

void FilterPopup::clear() {
    m_view.tableModel()->removeFilter(key());
    close();
}

/// The window would go to its next part by the same key.
bool FilterPopup::event(QEvent* event) {
    const bool turns = event->type() == QEvent::ShortcutOverride &&
                       isTurning(static_cast<const QKeyEvent&>(*event));
    if (turns) event->accept();
    return turns || QFrame::event(event);
}

void FilterPopup::keyPressEvent(QKeyEvent* event) {
    const bool goes = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        close();
    } else if (auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget());
               goes && button != nullptr) {
        button->click();
    } else if (goes) {
        accept();
    } else if (isTurning(*event) && m_ways->isTabVisible(ByCondition))
        turn();
}

/// Tab goes round within.
bool FilterPopup::focusNextPrevChild(bool next) {
    QWidget* from = QApplication::focusWidget();
    if (!holds(from)) return false;
    const auto step = [next](QWidget* at) {
        return next ? at->nextInFocusChain() : at->previousInFocusChain();
    };
    for (QWidget* at = step(from); at != from; at = step(at)) {
        const bool takes = at != this && holds(at) && at->isVisible() && at->isEnabled() &&
                           (at->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        if (!takes) continue;
        at->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        return true;
    }
    return true;
}

/// A press anywhere else leaves it, and so does the table that goes.
bool FilterPopup::eventFilter(QObject* object, QEvent* event) {
    const bool press = event->type() == QEvent::MouseButtonPress && object->isWidgetType();
    const bool gone = object == &m_view && event->type() == QEvent::Hide;
    if (isVisible() && ((press && !holds(object)) || gone)) close();
    return false;
}

void FilterPopup::hideEvent(QHideEvent* event) {
    qApp->removeEventFilter(this);
    if (holds(QApplication::focusWidget())) m_view.setFocus(Qt::OtherFocusReason);
    QFrame::hideEvent(event);
}

void offerFilters(TableView& view) {
    QObject::connect(&view, &TableView::filterAsked, &view, [&view](int column) {
        if (view.tableModel() != nullptr && view.tableModel()->rows())
            new FilterPopup(view, column);
    });
}

}  // namespace grants::ui
