// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pane/column_chooser.h"

#include "ui/base/screen_fit.h"
#include "ui/base/theme.h"
#include "ui/table/table_view.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScreen>

namespace grants::ui {

namespace {

constexpr int kWidth = 300, kTallest = 460, kLineHeight = 30;
constexpr int kKey = Qt::UserRole;

}  // namespace

ColumnChooser::ColumnChooser(TableView& view, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_view(view), m_list(new QListWidget(this)) {
    setObjectName(QStringLiteral("columnChooser"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("选择列"));
    m_list->setObjectName(QStringLiteral("columns"));
    m_list->setAccessibleName(tr("列"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->installEventFilter(this);
    auto* hint = new QLabel(tr("空格 显示或隐藏　Alt+↑↓ 或拖动 改变次序"), this);
    hint->setProperty("quiet", true);
    hint->setWordWrap(true);
    auto* bar = new QHBoxLayout;
    addButton(*bar, "columnUp", tr("上移"), &ColumnChooser::moveUp);
    addButton(*bar, "columnDown", tr("下移"), &ColumnChooser::moveDown);
    bar->addStretch(1);
    addButton(*bar, "defaultColumns", tr("恢复默认列"), &ColumnChooser::reset);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kSmall, space::kSmall, space::kSmall, space::kSmall);
    layout->setSpacing(space::kSmall);
    layout->addWidget(hint);
    layout->addWidget(m_list, 1);
    layout->addLayout(bar);
    fill();
    connect(m_list, &QListWidget::itemChanged, this, &ColumnChooser::take);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ColumnChooser::take);
    connect(m_list->model(), &QAbstractItemModel::rowsRemoved, this, &ColumnChooser::take);
}

void ColumnChooser::addButton(QBoxLayout& bar, const char* name, const QString& text,
                              void (ColumnChooser::*act)()) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    connect(button, &QPushButton::clicked, this, act);
    bar.addWidget(button);
}

void ColumnChooser::fill() {
    const QScopedValueRollback filling(m_filling, true);
    m_list->clear();
    const QHeaderView& header = *m_view.horizontalHeader();
    const Rows& rows = *m_view.tableModel()->rows();
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        auto* item = new QListWidgetItem(rows.column(column).title, m_list);
        item->setData(kKey, rows.column(column).key);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                       Qt::ItemIsDragEnabled);
        item->setCheckState(header.isSectionHidden(column) ? Qt::Unchecked : Qt::Checked);
    }
    m_list->setCurrentRow(0);
}

/// The last column shown stays.
void ColumnChooser::take() {
    if (m_filling) return;
    ColumnLayout layout = m_view.columns().layout();
    layout.order.clear();
    layout.hidden.clear();
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem& item = *m_list->item(row);
        layout.order << item.data(kKey).toString();
        if (item.checkState() == Qt::Unchecked) layout.hidden << layout.order.back();
    }
    if (layout.order.size() != m_view.tableModel()->columnCount()) return;  // amid a drag
    if (layout.hidden.size() == layout.order.size())
        return m_list->currentItem()->setCheckState(Qt::Checked);
    m_view.columns().setLayout(std::move(layout));
}

void ColumnChooser::shift(int by) {
    const int from = m_list->currentRow(), to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count()) return;
    {
        const QScopedValueRollback filling(m_filling, true);
        m_list->insertItem(to, m_list->takeItem(from));
    }
    m_list->setCurrentRow(to);
    take();
}

void ColumnChooser::reset() {
    m_view.columns().setLayout({});
    fill();
}

void ColumnChooser::openAt(const QPoint& upperRight) {
    const int lines = std::min(kTallest, m_list->count() * kLineHeight + 110);
    const QRect wanted(upperRight - QPoint(kWidth, 0), QSize(kWidth, lines));
    setGeometry(insideScreen(wanted, {}, parentWidget()->screen()->availableGeometry()));
    show();
    m_list->setFocus();
}

bool ColumnChooser::eventFilter(QObject*, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return false;
    const auto& key = static_cast<const QKeyEvent&>(*event);
    const bool arrow = key.key() == Qt::Key_Up || key.key() == Qt::Key_Down;
    if (!arrow || key.modifiers() != Qt::AltModifier) return false;
    shift(key.key() == Qt::Key_Up ? -1 : 1);
    return true;
}

}  // namespace grants::ui
