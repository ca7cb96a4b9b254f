// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/record_form.h"

#include "ui/base/theme.h"
#include "ui/drafts/removal.h"
#include "ui/record/form_banner.h"

#include <QApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <algorithm>

namespace grants::ui {

namespace {
constexpr int kHeldAfter = 120;  // milliseconds, whether one types on or not
}

RecordForm::RecordForm(Drafts& drafts, const QString& sheet, const QString& title,
                       std::vector<FormHeading> headings, QWidget* parent)
    : QWidget(parent),
      m_session(drafts.session()),
      m_sheet(drafts.sheet(sheet)),
      m_title(title),
      m_headings(std::move(headings)) {
    setObjectName(QStringLiteral("form-") + sheet);
    setAccessibleName(tr("填写%1").arg(title));
    setProperty("chapter", QStringLiteral("entry"));
    m_hold.setSingleShot(true);
    m_hold.setInterval(kHeldAfter);
    build();
    connect(&m_hold, &QTimer::timeout, this, &RecordForm::hold);
    connect(&m_sheet, &DraftSheet::changed, this, &RecordForm::followSheet);
    connect(&m_sheet, &DraftSheet::keptAs, this, &RecordForm::finishSaving);
    connect(&drafts, &Drafts::loaded, this, &RecordForm::reopen);
    connect(&m_session, &Session::changed, this, &RecordForm::refreshSources);
    connect(&m_session, &Session::denominationChanged, this, &RecordForm::followDenomination);
    reopen();
}

FormField* RecordForm::field(const QString& header) const {
    if (m_sheet.rules() == nullptr) return nullptr;
    const std::size_t column = m_sheet.rules()->columnNamed(header.toStdString());
    return column < m_fields.size() ? m_fields[column] : nullptr;
}

void RecordForm::reopen() {
    m_hold.stop();
    m_pointed.reset();
    m_removed.reset();
    m_saving.reset();
    m_kept.reset();
    setEnabled(m_sheet.rules() != nullptr);
    if (m_sheet.rules() == nullptr) return empty();
    refreshSources({});
    offerTyping();
    const auto& drafts = m_sheet.drafts();
    const auto begun = std::find_if(drafts.begin(), drafts.end(),
                                    [](const auto& each) { return each.second.isNew(); });
    show(begun == drafts.end() ? m_sheet.blank() : begun->second);
}

/// Nothing of one person's is left for the next one.
void RecordForm::empty() {
    m_draft = {};
    m_gone = false;
    for (FormField* field : m_fields) field->empty();
    showNothing();
}

/// The table is about to point at a record that nobody asked for.
void RecordForm::stay() {
    m_stay = true;
    QTimer::singleShot(0, this, [this] { m_stay = false; });
}

void RecordForm::refreshSources(Changes changes) {
    if (m_sheet.rules() == nullptr) return;
    if (m_sources.units && !changes.empty() && !changes.has(kindOf<Organisation>())) return;
    m_sources = {
        std::make_shared<const UnitFinder>(std::make_shared<const UnitNames>(m_session.year())),
        m_session.asOf(), m_session.denomination()};
    if (m_fields.empty()) return buildFields();
    for (FormField* field : m_fields) field->follow(m_sources);
}

/// Amounts are typed as the tables show them.
void RecordForm::followDenomination() {
    m_sources.denomination = m_session.denomination();
    for (FormField* field : m_fields) field->follow(m_sources);
    if (!m_draft.texts.empty()) showVerdict();
}

void RecordForm::follow(std::optional<std::int64_t> record) {
    if (!record) return leaveRecord();
    if (record == m_pointed) return;
    m_pointed = record;
    // Undo moves the table's cursor, not whoever types a new record here.
    if (m_stay || ((m_lost || m_begun) && hasKeyboard())) return;
    flush();
    if (const auto draft = m_sheet.open(*record)) show(*draft);
}

bool RecordForm::hasKeyboard() const {
    return isAncestorOf(QApplication::focusWidget());
}

/// Undo makes a record that was just entered a draft again.
const Draft* RecordForm::lostAgain() const {
    if (!m_lost || m_lost->empty()) return nullptr;
    for (const auto& [key, draft] : m_sheet.drafts())
        if (draft.isNew() && draft.texts.front() == *m_lost) return &draft;
    return nullptr;
}

void RecordForm::turnTo(qint64 record) {
    m_removed.reset();
    if (record == m_draft.id) return;
    m_pointed.reset();
    follow(record);
}

/// Nothing is done to a record that is out of view; what one types anew is not one.
void RecordForm::leaveRecord() {
    if (m_draft.isNew() || isSaving() || m_stay || m_sheet.rules() == nullptr) return;
    showBlank();
}

void RecordForm::showBlank() {
    flush();
    m_pointed.reset();
    show(m_sheet.blank());
}

void RecordForm::followDraft(DraftKey key) {
    if (m_sheet.entry() == nullptr || key == m_draft.key) return;
    m_removed.reset();
    if (key == 0) {
        if (!m_draft.isNew() || m_draft.isTouched()) showBlank();
        return;
    }
    flush();
    const Draft* draft = m_sheet.at(key);
    if (draft == nullptr) return;
    m_pointed.reset();
    show(*draft);
}

void RecordForm::flush() {
    if (!m_hold.isActive()) return;
    m_hold.stop();
    hold();
}

void RecordForm::show(const Draft& draft) {
    m_draft = draft;
    m_gone = false;
    m_lost.reset();
    m_begun = false;
    showTexts();
    for (FormField* field : m_fields) field->forgetTyping();
    m_scroll->verticalScrollBar()->setValue(0);
    if (hasKeyboard()) m_scroll->ensureWidgetVisible(QApplication::focusWidget(), 0, space::kLarge);
    showVerdict();
}

void RecordForm::tellIn(const QString& header, Told told) {
    m_toldIn = header;
    m_told = std::move(told);
    showTold();
}

void RecordForm::showTold() {
    FormField* toldIn = m_told ? field(m_toldIn) : nullptr;
    if (toldIn != nullptr) toldIn->tell(m_draft.isNew() ? std::nullopt : m_told(m_draft.id));
}

void RecordForm::showTexts() {
    showTold();
    for (std::size_t column = 0; column < m_fields.size(); ++column)
        m_fields[column]->setTyped(m_draft.texts[column]);
}

void RecordForm::typed(std::size_t column) {
    m_draft.texts[column] = m_fields[column]->typed();
    if (!isSaving() && !m_hold.isActive()) m_hold.start();
}

void RecordForm::hold() {
    if (!m_draft.isNew() && !m_sheet.entry()->typed(m_draft.id)) adoptGone();
    m_sheet.hold(m_draft);
}

void RecordForm::followSheet() {
    if (m_sheet.rules() == nullptr || m_draft.texts.empty() || showRestored()) return;
    if (!m_hold.isActive()) adopt();
    showVerdict();
}

/// Undo brings back what was removed here: that is shown, not its neighbour, unless one types.
bool RecordForm::showRestored() {
    if (!m_removed) return false;
    const auto again = m_sheet.open(m_removed->id);
    const bool wasGone = std::exchange(m_removed->gone, !again);
    if (!again || !wasGone || m_draft.isTouched()) return false;
    showAgain(*again);
    return true;
}

/// Redo takes away the draft that undo made of a record saved here: the record is there again.
bool RecordForm::showKept() {
    if (!m_kept || m_kept->key != m_draft.key) return false;
    const auto again = m_sheet.open(m_kept->id);
    if (!again || again->texts.front() != m_kept->number) return false;
    showAgain(*again);
    return true;
}

void RecordForm::showAgain(const Draft& record) {
    show(record);
    QMetaObject::invokeMethod(
        this, [this, id = record.id] { Q_EMIT restored(id); }, Qt::QueuedConnection);
}

/// Takes over what the sheet holds under the shown key now.
void RecordForm::adopt() {
    if (const Draft* again = lostAgain(); again != nullptr && again->key != m_draft.key) {
        const Draft found = *again;
        show(found);
        m_lost = found.texts.front();
        return;
    }
    const Draft* held = m_sheet.at(m_draft.key);
    if (isSaving()) {
        if (held == nullptr) return;
        // It was not saved; what is typed since stays.
        m_saving.reset();
        return m_hold.start();
    }
    if (held != nullptr) {
        m_draft = *held;
    } else if (m_draft.isNew()) {
        if (showKept()) return;
        m_draft.texts = m_draft.base = m_sheet.beginning();
    } else if (const auto stored = m_sheet.open(m_draft.id)) {
        m_draft = *stored;
    } else {
        adoptGone();
    }
    showTexts();
}

/// The record is gone: what was typed of it is a new one's, if anything was.
void RecordForm::adoptGone() {
    Draft fresh = m_sheet.blank();
    m_gone = m_draft.isTouched();
    if (hasKeyboard()) m_lost = m_draft.texts.front();
    if (m_gone) fresh.texts = m_draft.texts;
    if (m_gone) stay();
    for (const auto& [key, draft] : m_sheet.drafts())
        if (draft.isNew() && draft.texts == fresh.texts) fresh = draft;
    m_draft = std::move(fresh);
}

void RecordForm::begin() {
    if (m_sheet.entry() == nullptr) return;
    flush();
    m_removed.reset();
    show(m_sheet.blank());
    Q_EMIT begun();
    goTo(firstToFill());
    m_begun = true;
}

/// What must be filled and does not fill itself.
std::size_t RecordForm::firstToFill() const {
    const ColumnDescriptors& columns = m_sheet.entry()->columns();
    for (std::size_t column = 0; column < columns.size(); ++column)
        if (columns[column].required && m_draft.texts[column].empty()) return column;
    return 0;
}

void RecordForm::withdraw() {
    flush();
    if (!m_draft.isTouched()) return Q_EMIT left();
    if (m_withdraw->hasFocus()) setFocus();  // it goes off, and the next button removes
    m_sheet.remove(tr("撤回%1").arg(nameOfRecord()), {}, {m_draft.key});
}

void RecordForm::removeRecord() {
    if (m_sheet.entry() == nullptr) return;
    if (m_draft.isNew()) return m_draft.isTouched() ? withdraw() : void();
    m_removed = Removed{m_draft.id};
    removeUnnamed(m_session, m_sheet, {tr("删除%1").arg(nameOfRecord()), m_title, {m_draft.id}});
}

void RecordForm::save() {
    startSaving(false);
}

void RecordForm::saveAndBegin() {
    startSaving(true);
}

void RecordForm::startSaving(bool thenBegin) {
    if (isSaving() || m_sheet.entry() == nullptr) return;
    if (auto* editor = qobject_cast<CellEditor*>(focusWidget())) editor->settle();
    flush();
    if (!m_draft.isTouched()) return thenBegin ? begin() : void();
    if (const DraftVerdict* known = m_sheet.verdict(m_draft.key); known && known->holds())
        m_saving = m_draft;
    m_thenBegin = thenBegin;
    const QString what = m_draft.isNew() ? tr("录入%1") : tr("修改%1");
    m_sheet.keepHeld(what.arg(nameOfRecord()), m_draft.key);
    if (m_saving) return;
    for (const auto& [column, mark] : verdict().marks)
        if (mark.kind != CellMark::Kind::Warning) return goTo(column);
}

void RecordForm::finishSaving(DraftKey key, qint64 id) {
    if (!m_saving || m_saving->key != key) return;
    const Draft sent = *std::exchange(m_saving, std::nullopt);
    m_pointed = id;
    Q_EMIT saved(id);
    if (m_draft.key != key) return;
    auto now = m_sheet.open(id);
    if (!now) return;
    m_kept = Kept{key, id, now->texts.front()};
    if (m_thenBegin) return begin();
    for (std::size_t column = 0; column < sent.texts.size(); ++column) {
        if (m_draft.texts[column] != sent.texts[column])
            now->texts[column] = m_draft.texts[column];  // typed while it was written
    }
    show(*now);
    if (now->isTouched()) m_hold.start();
}

void RecordForm::choose(std::size_t column, bool mine) {
    flush();
    const DraftVerdict now = verdict();
    const auto mark = now.marks.find(column);
    if (mark == now.marks.end() || mark->second.kind != CellMark::Kind::Conflict) return;
    Draft settled = m_draft;
    settled.base[column] = mark->second.theirs;
    if (!mine) settled.texts[column] = mark->second.theirs;
    m_sheet.hold(std::move(settled));
}

void RecordForm::chooseAll(bool mine) {
    for (std::size_t column = 0; column < m_fields.size(); ++column) choose(column, mine);
}

}  // namespace grants::ui
