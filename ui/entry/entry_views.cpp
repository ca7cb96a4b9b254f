// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entry_views.h"

#include <QApplication>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <algorithm>

namespace grants::ui {

namespace {

constexpr std::int64_t kMostCells = 100'000;  // one act takes

bool isOpening(const QKeyEvent& key) {
    return key.key() == Qt::Key_Down && key.modifiers() == Qt::AltModifier;
}

}  // namespace

EntryViews::EntryViews(EntryTable& table, TableView& stored, DraftView& fresh, QObject* parent)
    : QObject(parent), m_table(table), m_stored(stored), m_fresh(fresh), m_active(&stored) {
    for (QTableView* view : {static_cast<QTableView*>(&stored), static_cast<QTableView*>(&fresh)})
        view->installEventFilter(this);
    connect(&stored, &TableView::currentRowChanged, this, &EntryViews::followStored);
    // Whoever comes next is at the record that the table shows as chosen.
    connect(&table.session(), &Session::opened, this, [this] { turnTo(m_stored); });
    table.sheet().setAttended(this, [this](DraftKey key) { return isAt(key); });
    connect(fresh.selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex&, const QModelIndex& left) {
                if (const DraftKey key = m_fresh.drafts().keyAt(left.row())) {
                    QMetaObject::invokeMethod(
                        this, [this, key] { leave(key); }, Qt::QueuedConnection);
                }
            });
    connect(fresh.selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_passed.empty() || spansRows()) return;
        QMetaObject::invokeMethod(this, &EntryViews::leavePassed, Qt::QueuedConnection);
    });
}

EntryCell EntryViews::cell(QTableView& view, const QModelIndex& index) const {
    EntryCell cell{&view, index, 0, 0, index.column()};
    if (&view == &m_fresh) {
        cell.key = m_fresh.drafts().keyAt(index.row());
    } else if (const auto row = m_stored.tableModel()->rowAt(index.row())) {
        const EntryTarget target = m_table.targetOf(*m_stored.tableModel()->rows(), *row);
        cell.id = target.id;
        cell.key = target.key;
    }
    return cell;
}

EntryCell EntryViews::current() const {
    return cell(active(), active().currentIndex());
}

std::vector<int> EntryViews::typedColumns() const {
    std::vector<int> columns = m_stored.shownColumns();
    std::erase_if(columns, [this](int column) { return m_table.descriptor(column) == nullptr; });
    return columns;
}

std::vector<EntryCell> EntryViews::selected() const {
    const QItemSelection ranges = active().selectionModel()->selection();
    std::int64_t count = 0;
    for (const QItemSelectionRange& range : ranges)
        count += std::int64_t{range.width()} * range.height();
    if (count > kMostCells) {
        m_table.session().refuse(tr("一次最多改动 10 万格，请少选一些。"));
        return {};
    }
    std::vector<EntryCell> cells;
    const std::vector<int> columns = typedColumns();
    for (const QItemSelectionRange& range : ranges) {
        for (int line = range.top(); line <= range.bottom(); ++line) {
            for (const int column : columns) {
                if (column >= range.left() && column <= range.right())
                    cells.push_back(cell(active(), active().model()->index(line, column)));
            }
        }
    }
    std::stable_sort(cells.begin(), cells.end(), [](const EntryCell& a, const EntryCell& b) {
        return a.index.row() < b.index.row();
    });
    return cells;
}

std::vector<EntryCell> EntryViews::selectedLines() const {
    std::vector<EntryCell> cells;
    std::set<int> lines;
    for (const QItemSelectionRange& range : active().selectionModel()->selection())
        for (int line = range.top(); line <= range.bottom(); ++line) lines.insert(line);
    cells.reserve(lines.size());
    for (const int line : lines) cells.push_back(cell(active(), active().model()->index(line, 0)));
    return cells;
}

std::string EntryViews::text(const EntryCell& cell) const {
    const auto column = m_table.columns().entryColumn(cell.column);
    const DraftSheet& sheet = m_table.sheet();
    const Draft* draft = cell.id != 0 ? sheet.of(cell.id) : sheet.at(cell.key);
    if (!column || sheet.entry() == nullptr) return {};
    if (draft != nullptr) return draft->texts[*column];
    const auto record = sheet.entry()->typed(cell.id);
    return record ? record->texts[*column] : std::string();
}

void EntryViews::goTo(QTableView& view, int line, int column) {
    const QModelIndex index = view.model()->index(line, column);
    if (!index.isValid()) return;
    view.setFocus();
    view.setCurrentIndex(index);
    view.scrollTo(index);
}

/// Columns in which a new record is typed: what must be filled first.
std::vector<int> EntryViews::typingOrder() const {
    std::vector<int> columns = typedColumns();
    std::stable_partition(columns.begin(), columns.end(),
                          [this](int column) { return m_table.descriptor(column)->required; });
    return columns;
}

/// A column that must be filled and is hidden comes into view: nothing could be entered otherwise.
void EntryViews::showRequired() {
    for (int column = 0; column < m_table.columns().count(); ++column) {
        const ColumnDescriptor* descriptor = m_table.descriptor(column);
        if (descriptor != nullptr && descriptor->required && m_stored.isColumnHidden(column))
            m_stored.columns().setShown(column, true);
    }
}

/// To the first cell that a new record does not fill by itself.
void EntryViews::beginRow() {
    if (!beginsRows()) return;
    showRequired();
    const std::vector<int> columns = typingOrder();
    if (columns.empty()) return;
    const Texts beginning = m_table.sheet().beginning();
    const auto first = std::find_if(columns.begin(), columns.end(), [&](int column) {
        return beginning[*m_table.columns().entryColumn(column)].empty();
    });
    goTo(m_fresh, m_fresh.drafts().blankLine(), first == columns.end() ? columns.front() : *first);
}

bool EntryViews::isTypingNew() const {
    const QWidget* focus = QApplication::focusWidget();
    return focus == &m_fresh || m_fresh.isAncestorOf(focus);
}

bool EntryViews::isAt(DraftKey key) const {
    return isTypingNew() && m_fresh.drafts().keyAt(m_fresh.currentIndex().row()) == key;
}

void EntryViews::turnTo(QTableView& view) {
    if (std::exchange(m_active, &view) != &view) Q_EMIT turned();
}

/// Whoever brings another record into view turns to it, unless one is typing beneath.
void EntryViews::followStored() {
    const std::int64_t id = cell(m_stored, m_stored.currentIndex()).id;
    if (id == std::exchange(m_pointed, id) || id == 0) return;
    if (!isTypingNew()) turnTo(m_stored);
}

/// What is selected across rows is one thing: none of them goes while it is being chosen.
bool EntryViews::spansRows() const {
    const QItemSelection ranges = m_fresh.selectionModel()->selection();
    if (ranges.isEmpty()) return false;
    const int first = ranges.front().top();
    return std::any_of(ranges.begin(), ranges.end(), [first](const QItemSelectionRange& range) {
        return range.top() != first || range.bottom() != first;
    });
}

void EntryViews::leave(DraftKey key) {
    if (spansRows()) {
        m_passed.insert(key);
    } else {
        offer({key});
    }
}

void EntryViews::leavePassed() {
    if (isTypingNew() && spansRows()) return;
    const std::set<DraftKey> passed = std::exchange(m_passed, {});
    offer({passed.begin(), passed.end()});
}

void EntryViews::offer(std::vector<DraftKey> keys) {
    const DraftSheet& sheet = m_table.sheet();
    // The cursor may have come back meanwhile.
    std::erase_if(keys, [&](DraftKey key) { return isAt(key) || sheet.at(key) == nullptr; });
    if (keys.empty()) return;
    QStringList names;
    for (const DraftKey key : keys) names << m_fresh.drafts().nameOf(key);
    m_table.sheet().leave(m_table.named(tr("录入"), names), std::move(keys));
}

/// Whoever looks into another window, or at a menu, goes on with his selection afterwards.
void EntryViews::leaveView(Qt::FocusReason reason) {
    const bool returns = reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason;
    if (returns && spansRows()) return;
    if (const DraftKey key = m_fresh.drafts().keyAt(m_fresh.currentIndex().row()))
        m_passed.insert(key);
    QMetaObject::invokeMethod(this, &EntryViews::leavePassed, Qt::QueuedConnection);
}

void EntryViews::offerCurrent() {
    const DraftKey key = m_fresh.drafts().keyAt(m_fresh.currentIndex().row());
    if (key == 0) return;
    Q_EMIT rowEnded(key);
    m_table.sheet().offer(m_table.named(tr("录入"), {m_fresh.drafts().nameOf(key)}), {key});
}

void EntryViews::keepTyping(QTableView& view, const QModelIndex& index, const QString& text) {
    const EntryCell typed = cell(view, index);
    if (const auto column = m_table.columns().entryColumn(index.column())) {
        m_table.sheet().setTyping(
            TypedCell{typed.id, typed.key, *column, m_table.entered(index.column(), text)});
    }
}

void EntryViews::goOn(QTableView& view, int key, Qt::KeyboardModifiers modifiers) {
    const bool back = key == Qt::Key_Backtab || modifiers.testFlag(Qt::ShiftModifier);
    const bool aside = key == Qt::Key_Tab || key == Qt::Key_Backtab;
    if (modifiers.testFlag(Qt::ControlModifier)) {
        if (&view == &m_fresh) offerCurrent();
        if (&view == &m_fresh) beginRow();
    } else if (&view == &m_fresh) {
        goOnInRow(back ? -1 : 1);
    } else if (aside) {
        goAside(view, back ? -1 : 1);
    } else {
        goDown(back ? -1 : 1);
    }
}

void EntryViews::goAside(QTableView& view, int step) {
    const std::vector<int> columns = m_stored.shownColumns();
    const auto at = std::find(columns.begin(), columns.end(), view.currentIndex().column());
    const auto next = at - columns.begin() + step;
    if (at == columns.end() || next < 0 || next >= std::ssize(columns)) return;
    goTo(view, view.currentIndex().row(), columns[static_cast<std::size_t>(next)]);
}

void EntryViews::goDown(int step) {
    const QModelIndex now = m_stored.currentIndex();
    const int line = now.row() + step;
    if (line < m_stored.model()->rowCount()) return goTo(m_stored, std::max(line, 0), now.column());
    if (!beginsRows()) return Q_EMIT ended();
    goTo(m_fresh, 0, now.column());
}

void EntryViews::goOnInRow(int step) {
    const std::vector<int> columns = typingOrder();
    const QModelIndex now = m_fresh.currentIndex();
    const auto at = std::find(columns.begin(), columns.end(), now.column());
    const auto next = at == columns.end() ? 0 : at - columns.begin() + step;
    if (next < 0) return;
    if (next < std::ssize(columns))
        return goTo(m_fresh, now.row(), columns[static_cast<std::size_t>(next)]);
    offerCurrent();
    beginRow();
}

/// Over the edge from one view to the other.
bool EntryViews::cross(QTableView& view, int key) {
    const QModelIndex now = view.currentIndex();
    const bool last = now.row() == view.model()->rowCount() - 1;
    if (key == Qt::Key_Down && &view == &m_stored && last && beginsRows()) {
        goTo(m_fresh, 0, std::max(now.column(), 0));
        return true;
    }
    const int above = m_stored.model()->rowCount() - 1;
    if (key == Qt::Key_Up && &view == &m_fresh && now.row() == 0 && above >= 0) {
        goTo(m_stored, above, now.column());
        return true;
    }
    return false;
}

/// Opens the cell with its text to go on from; Qt would have it typed over.
bool EntryViews::correct(QTableView& view) {
    if (!(view.currentIndex().flags() & Qt::ItemIsEditable)) return false;
    view.edit(view.currentIndex());
    if (CellEditor* editor = openEditor(view)) editor->end(false);
    return true;
}

/// What an input method commits without composing it, such as a full-width digit, opens the cell;
/// Qt would swallow it.
bool EntryViews::commitIntoCell(QTableView& view, QInputMethodEvent& event) {
    const QModelIndex now = view.currentIndex();
    const bool direct = !event.commitString().isEmpty() && event.preeditString().isEmpty();
    if (!direct || openEditor(view) != nullptr || !(now.flags() & Qt::ItemIsEditable)) return false;
    view.edit(now);
    CellEditor* editor = openEditor(view);
    return editor != nullptr && QCoreApplication::sendEvent(editor, &event);
}

bool EntryViews::eventFilter(QObject* object, QEvent* event) {
    auto* watched = qobject_cast<QTableView*>(object);
    if (watched == nullptr)
        return false;  // a view that goes sends its last events as a plain widget
    QTableView& view = *watched;
    // Whatever has the keyboard is what keys are about, also where a file opened beneath it.
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::ShortcutOverride) turnTo(view);
    if (event->type() == QEvent::FocusOut && &view == &m_fresh)
        leaveView(static_cast<const QFocusEvent&>(*event).reason());
    if (event->type() == QEvent::InputMethod)
        return commitIntoCell(view, static_cast<QInputMethodEvent&>(*event));
    if (event->type() == QEvent::ShortcutOverride) {
        // The table's own action of this key is for cells without a list.
        const bool opens = isOpening(static_cast<const QKeyEvent&>(*event)) && hasList(view);
        if (opens) event->accept();
        return opens;
    }
    return event->type() == QEvent::KeyPress &&
           takesKey(view, static_cast<const QKeyEvent&>(*event));
}

bool EntryViews::takesKey(QTableView& view, const QKeyEvent& key) {
    const Qt::KeyboardModifiers held = key.modifiers() & ~Qt::KeypadModifier;
    const bool ends = held == Qt::ControlModifier && &view == &m_fresh;
    if (isGoingOn(key.key()) && (held == Qt::NoModifier || held == Qt::ShiftModifier || ends)) {
        goOn(view, key.key(), held);
        return true;
    }
    if (isOpening(key) && hasList(view)) {
        openList(view);
        return true;
    }
    if (held == Qt::NoModifier && key.key() == Qt::Key_F2) return correct(view);
    return held == Qt::NoModifier && cross(view, key.key());
}

bool EntryViews::hasList(const QTableView& view) const {
    const QModelIndex now = view.currentIndex();
    const ColumnDescriptor* descriptor = now.isValid() ? m_table.descriptor(now.column()) : nullptr;
    if (descriptor == nullptr || !(now.flags() & Qt::ItemIsEditable)) return false;
    const EditorOptions options = editorOptionsOf(*descriptor, m_table.sources());
    return options.day || options.find;
}

void EntryViews::openList(QTableView& view) {
    view.edit(view.currentIndex());
    if (CellEditor* editor = openEditor(view)) editor->openList();
}

}  // namespace grants::ui
