// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/mending/draft_bench.h"

#include "workspace/local.h"

#include <atomic>

namespace grants::ui {

namespace {

constexpr int kTick = 60;  // milliseconds between two looks at the progress

void count(SheetTally& tally, const RowVerdict& verdict, int sign) {
    tally.of(verdict.fate) += sign;
    if (!verdict.warnings.empty()) tally.noted += sign;
}

std::vector<SheetTally> talliesOf(const std::vector<std::vector<RowFinding>>& found) {
    std::vector<SheetTally> tallies(found.size());
    for (std::size_t sheet = 0; sheet < found.size(); ++sheet) {
        tallies[sheet].read = static_cast<std::int64_t>(found[sheet].size());
        for (const RowFinding& row : found[sheet]) count(tallies[sheet], *row, 1);
    }
    return tallies;
}

}  // namespace

/// Seen by the window and the work at once.
struct DraftBench::Watch {
    std::atomic<std::int64_t> done{0}, total{0};
    std::atomic<bool> cancelled{false};
};

struct DraftBench::Outcome {
    std::shared_ptr<const ImportRows> rows;
    std::shared_ptr<ImportDraft> draft;
    DraftNews news;
    std::vector<SheetTally> tallies;  // when the news is about everything
    std::optional<Trouble> trouble;
    std::shared_ptr<const ImportReport> rest;  // when that was asked for
};

DraftBench::DraftBench(Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_watch(std::make_shared<Watch>()) {
    m_clock.setInterval(kTick);
    connect(&m_clock, &QTimer::timeout, this,
            [this] { Q_EMIT progressed(m_watch->done, m_watch->total); });
    connect(&m_session, &Session::changed, this, [this] {
        m_stale = m_working || isChecked();
        goOn();
    });
}

DraftBench::~DraftBench() {
    m_watch->cancelled = true;
}

void DraftBench::cancel() {
    m_watch->cancelled = true;
    if (m_writing) m_session.cancel();
}

void DraftBench::clear() {
    cancel();
    m_background.drop();
    m_rows.reset();
    m_draft.reset();
    m_found.clear();
    m_tallies.clear();
    m_texts.clear();
    m_waiting.clear();
    m_unchecked.clear();
    m_working = m_stale = m_writeAsked = m_restAsked = false;
    m_clock.stop();
    Q_EMIT cleared();
    Q_EMIT busyChanged();
}

void DraftBench::setResting(bool resting) {
    if (std::exchange(m_resting, resting) == resting) return;
    m_stale = m_stale || m_working || isChecked();
    goOn();
}

void DraftBench::work(std::function<Outcome(const Progress&)> task) {
    m_watch = std::make_shared<Watch>();
    m_working = true;
    m_clock.start();
    Q_EMIT busyChanged();
    auto beside = [task = std::move(task), watch = m_watch,
                   translator = m_session.translator()]() -> Outcome {
        const Progress progress = [watch](std::int64_t done, std::int64_t total) {
            watch->done = done;
            watch->total = total;
            return !watch->cancelled;
        };
        Outcome outcome;
        outcome.trouble = guarded(translator, [&] {
            outcome = task(progress);
            outcome.tallies = talliesOf(outcome.news.all);
        });
        return outcome;
    };
    m_background.run<Outcome>(std::move(beside),
                              [this](Outcome outcome) { finish(std::move(outcome)); });
}

/// What only the trail tells comes first, from the thread that has the file.
void DraftBench::ask(std::function<void(EnteredBy)> then) {
    if (!m_session.actor().person) return then({});
    m_watch = std::make_shared<Watch>();
    m_working = true;
    Q_EMIT busyChanged();
    const auto known = std::make_shared<EnteredBy>();
    const auto look = [known](Workspace& workspace, const Progress&) {
        *known = workspace.enteredBy();
    };
    QPointer<DraftBench> self(this);
    m_session.run(tr("核对"), look, [self, known, watch = m_watch, then = std::move(then)] {
        if (!self || self->m_watch != watch || !self->m_working) return;
        if (!watch->cancelled) return then(std::move(*known));
        self->clear();
        Q_EMIT self->stopped();
    });
}

void DraftBench::start(std::vector<std::filesystem::path> inputs, ImportOptions options) {
    clear();
    ask([this, inputs = std::move(inputs), options = std::move(options)](EnteredBy known) {
        ImportOptions knowing = options;
        knowing.importer.enteredBy = std::move(known);
        read(inputs, std::move(knowing));
    });
}

void DraftBench::read(std::vector<std::filesystem::path> inputs, ImportOptions options) {
    m_updating = options.update;
    m_emptyingBlanks = options.emptyBlanks;
    work([inputs = std::move(inputs), options = std::move(options), year = m_session.year(),
          plan = m_session.sharedPlan()](const Progress& progress) {
        Outcome outcome;
        outcome.rows = readRows(inputs, options.mappings, progress);
        outcome.news.cancelled = outcome.rows == nullptr;
        if (outcome.rows == nullptr) return outcome;
        outcome.draft = std::make_shared<ImportDraft>(outcome.rows, options);
        outcome.news = outcome.draft->check(year, plan, progress);
        return outcome;
    });
}

void DraftBench::workOnDraft(std::function<DraftNews(ImportDraft&, const Progress&)> task) {
    work([task = std::move(task), rows = m_rows, draft = m_draft](const Progress& progress) {
        return Outcome{rows, draft, task(*draft, progress), {}, {}, {}};
    });
}

void DraftBench::finish(Outcome outcome) {
    m_working = false;
    m_clock.stop();
    Q_EMIT busyChanged();
    if (outcome.trouble) {
        clear();
        if (!m_resting) m_session.tellFailure(outcome.trouble->sentence, outcome.trouble->detail);
        Q_EMIT stopped();
    } else if (outcome.news.cancelled) {
        clear();
        Q_EMIT stopped();
    } else if (outcome.rest) {
        Q_EMIT restTold(outcome.rest);
        goOn();
    } else {
        const bool readAnew = m_rows != outcome.rows;
        m_rows = std::move(outcome.rows);
        m_draft = std::move(outcome.draft);
        take(std::move(outcome.news), std::move(outcome.tallies));
        if (readAnew) mend(m_kept.foundIn(*m_rows));
        goOn();
    }
}

void DraftBench::take(DraftNews news, std::vector<SheetTally> tallies) {
    m_unchecked.clear();
    for (const DraftEdit& edit : m_waiting) m_unchecked.emplace(edit.row, edit.column);
    if (!news.everything) {
        std::vector<DraftRow> rows;
        for (auto& [row, finding] : news.rows) {
            setFinding(row, std::move(finding));
            rows.push_back(row);
        }
        Q_EMIT rowsChanged(rows);
        return;
    }
    m_found = std::move(news.all);
    m_tallies = std::move(tallies);
    Q_EMIT checked();
}

void DraftBench::setFinding(DraftRow row, RowFinding finding) {
    RowFinding& former = m_found[row.sheet][row.row];
    count(m_tallies[row.sheet], *former, -1);
    former = std::move(finding);
    count(m_tallies[row.sheet], *former, 1);
}

/// Whatever came up while something else was under way.
void DraftBench::goOn() {
    if (m_resting || isBusy() || m_draft == nullptr || !m_session.isOpen()) return;
    if (m_stale) return recheck();
    if (!m_waiting.empty()) {
        workOnDraft([edits = std::exchange(m_waiting, {})](ImportDraft& draft, const Progress&) {
            return draft.mend(edits);
        });
    } else if (std::exchange(m_writeAsked, false)) {
        startWriting();
    } else if (std::exchange(m_restAsked, false)) {
        workOutRest();
    }
}

void DraftBench::askForRest() {
    m_restAsked = isChecked();
    goOn();
}

void DraftBench::workOutRest() {
    work([rows = m_rows, draft = m_draft](const Progress&) {
        return Outcome{rows, draft, {},
                       {},   {},    std::make_shared<const ImportReport>(draft->rest())};
    });
}

void DraftBench::recheck() {
    m_stale = false;
    ask([this](const EnteredBy& known) {
        workOnDraft([known, year = m_session.year(), plan = m_session.sharedPlan(),
                     updating = m_updating,
                     emptying = m_emptyingBlanks](ImportDraft& draft, const Progress&) {
            draft.setUpdating(updating, emptying);
            draft.setEnteredBy(known);
            return draft.check(year, plan);
        });
    });
}

void DraftBench::setUpdating(bool updating, bool emptyingBlanks) {
    if (m_updating == updating && m_emptyingBlanks == emptyingBlanks) return;
    m_updating = updating;
    m_emptyingBlanks = emptyingBlanks;
    m_stale = m_working || isChecked();
    goOn();
}

void DraftBench::mend(const std::vector<DraftEdit>& edits) {
    std::vector<DraftRow> rows;
    for (const DraftEdit& edit : edits) {
        auto& texts = m_texts[edit.row];
        if (edit.text) {
            texts[edit.column] = *edit.text;
        } else {
            texts.erase(edit.column);
        }
        if (texts.empty()) m_texts.erase(edit.row);
        m_kept.keep(*m_rows, edit);
        m_waiting.push_back(edit);
        m_unchecked.emplace(edit.row, edit.column);
        rows.push_back(edit.row);
    }
    Q_EMIT rowsChanged(rows);
    goOn();
}

void DraftBench::write() {
    m_writeAsked = isChecked();
    goOn();
}

void DraftBench::startWriting() {
    m_writing = true;
    Q_EMIT busyChanged();
    const auto report = std::make_shared<std::shared_ptr<const ImportReport>>();
    const auto work = [report, draft = m_draft](Workspace& workspace, const Progress& progress) {
        *report = std::make_shared<const ImportReport>(draft->write(workspace, progress));
    };
    QPointer<DraftBench> self(this);
    m_session.run(tr("导入"), work, [self, report] {
        if (!self) return;
        self->m_writing = false;
        self->m_stale = self->isChecked();
        Q_EMIT self->busyChanged();
        if (*report) self->takeWritten(*report);
        self->goOn();
    });
}

/// Only what was typed into rows that are still to be mended can be lost now.
void DraftBench::takeWritten(const std::shared_ptr<const ImportReport>& report) {
    if (report->written) {
        m_kept.forget();
        for (const auto& [row, texts] : m_texts) {
            if (finding(row).fate == RowFate::Rejected)
                for (const auto& [column, text] : texts) m_kept.keep(*m_rows, {row, column, text});
        }
    }
    Q_EMIT written(report);
}

SheetTally DraftBench::total() const {
    SheetTally sum;
    for (const SheetTally& each : m_tallies) {
        sum.read += each.read;
        sum.noted += each.noted;
        for (std::size_t fate = 0; fate < sum.fates.size(); ++fate)
            sum.fates[fate] += each.fates[fate];
    }
    return sum;
}

bool DraftBench::isUnchecked(DraftRow row) const {
    const auto first = m_unchecked.lower_bound({row, 0});
    return first != m_unchecked.end() && first->first == row;
}

std::optional<std::string> DraftBench::mended(DraftRow row, std::size_t column) const {
    const auto texts = m_texts.find(row);
    if (texts == m_texts.end()) return std::nullopt;
    const auto text = texts->second.find(column);
    return text == texts->second.end() ? std::nullopt : std::optional(text->second);
}

std::string DraftBench::text(DraftRow row, std::size_t column) const {
    if (auto typed = mended(row, column)) return *std::move(typed);
    return textRead(*m_rows, row, column);
}

}  // namespace grants::ui
