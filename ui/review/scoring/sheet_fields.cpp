// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/scoring/sheet_fields.h"

#include "ui/base/theme.h"

#include <QBoxLayout>
#include <QPointer>
#include <algorithm>

namespace grants::ui {

namespace {

constexpr int kPause = 300;  // milliseconds after the last key, then it is saved

TypedScore textOf(const Score* stored) {
    if (stored == nullptr) return {};
    return {fromUtf8(toText(stored->points)), fromUtf8(stored->words)};
}

}  // namespace

SheetFields::SheetFields(Session& session, UnsavedScores& unsaved, QWidget* parent)
    : QScrollArea(parent), m_session(session), m_unsaved(unsaved) {
    setObjectName(QStringLiteral("sheetFields"));
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &SheetFields::save);
}

void SheetFields::build(const std::vector<RubricItem>& rubric) {
    const bool same = std::equal(rubric.begin(), rubric.end(), m_rows.begin(), m_rows.end(),
                                 [](const RubricItem& item, const CriterionRow* row) {
                                     return row->criterion() == item.name;
                                 });
    if (same) return;
    m_rows.clear();
    m_full = 0;
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, space::kSmall, 0);
    setWidget(list);  // the former one goes
    for (const RubricItem& item : rubric) addRow(item, *column);
    column->addStretch(1);
    m_standings.assign(m_rows.size(), {});
}

void SheetFields::addRow(const RubricItem& item, QVBoxLayout& column) {
    auto* row = new CriterionRow(item, m_session, widget());
    const std::size_t at = m_rows.size();
    m_rows.push_back(row);
    column.addWidget(row);
    m_full += item.points;
    connect(row, &CriterionRow::edited, this, [this, at] { typedIn(at); });
    connect(row, &CriterionRow::entered, this, [this, row] { ensureWidgetVisible(row); });
    connect(row, &CriterionRow::left, this, &SheetFields::save);
    connect(row, &CriterionRow::wentOn, this, [this, at] { goOnFrom(at); });
}

void SheetFields::present(const ReviewBook& book, const MySheet& sheet) {
    if (m_application != sheet.number()) {
        flush();
        m_failed = false;
        m_standings.assign(m_rows.size(), {});
    }
    build(book.plan->rubric);
    m_application = sheet.number();
    if (sheet.isSubmitted()) dropTyped();
    const bool opens = m_locked && !sheet.isLocked();
    setLocked(sheet.isLocked());
    for (std::size_t at = 0; at < m_rows.size(); ++at)
        presentCriterion(at, sheet.sheet.criteria[at]);
    if (opens && isAny(Standing::State::Typed)) m_pause.start();
    Q_EMIT changed();
}

/// What is typed and not in the fund file yet outlives a review that is closed: it is shown, and
/// kept aside until the review is open again.
void SheetFields::presentCriterion(std::size_t at, const Score* stored) {
    Standing& standing = m_standings[at];
    if (standing.state != Standing::State::Saved) {
        standing.stored = standing.stored || stored != nullptr;
        if (m_locked) keepAside(at);
        return;
    }
    standing.stored = stored != nullptr;
    CriterionRow& row = *m_rows[at];
    const TypedScore known = textOf(stored);
    const auto aside = m_unsaved.of(m_application, row.criterion());
    row.present(aside.value_or(known));
    if (aside == known) m_unsaved.drop(m_application, row.criterion());
    if (!aside || aside == known) return;
    standing.state = Standing::State::Typed;
    if (!m_locked) m_pause.start();
}

/// The sheet is handed in: what the fund file has of it is all there is.
void SheetFields::dropTyped() {
    m_pause.stop();
    m_failed = false;
    m_unsaved.dropAll(m_application);
    m_standings.assign(m_rows.size(), {});
}

void SheetFields::forget() {
    m_pause.stop();
    m_application.clear();
    m_failed = false;
    m_standings.assign(m_rows.size(), {});
}

void SheetFields::giveUp(const std::string& application) {
    m_unsaved.dropAll(application);
    if (application == m_application) forget();
}

void SheetFields::setLocked(bool locked) {
    m_locked = locked;
    for (CriterionRow* row : m_rows) row->setLocked(locked);
}

void SheetFields::begin() {
    if (!m_rows.empty()) m_rows[firstOpenPlace().value_or(0)]->begin();
}

void SheetFields::typedIn(std::size_t at) {
    m_standings[at].state = Standing::State::Typed;
    m_pause.start();
    Q_EMIT edited();
    Q_EMIT changed();
}

void SheetFields::goOnFrom(std::size_t at) {
    if (at + 1 < m_rows.size()) return m_rows[at + 1]->begin();
    Q_EMIT finished();
}

void SheetFields::save() {
    m_pause.stop();
    if (m_application.empty() || m_locked) return;
    std::vector<SheetEntry> entries;
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        const bool typed = m_standings[at].state == Standing::State::Typed;
        if (typed && !saveOne(at, entries)) keepAside(at);
    }
    if (!entries.empty()) put(std::move(entries));
    Q_EMIT changed();
}

/// False for what the fund file cannot hold.
bool SheetFields::saveOne(std::size_t at, std::vector<SheetEntry>& entries) {
    const CriterionRow& row = *m_rows[at];
    const TypedScore typed = row.typed();
    if (typed.points.trimmed().isEmpty() && m_standings[at].stored) clear(at);
    if (typed.isBlank()) {
        m_standings[at].state = Standing::State::Saved;
        m_unsaved.drop(m_application, row.criterion());
        return true;
    }
    const auto points = row.points();
    if (!points) return false;
    m_standings[at].state = Standing::State::Sent;
    entries.push_back({m_application, row.criterion(), *points, typed.words.toStdString()});
    return true;
}

void SheetFields::put(std::vector<SheetEntry> entries) {
    std::vector<Sent> sent;
    for (const SheetEntry& entry : entries)
        sent.push_back({entry.criterion, m_rows[*placeOf(entry.criterion)]->typed()});
    m_session.putScores(std::move(entries), [guard = QPointer(this), application = m_application,
                                             sent = std::move(sent)](bool committed) {
        if (guard) guard->hear(application, sent, committed);
    });
}

void SheetFields::clear(std::size_t at) {
    m_standings[at].stored = false;
    m_session.clearScore(m_application, m_rows[at]->criterion(),
                         [guard = QPointer(this)](bool committed) {
                             if (!guard || committed) return;
                             guard->m_failed = true;
                             Q_EMIT guard->changed();
                         });
}

/// What was sent is in the fund file, or is kept aside; what was typed since sees to itself.
void SheetFields::hear(const std::string& application, const std::vector<Sent>& sent,
                       bool committed) {
    const bool shown = application == m_application;
    for (const Sent& each : sent) {
        const auto at = shown ? placeOf(each.criterion) : std::nullopt;
        if (at && committed) m_standings[*at].stored = true;
        if (at && m_rows[*at]->typed() != each.typed) continue;
        if (committed) {
            m_unsaved.drop(application, each.criterion);
        } else {
            m_unsaved.keep(application, each.criterion, each.typed);
        }
        if (at)
            m_standings[*at].state = committed ? Standing::State::Saved : Standing::State::Typed;
    }
    if (shown) m_failed = !committed;
    Q_EMIT changed();
}

void SheetFields::keepAside(std::size_t at) {
    m_unsaved.keep(m_application, m_rows[at]->criterion(), m_rows[at]->typed());
}

void SheetFields::flush() {
    if (m_application.empty()) return;
    save();
    for (std::size_t at = 0; at < m_rows.size(); ++at)
        if (m_standings[at].state != Standing::State::Saved) keepAside(at);
}

std::optional<std::size_t> SheetFields::placeOf(const std::string& criterion) const {
    for (std::size_t at = 0; at < m_rows.size(); ++at)
        if (m_rows[at]->criterion() == criterion) return at;
    return std::nullopt;
}

std::optional<std::size_t> SheetFields::firstOpenPlace() const {
    for (std::size_t at = 0; at < m_rows.size(); ++at)
        if (!m_rows[at]->points()) return at;
    return std::nullopt;
}

QString SheetFields::firstOpen() const {
    const auto at = firstOpenPlace();
    return at ? m_rows[*at]->name() : QString();
}

Points SheetFields::total() const {
    std::int32_t hundredths = 0;
    for (const CriterionRow* row : m_rows)
        hundredths += row->points().value_or(Points()).inHundredths();
    return Points::ofHundredths(hundredths);
}

int SheetFields::given() const {
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(),
                      [](const CriterionRow* row) { return row->points().has_value(); }));
}

bool SheetFields::isAny(Standing::State state) const {
    return std::any_of(m_standings.begin(), m_standings.end(),
                       [state](const Standing& each) { return each.state == state; });
}

SheetFields::Saving SheetFields::saving() const {
    if (m_failed) return Saving::Failed;
    if (m_pause.isActive() || isAny(Standing::State::Sent)) return Saving::UnderWay;
    return isAny(Standing::State::Typed) ? Saving::Incomplete : Saving::Done;
}

}  // namespace grants::ui
