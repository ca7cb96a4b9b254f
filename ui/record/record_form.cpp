// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/record_form.h"

#include "ui/base/theme.h"
#include "ui/drafts/removal.h"
#include "ui/record/form_banner.h"

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
    reopen();
}

FormField* RecordForm::field(const QString& header) const {
    if (m_sheet.entry() == nullptr) return nullptr;
    const std::size_t column = m_sheet.entry()->columnNamed(header.toStdString());
    return column < m_fields.size() ? m_fields[column] : nullptr;
}

void RecordForm::reopen() {
    m_hold.stop();
    m_pointed.reset();
    m_saving.reset();
    setEnabled(m_sheet.entry() != nullptr);
    const QString reason = m_session.readOnlyReason();
    for (QPushButton* each : m_buttons)
        each->setToolTip(reason.isEmpty() ? each->property("usualTip").toString() : reason);
    if (m_sheet.entry() == nullptr) return;
    refreshSources({});
    const auto& drafts = m_sheet.drafts();
    const auto begun = std::find_if(drafts.begin(), drafts.end(),
                                    [](const auto& each) { return each.second.isNew(); });
    if (begun != drafts.end()) stay();
    show(begun == drafts.end() ? m_sheet.blank() : begun->second);
}

/// The table is about to point at a record that nobody asked for.
void RecordForm::stay() {
    m_stay = true;
    QTimer::singleShot(0, this, [this] { m_stay = false; });
}

void RecordForm::refreshSources(Changes changes) {
    if (m_sheet.entry() == nullptr) return;
    if (m_sources.units && !changes.empty() && !changes.has(kindOf<Organisation>())) return;
    m_sources = {
        std::make_shared<const UnitFinder>(std::make_shared<const UnitNames>(m_session.year())),
        m_session.asOf()};
    if (m_fields.empty()) return buildFields();
    const ColumnDescriptors& columns = m_sheet.entry()->columns();
    for (std::size_t column = 0; column < columns.size(); ++column)
        m_fields[column]->editor().setOptions(editorOptionsOf(columns[column], m_sources));
}

void RecordForm::follow(std::optional<std::int64_t> record) {
    if (!record) return leaveRecord();
    if (record == m_pointed) return;
    m_pointed = record;
    if (m_stay) return;
    flush();
    if (const auto draft = m_sheet.open(*record)) show(*draft);
}

/// Nothing is done to a record that is out of view; what one types anew is not one.
void RecordForm::leaveRecord() {
    if (m_draft.isNew() || isSaving() || m_stay || m_sheet.entry() == nullptr) return;
    showBlank();
}

void RecordForm::showBlank() {
    flush();
    m_pointed.reset();
    show(m_sheet.blank());
}

void RecordForm::followDraft(DraftKey key) {
    if (m_sheet.entry() == nullptr || key == m_draft.key) return;
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
    showTexts();
    m_scroll->verticalScrollBar()->setValue(0);
    showVerdict();
}

void RecordForm::showTexts() {
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
    if (m_sheet.entry() == nullptr || m_draft.texts.empty()) return;
    if (!m_hold.isActive()) adopt();
    showVerdict();
}

/// Takes over what the sheet holds under the shown key now.
void RecordForm::adopt() {
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
        m_draft.texts = m_draft.base;
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
    if (m_gone) fresh.texts = m_draft.texts;
    if (m_gone) stay();
    for (const auto& [key, draft] : m_sheet.drafts())
        if (draft.isNew() && draft.texts == fresh.texts) fresh = draft;
    m_draft = std::move(fresh);
}

void RecordForm::begin() {
    if (m_sheet.entry() == nullptr) return;
    flush();
    show(m_sheet.blank());
    Q_EMIT begun();
    goTo(m_order.front());
}

void RecordForm::withdraw() {
    flush();
    if (!m_draft.isTouched()) return Q_EMIT left();
    m_sheet.remove(tr("撤回%1").arg(nameOfRecord()), {}, {m_draft.key});
}

void RecordForm::removeRecord() {
    if (m_sheet.entry() == nullptr) return;
    if (m_draft.isNew()) return withdraw();
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
