// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/table_entry.h"

#include "ui/base/keys_first.h"
#include "ui/base/tab_order.h"
#include "ui/base/theme.h"
#include "ui/drafts/drafts.h"
#include "ui/entry/read_only_watch.h"
#include "ui/words/column_words.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <algorithm>

namespace grants::ui {

namespace {

/// What scrolls the page; null when nothing does.
QScrollArea* areaAround(const QWidget& widget) {
    QWidget* around = widget.parentWidget();
    while (around != nullptr && qobject_cast<QScrollArea*>(around) == nullptr)
        around = around->parentWidget();
    return qobject_cast<QScrollArea*>(around);
}

}  // namespace

TableEntry::TableEntry(Drafts& drafts, TablePane& pane, AnyTableModel& model, const QString& sheet,
                       Beneath beneath)
    : QWidget(&pane),
      m_pane(pane),
      m_model(model),
      m_table(drafts.session(), drafts.sheet(sheet), pane.title()),
      m_layer(m_table, model),
      m_drafts(new DraftModel(m_table, this)),
      m_fresh(new DraftView(*m_drafts, pane.view(), this)),
      m_findings(new FindingsBar(this)),
      m_views(new EntryViews(m_table, pane.view(), *m_fresh, this)),
      m_acts(new EntryActs(*m_views, this)) {
    setObjectName(QStringLiteral("tableEntry"));
    setProperty("chapter", QStringLiteral("entry"));
    m_fresh->setObjectName(QStringLiteral("draftRows"));
    m_fresh->setAccessibleName(tr("未保存的“%1”和新增行").arg(pane.title()));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_fresh);
    layout->addWidget(m_findings);
    m_fresh->setVisible(beneath == Beneath::NewRows);
    pane.addBelow(*this);
    followInTabOrder(pane.view(), *this);
    if (beneath == Beneath::NewRows) pane.standBelowTitles();
    new ReadOnlyWatch(drafts.session(), m_table.sheet(), pane.view());
    pane.setLeftOut([this] { return leftOut(); });
    connectAll();
    follow();
}

void TableEntry::connectEditors(QTableView& view, CellDelegate& delegate) {
    delegate.setSources([this] { return m_table.sources(); });
    connect(&delegate, &CellDelegate::wentOn, m_views,
            [this, &view](int key, Qt::KeyboardModifiers held) { m_views->goOn(view, key, held); });
    connect(&delegate, &CellDelegate::typing, m_views,
            [this, &view](const QModelIndex& index, const QString& text) {
                m_views->keepTyping(view, index, text);
            });
    connect(&delegate, &CellDelegate::closeEditor, m_views, &EntryViews::endTyping);
}

void TableEntry::connectAll() {
    TableView& view = m_pane.view();
    connectEditors(view, *qobject_cast<CellDelegate*>(view.itemDelegate()));
    connectEditors(*m_fresh, m_fresh->delegate());
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &TableEntry::holdEditor);
    connect(&m_model, &AnyTableModel::arranged, this, &TableEntry::follow);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &TableEntry::reopenEditor,
            Qt::QueuedConnection);
    connect(&m_table.sheet(), &DraftSheet::changed, this, &TableEntry::showDrafts);
    // Afterwards, when the rows beneath have followed the sheet.
    connect(&m_table.sheet(), &DraftSheet::changed, this, &TableEntry::pointAtDraft,
            Qt::QueuedConnection);
    connect(m_fresh->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TableEntry::pointAtDraft);
    connect(m_fresh->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TableEntry::followCursor);
    // F8 goes through a row as its columns stand.
    connect(&view.columns(), &TableColumns::changed, this, &TableEntry::showDrafts);
    connect(m_views, &EntryViews::turned, this, &TableEntry::turned);
    connect(m_views, &EntryViews::turned, this, &TableEntry::pointAtDraft);
    connect(m_views, &EntryViews::rowEnded, this, &TableEntry::rowEnded);
    connect(m_views, &EntryViews::ended, this, &TableEntry::ended);
    connect(m_fresh, &DraftView::entered, this, &TableEntry::followCursor);
    connect(&view, &QAbstractItemView::clicked, this, &TableEntry::tellClicked);
    addActs();
}

void TableEntry::tellClicked(const QModelIndex& cell) {
    const auto row = m_model.rowAt(cell.row());
    const std::int64_t id = row ? m_model.rows()->id(*row) : 0;
    if (id != 0) Q_EMIT recordClicked(id);
}

void TableEntry::addActs() {
    m_begin = new QAction(tr("新增一行"), this);
    m_begin->setObjectName(QStringLiteral("beginRow"));
    m_begin->setShortcut(QKeySequence(Qt::Key_Insert));
    m_begin->setVisible(m_views->beginsRows());
    connect(m_begin, &QAction::triggered, this, &TableEntry::beginRow);
    m_next = new QAction(tr("到下一处待改"), this);
    m_next->setObjectName(QStringLiteral("nextFinding"));
    m_next->setShortcut(QKeySequence(Qt::Key_F8));
    connect(m_next, &QAction::triggered, m_findings, &FindingsBar::goToNext);
    m_pane.view().addActions({m_begin, m_next});
    m_acts->addChanging(*m_begin);
}

void TableEntry::standBeside() {
    for (QAction* act : {m_begin, m_next}) act->setShortcutContext(Qt::WidgetShortcut);
    auto* keys = new KeysFirst(
        [this](const QKeyEvent& key) {
            QAction* act = actOf(key);
            return act != nullptr ? KeysFirst::Act([act] { act->trigger(); }) : KeysFirst::Act();
        },
        this);
    keys->watch(m_pane.view());
    keys->watch(*m_fresh);
    keys->watch(m_pane);  // the filter field and editors of cells hand on what they do not want
}

/// Of one that stands beside another; null for other keys.
QAction* TableEntry::actOf(const QKeyEvent& key) const {
    if (key.modifiers() != Qt::NoModifier) return nullptr;
    return key.key() == Qt::Key_Insert ? m_begin : key.key() == Qt::Key_F8 ? m_next : nullptr;
}

void TableEntry::follow() {
    const bool open = m_table.follow(m_model.rows(), m_table.session().year());
    setVisible(open);
    if (!open) return;
    QStringList titles;
    for (int column = 0; column < m_table.columns().count(); ++column)
        titles << m_table.columns().title(column).title;
    if (titles != m_titles) m_drafts->restart();
    m_titles = titles;
    showDrafts();
}

void TableEntry::setScope(EntryTable::Scope shows) {
    m_table.setScope(std::move(shows));
    m_drafts->restart();
    showDrafts();
}

/// Of what is typed and not saved: new rows are no part of the table, others stand in it as stored.
QString TableEntry::leftOut() const {
    int added = 0, changed = 0;
    for (const auto& [key, draft] : m_table.sheet().drafts()) {
        if (!m_table.shows(draft)) continue;
        const auto row = m_model.rows() ? m_table.rowOf(draft, *m_model.rows()) : std::nullopt;
        if (draft.isNew() && !m_table.sheet().isAwaited(key)) {
            ++added;
        } else if (row && m_model.lineOf(*row)) {
            ++changed;
        }
    }
    QString sentence;
    if (added > 0) sentence += tr("。新增的 %n 行还没有保存，没有导出", nullptr, added);
    if (changed > 0)
        sentence += tr("。%n 行的改动还没有保存，导出的是已保存的内容", nullptr, changed);
    return sentence;
}

void TableEntry::showDrafts() {
    m_pane.view().viewport()->update();
    std::size_t rows = 0;
    auto findings = found(rows);
    m_findings->show(std::move(findings), rows);
}

bool TableEntry::isTypingHere() const {
    const QWidget* typing = QApplication::focusWidget();
    return typing != nullptr && (typing == m_fresh || m_fresh->isAncestorOf(typing));
}

void TableEntry::pointAtDraft() {
    const int line = m_fresh->currentIndex().row();
    if (isTypingHere() && line >= 0) Q_EMIT draftPointed(m_drafts->keyAt(line));
}

void TableEntry::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    followCursor();
}

void TableEntry::moveEvent(QMoveEvent* event) {
    QWidget::moveEvent(event);
    followCursor();
}

/// Whoever types in a new row goes on seeing it, and what is said of it. What a mouse points at
/// stays under it.
void TableEntry::followCursor() {
    if (isTypingHere() && QApplication::mouseButtons() == Qt::NoButton)
        QMetaObject::invokeMethod(this, &TableEntry::bringIntoView, Qt::QueuedConnection);
}

/// Scrolls the page to the cell one is at and the bar beneath, or to the cell when both have no
/// room.
void TableEntry::bringIntoView() {
    const QScrollArea* area = areaAround(*this);
    const QTableView& view = m_views->active();
    if (area == nullptr || !view.currentIndex().isValid()) return;
    const QWidget* page = area->widget();
    const QRect cell = view.visualRect(view.currentIndex());
    const int top = view.viewport()->mapTo(page, cell.topLeft()).y();
    const int bar = mapTo(page, QPoint(0, height())).y();
    const int room = area->viewport()->height();
    const int end = bar - top <= room ? bar : top + cell.height();
    QScrollBar& down = *area->verticalScrollBar();
    if (end > down.value() + room) down.setValue(end - room);
    if (top < down.value()) down.setValue(top);
}

std::optional<std::size_t> TableEntry::currentRow() const {
    return isAtNew() ? std::nullopt : m_pane.view().currentRow();
}

void TableEntry::holdEditor() {
    const CellEditor* editor = openEditor(m_pane.view());
    const auto row = m_pane.view().currentRow();
    if (editor == nullptr || !editor->isModified() || !row) return;
    m_held = Held{m_model.rows()->id(*row), m_pane.view().currentIndex().column(), editor->text(),
                  editor->cursorPosition()};
}

void TableEntry::reopenEditor() {
    if (!m_held || !m_model.rows()) return;
    const Held held = *std::exchange(m_held, std::nullopt);
    const auto row = rowOf(*m_model.rows(), held.id);
    const auto line = row ? m_model.lineOf(*row) : std::nullopt;
    if (!line) return m_views->endTyping();
    const QModelIndex cell = m_model.index(*line, held.column);
    m_pane.view().setCurrentIndex(cell);
    m_pane.view().edit(cell);
    CellEditor* editor = openEditor(m_pane.view());
    if (editor == nullptr) return;
    editor->setText(held.text);
    editor->setModified(true);
    editor->setCursorPosition(held.cursor);
    Q_EMIT editor->edited();
}

std::vector<EntryFinding> TableEntry::found(std::size_t& rows) {
    std::vector<EntryFinding> findings;
    const std::vector<int> shown = m_views->typedColumns();
    int number = 0;
    for (const auto& [key, draft] : m_table.sheet().drafts()) {
        if (!m_table.shows(draft)) continue;
        const QString record = nameOf(draft, number);
        const std::size_t before = findings.size();
        addFaults(draft, record, shown, findings);
        if (findings.size() == before && !m_table.sheet().isAttended(key))
            findings.push_back(unsaved(draft, record));
        rows += findings.size() > before ? 1 : 0;
    }
    return findings;
}

/// Rows of what is awaited by their first column, as the table shows it.
QString TableEntry::nameOf(const Draft& draft, int& number) const {
    const auto row = m_model.rows() ? m_table.rowOf(draft, *m_model.rows()) : std::nullopt;
    if (row && m_model.rows()->awaited(*row) != nullptr)
        return displayText(m_model.rows()->value(*row, 0), m_table.session().denomination());
    return draft.isNew() ? tr("新增第 %1 行").arg(++number)
                         : QString::fromStdString(draft.texts.front());
}

/// As the columns are shown; those that the form alone shows come last, in its order.
int TableEntry::placeOf(std::size_t entryColumn, const std::vector<int>& shown) const {
    const auto column = m_table.columns().tableColumn(entryColumn);
    const auto at = column ? std::find(shown.begin(), shown.end(), *column) : shown.end();
    const std::size_t behind = at == shown.end() ? entryColumn : 0;
    return static_cast<int>(at - shown.begin()) + static_cast<int>(behind);
}

void TableEntry::addFaults(const Draft& draft, const QString& record, const std::vector<int>& shown,
                           std::vector<EntryFinding>& findings) {
    const DraftVerdict* verdict = m_table.sheet().verdict(draft.key);
    if (verdict == nullptr || m_table.sheet().entry() == nullptr) return;
    const auto first = static_cast<std::ptrdiff_t>(findings.size());
    for (const auto& [column, mark] : verdict->marks) {
        if (m_table.mark(draft, column) == nullptr || mark.kind == CellMark::Kind::Warning)
            continue;
        const QString header = headerText(m_table.sheet().entry()->columns()[column],
                                          m_table.session().denomination());
        findings.push_back({QStringLiteral("%1 · %2").arg(record, header),
                            m_table.sentence(mark, draft.texts[column], column),
                            true,
                            [this, draft, at = column] { goTo(draft, at); },
                            {draft.key, placeOf(column, shown)}});
    }
    std::sort(findings.begin() + first, findings.end(),
              [](const EntryFinding& a, const EntryFinding& b) { return a.order < b.order; });
}

/// Nothing of it is at fault as far as is known, and still it is not in the fund file.
EntryFinding TableEntry::unsaved(const Draft& draft, const QString& record) {
    const DraftVerdict* verdict = m_table.sheet().verdict(draft.key);
    const QString sentence = verdict == nullptr  ? tr("正在检查，还没有保存。")
                             : !verdict->holds() ? tr("还没有填完，所以没有保存。")
                             : draft.isNew()
                                 ? tr("已经填全，还没有保存。到这一行按 Ctrl+Enter 保存。")
                                 : tr("改动还没有保存。在这一格按 F2，再按 Enter 保存。");
    std::size_t column = 0;
    while (column + 1 < draft.texts.size() && !draft.touches(column)) ++column;
    auto go = [this, draft, column] { goTo(draft, column); };
    return {record, sentence, false, std::move(go), {draft.key, 0}};
}

void TableEntry::goTo(const Draft& draft, std::size_t entryColumn) {
    // Afterwards, when the cursor is there.
    QMetaObject::invokeMethod(this, &TableEntry::bringIntoView, Qt::QueuedConnection);
    auto column = m_table.columns().tableColumn(entryColumn);
    const std::vector<int> shown = m_views->typedColumns();
    // A column that the table does not show is marked in the form; the row is shown all the same.
    if (!column || std::find(shown.begin(), shown.end(), *column) == shown.end()) {
        if (shown.empty()) return;
        column = shown.front();
    }
    const auto row = m_table.rowOf(draft, *m_model.rows());
    if (!row && draft.isNew()) return m_views->goTo(*m_fresh, m_drafts->lineOf(draft.key), *column);
    if (!row) return;
    m_pane.reveal(*row);
    if (const auto line = m_model.lineOf(*row)) m_views->goTo(m_pane.view(), *line, *column);
}

}  // namespace grants::ui
