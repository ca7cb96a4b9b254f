// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entry_acts.h"

#include "ui/drafts/removal.h"
#include "workspace/local.h"

#include <QAction>
#include <QKeyEvent>
#include <set>

namespace grants::ui {

EntryActs::EntryActs(EntryViews& views, QObject* parent)
    : QObject(parent), m_views(views), m_paste(new EntryPaste(views, this)) {
    offerCopying();
    add("paste", tr("粘贴"), QKeySequence::Paste, &EntryActs::paste);
    add("fillDown", tr("向下填充"), QKeySequence(Qt::CTRL | Qt::Key_D), &EntryActs::fillDown);
    add("typeToday", tr("填今天的日期"), QKeySequence(Qt::CTRL | Qt::Key_Semicolon),
        &EntryActs::typeToday);
    add("clearCells", tr("清除内容"), QKeySequence(Qt::Key_Delete), &EntryActs::clear);
    add("removeRecords", tr("删除记录"), QKeySequence(Qt::CTRL | Qt::Key_Delete),
        &EntryActs::removeRecords);
    add("takeBack", tr("放弃修改"), QKeySequence(Qt::Key_Escape), &EntryActs::takeBack);
    m_mine = add("keepMine", tr("采用所填"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M),
                 &EntryActs::keepMine);
    m_theirs = add("takeTheirs", tr("采用现有"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T),
                   &EntryActs::takeTheirs);
    connect(&m_views.stored(), &TableView::currentCellChanged, this, &EntryActs::offerSettling);
    connect(&m_views.table().sheet(), &DraftSheet::changed, this, &EntryActs::offerSettling);
    connect(&m_views.table().sheet(), &DraftSheet::changed, this, &EntryActs::offerTyping);
    offerSettling();
    offerTyping();
    m_views.stored().installEventFilter(this);
    m_views.fresh().installEventFilter(this);
}

QAction* EntryActs::add(const char* key, const QString& text, const QKeySequence& shortcut,
                        void (EntryActs::*act)()) {
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1String(key));
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, act);
    m_views.stored().addAction(action);
    m_views.fresh().addAction(action);
    m_changing << action;
    return action;
}

void EntryActs::addChanging(QAction& act) {
    m_changing << &act;
    offerTyping();
}

/// What would change something is off, with the reason, for whoever may not.
void EntryActs::offerTyping() {
    const bool takesTyping = m_views.table().sheet().entry() != nullptr;
    const QString reason = m_views.table().sheet().obstacle();
    for (QAction* each : m_changing) {
        each->setEnabled(takesTyping);
        each->setToolTip(reason);
    }
}

void EntryActs::enter(const QString& what, const std::vector<EntryCell>& cells,
                      const std::function<std::string(const EntryCell&)>& text) {
    std::vector<TypedCell> typed;
    for (const EntryCell& cell : cells) {
        const auto column = m_views.table().columns().entryColumn(cell.column);
        if (!column || (cell.id == 0 && cell.key == 0)) continue;
        typed.push_back({cell.id, cell.key, *column, text(cell)});
    }
    if (!typed.empty()) m_views.table().sheet().enter(what, typed);
}

/// Of the records, each once, as their cells come.
QStringList EntryActs::namesOf(const std::vector<EntryCell>& cells) const {
    QStringList names;
    std::set<std::pair<std::int64_t, DraftKey>> seen;
    for (const EntryCell& cell : cells) {
        if ((cell.id == 0 && cell.key == 0) || !seen.insert({cell.id, cell.key}).second) continue;
        names << (cell.id != 0 ? m_views.table().sheet().nameOf(cell.id)
                               : m_views.fresh().drafts().nameOf(cell.key));
    }
    return names;
}

QString EntryActs::named(const QString& act, const std::vector<EntryCell>& cells) const {
    const QStringList records = namesOf(cells);
    const bool oneColumn = std::all_of(cells.begin(), cells.end(), [&](const EntryCell& cell) {
        return cell.column == cells.front().column;
    });
    return oneColumn && records.size() == 1
               ? m_views.table().named(act, records.front(), cells.front().column)
               : m_views.table().named(act, records);
}

void EntryActs::fillDown() {
    std::vector<EntryCell> cells = m_views.selected();
    if (cells.empty()) return;
    const bool oneLine = cells.front().index.row() == cells.back().index.row();
    std::map<int, std::string> tops;
    for (const EntryCell& cell : cells) {
        const EntryCell above =
            m_views.cell(*cell.view, cell.index.siblingAtRow(cell.index.row() - 1));
        if (oneLine && !above.index.isValid()) return;
        tops.emplace(cell.column, m_views.text(oneLine ? above : cell));
    }
    enter(named(tr("向下填充："), cells), cells,
          [&tops](const EntryCell& cell) { return tops[cell.column]; });
}

void EntryActs::clear() {
    const std::vector<EntryCell> cells = m_views.selected();
    if (cells.empty()) return;
    enter(named(tr("清除内容："), cells), cells, [](const EntryCell&) { return std::string(); });
}

void EntryActs::typeToday() {
    std::vector<EntryCell> cells = m_views.selected();
    std::erase_if(cells, [this](const EntryCell& cell) {
        return m_views.table().descriptor(cell.column)->kind != ColumnKind::Date;
    });
    const std::string day = inIso(today());
    // A day in the blank line begins a record as typing it would.
    if (cells.empty()) return;
    if (cells.size() == 1 && cells.front().id == 0) {
        cells.front().view->model()->setData(cells.front().index, QString::fromStdString(day));
    } else {
        enter(named(tr("填今天的日期："), cells), cells,
              [&day](const EntryCell&) { return std::string(day); });
    }
}

void EntryActs::removeRecords() {
    std::set<std::int64_t> ids;
    std::set<DraftKey> keys;
    const std::vector<EntryCell> lines = m_views.selectedLines();
    for (const EntryCell& cell : lines) {
        if (cell.id != 0) ids.insert(cell.id);
        if (cell.key != 0) keys.insert(cell.key);
    }
    if (ids.empty() && keys.empty()) return;
    removeUnnamed(m_views.table().session(), m_views.table().sheet(),
                  {m_views.table().named(tr("删除"), namesOf(lines)),
                   m_views.table().title(),
                   {ids.begin(), ids.end()},
                   {keys.begin(), keys.end()}});
}

void EntryActs::takeBack() {
    const EntryCell cell = m_views.current();
    const auto column = m_views.table().columns().entryColumn(cell.column);
    const DraftSheet& sheet = m_views.table().sheet();
    const Draft* draft = sheet.at(cell.id != 0 ? DraftSheet::keyOf(cell.id) : cell.key);
    if (!column || draft == nullptr || !draft->touches(*column)) return;
    if (draft->isNew() && !sheet.isAwaited(draft->key)) return;
    enter(named(tr("放弃修改："), {cell}), {cell},
          [&](const EntryCell&) { return draft->base[*column]; });
}

void EntryActs::settle(bool mine) {
    const EntryCell cell = m_views.current();
    if (const auto column = m_views.table().columns().entryColumn(cell.column)) {
        const QString act = mine ? tr("采用所填：") : tr("采用现有：");
        m_views.table().sheet().settle(named(act, {cell}), cell.id, *column, mine);
    }
}

/// Choosing between two texts is offered where there are two.
void EntryActs::offerSettling() {
    const QVariant mark = m_views.stored().currentIndex().data(MarkRole);
    const bool conflict =
        mark.isValid() && mark.toInt() == static_cast<int>(CellMark::Kind::Conflict);
    m_mine->setVisible(conflict);
    m_theirs->setVisible(conflict);
}

bool EntryActs::toggle() {
    const EntryCell cell = m_views.current();
    const ColumnDescriptor* descriptor = m_views.table().descriptor(cell.column);
    if (descriptor == nullptr || descriptor->kind != ColumnKind::YesNo) return false;
    if (!(cell.index.flags() & Qt::ItemIsEditable)) return false;  // such as the head of a group
    const bool yes = m_views.text(cell) == "是";
    cell.view->model()->setData(cell.index, yes ? QStringLiteral("否") : QStringLiteral("是"));
    return true;
}

/// Of draft rows; the table above has its own.
void EntryActs::offerCopying() {
    const auto offer = [this](const char* key, const QString& text, const QKeySequence& shortcut,
                              Titles titles) {
        auto* action = new QAction(text, this);
        action->setObjectName(QLatin1String(key));
        action->setShortcut(shortcut);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, titles] { m_paste->copyDrafts(titles); });
        m_views.fresh().addAction(action);
    };
    offer("copyDrafts", tr("复制"), QKeySequence::Copy, Titles::Without);
    offer("copyDraftsWithTitles", tr("复制（含表头）"),
          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), Titles::With);
}

bool EntryActs::eventFilter(QObject*, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return false;
    const auto& key = static_cast<const QKeyEvent&>(*event);
    return key.modifiers() == Qt::NoModifier && key.key() == Qt::Key_Space && toggle();
}

}  // namespace grants::ui
