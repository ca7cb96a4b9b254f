// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/input/cell_editor.h"

#include "ui/base/background_task.h"
#include "ui/base/cell.h"
#include "ui/base/icons.h"
#include "ui/input/choice_list.h"
#include "ui/input/day_picker.h"
#include "workspace/local.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <array>
#include <utility>

namespace grants::ui {

namespace {

bool separates(QChar c) {
    return c == u';' || c == u'；' || c == u'、';
}

bool isTodayKey(const QKeyEvent& event) {
    return event.modifiers() == Qt::ControlModifier && event.key() == Qt::Key_Semicolon;
}

/// What goes to the clipboard and comes from it.
constexpr std::array<std::pair<QKeySequence::StandardKey, void (CellEditor::*)()>, 3> kOfCells = {
    {{QKeySequence::Copy, &CellEditor::copyCells},
     {QKeySequence::Cut, &CellEditor::cutCells},
     {QKeySequence::Paste, &CellEditor::pasteCells}}};

}  // namespace

CellEditor::CellEditor(EditorOptions options, QWidget* parent)
    : QLineEdit(parent), m_options(std::move(options)), m_background(new BackgroundTask(this)) {
    connect(this, &QLineEdit::textEdited, this, [this] {
        search();
        Q_EMIT edited();
    });
    if (m_options.day || m_options.listed) addButton();
}

CellEditor::~CellEditor() {
    delete m_list;
}

void CellEditor::addButton() {
    const QString icon = m_options.day ? QStringLiteral("calendar") : QStringLiteral("down");
    QAction* button = addAction(lineIcon(icon, *this), TrailingPosition);
    button->setToolTip(m_options.day ? tr("日历（Alt+↓），今天（Ctrl+;）")
                                     : tr("全部选项（Alt+↓）"));
    connect(button, &QAction::triggered, this, &CellEditor::openList);
}

QString CellEditor::typed() const {
    const QString shown = text().trimmed();
    return m_options.plain ? m_options.plain(shown) : shown;
}

void CellEditor::setTyped(const QString& text) {
    hideList();
    setText(m_options.shape ? m_options.shape(text) : text);
    setCursorPosition(0);
}

void CellEditor::settle() {
    if (m_searching) showChoices(m_options.find(piece().text.toStdString()));
    if (m_list)
        if (const auto choice = m_list->marked()) take(*choice);
    hideList();
    if (const QString shaped = m_options.shape ? m_options.shape(text()) : text(); shaped != text())
        typeIn(shaped);
}

QString CellEditor::meaning() const {
    return m_options.meaning ? m_options.meaning(text()) : QString();
}

bool CellEditor::isListShown() const {
    return m_list && !m_list->isHidden();
}

void CellEditor::hideList() {
    m_background->drop();
    m_searching = false;
    if (m_list) m_list->hide();
}

CellEditor::Piece CellEditor::piece() const {
    const QString all = text();
    if (!m_options.several) return {0, all.size(), all.trimmed()};
    qsizetype from = cursorPosition(), to = cursorPosition();
    while (from > 0 && !separates(all[from - 1])) --from;
    while (to < all.size() && !separates(all[to])) ++to;
    return {from, to - from, all.mid(from, to - from).trimmed()};
}

ChoiceList& CellEditor::list() {
    if (!m_list) {
        m_list = new ChoiceList(*this);
        connect(m_list, &ChoiceList::taken, this, [this](const Choice& choice) {
            take(choice);
            hideList();
        });
    }
    return *m_list;
}

void CellEditor::search() {
    if (!m_options.find) return;
    const std::string typed = piece().text.toStdString();
    if (typed.empty()) return hideList();
    m_searching = true;
    if (m_options.listed) return showChoices(m_options.find(typed));
    m_background->run<Choices>([find = m_options.find, typed] { return find(typed); },
                               [this](Choices choices) { showChoices(std::move(choices)); });
}

void CellEditor::showChoices(Choices choices) {
    m_background->drop();
    m_searching = false;
    // What stands there already needs no list.
    if (choices.size() == 1 && choices.front().text == piece().text) choices.clear();
    addOwnText(choices);
    list().showChoices(std::move(choices));
}

/// Where any text will do, the last line keeps what is typed.
void CellEditor::addOwnText(Choices& choices) const {
    const QString own = piece().text;
    if (m_options.closed || choices.empty() || own.isEmpty()) return;
    choices.push_back({own, tr("照填“%1”").arg(own), tr("不在列表里的也可以填")});
}

void CellEditor::take(const Choice& choice) {
    const Piece place = piece();
    QString all = text();
    const bool later = m_options.several && place.from > 0;
    all.replace(place.from, place.length, later ? u' ' + choice.text : choice.text);
    typeIn(all);
}

void CellEditor::typeIn(const QString& text) {
    if (isReadOnly() || text == this->text()) return;
    setText(text);
    Q_EMIT edited();
}

void CellEditor::openList() {
    setFocus();
    if (isReadOnly()) return;
    if (m_options.day) return openCalendar();
    if (!m_options.find) return;
    const QString held = piece().text;
    list().showChoices(m_options.find(m_options.listed ? std::string() : held.toStdString()), held);
}

void CellEditor::openCalendar() {
    auto* picker = new DayPicker(*this, parseDate(typed().toStdString()).value_or(today()));
    connect(picker, &DayPicker::picked, this,
            [this](Date day) { typeIn(QString::fromStdString(inIso(day))); });
}

bool CellEditor::listKey(const QKeyEvent& event) {
    if (!isListShown()) return false;
    switch (event.key()) {
        case Qt::Key_Down:
            m_list->moveMark(1);
            return true;
        case Qt::Key_Up:
            m_list->moveMark(-1);
            return true;
        case Qt::Key_Escape:
            hideList();
            return true;
        default:
            return false;
    }
}

bool CellEditor::openingKey(const QKeyEvent& event) {
    const bool down = event.key() == Qt::Key_Down;
    const bool opens = m_options.day || m_options.find;
    return opens && down && (event.modifiers() & Qt::AltModifier || m_options.listed);
}

bool CellEditor::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        const bool mine = (m_options.day && isTodayKey(key)) || openingKey(key) ||
                          (isListShown() && key.key() == Qt::Key_Escape);
        if (mine) event->accept();
        if (mine) return true;
    }
    return QLineEdit::event(event);
}

void CellEditor::keyPressEvent(QKeyEvent* event) {
    if (listKey(*event)) return;
    if (openingKey(*event)) return openList();
    if (m_options.day && isTodayKey(*event)) return typeIn(QString::fromStdString(inIso(today())));
    for (const auto& [key, act] : kOfCells)
        if (event->matches(key)) return (this->*act)();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) settle();
    QLineEdit::keyPressEvent(event);
}

void CellEditor::copyCells() {
    if (!m_options.denomination) return copy();
    if (hasSelectedText()) copyToClipboard({selectedText(), {m_options.denomination}});
}

void CellEditor::cutCells() {
    copyCells();
    if (!isReadOnly() && hasSelectedText()) del();
}

void CellEditor::pasteCells() {
    if (isReadOnly()) return;
    const CopiedCells cells = cellsOnClipboard();
    if (!m_options.pasted || cells.denominations.empty()) return paste();
    insert(m_options.pasted(cells));
}

/// The usual one, which copies and pastes as the keyboard does.
void CellEditor::contextMenuEvent(QContextMenuEvent* event) {
    QMenu* menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // Qt names its actions by nothing but their keys.
    for (const auto& [key, act] : kOfCells) {
        const QString keys = QKeySequence(key).toString(QKeySequence::NativeText);
        for (QAction* each : menu->actions()) {
            if (!each->text().endsWith(u'\t' + keys)) continue;
            each->disconnect(this);
            connect(each, &QAction::triggered, this, act);
        }
    }
    menu->popup(event->globalPos());
}

bool CellEditor::focusNextPrevChild(bool next) {
    settle();
    return QLineEdit::focusNextPrevChild(next);
}

void CellEditor::focusOutEvent(QFocusEvent* event) {
    hideList();
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        settle();
    QLineEdit::focusOutEvent(event);
}

}  // namespace grants::ui
