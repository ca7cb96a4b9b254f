// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/session.h"

#include "base/resource.h"
#include "domain/plan/plan_reader.h"
#include "ui/desk/sample.h"
#include "ui/desk/worker.h"
#include "workspace/local.h"

#include <QElapsedTimer>
#include <QFileInfo>

namespace grants::ui {

namespace {

std::filesystem::path pathOf(const QString& file) {
    return std::filesystem::path(file.toStdU16String());
}

/// Nothing of a sealed package, for which `ask` is told.
std::unique_ptr<Workspace> openOrAsk(const std::filesystem::path& file,
                                     const std::function<void()>& ask) {
    try {
        return Workspace::open(file);
    } catch (const Error& error) {
        if (error.code() != "PACKAGE_SEALED") throw;
        ask();
        return nullptr;
    }
}

}  // namespace

Session::Session(Translator translator, QObject* parent)
    : QObject(parent),
      m_worker(std::make_unique<Worker>()),
      m_asOf(today()),
      m_translator(std::move(translator)) {}

Session::~Session() {
    cancel();
    m_worker->stop();  // what is under way still looks at this object
}

QString Session::text(const Message& message) const {
    return QString::fromStdString(m_translator(message));
}

QString Session::readOnlyReason() const {
    return obstacleToChange(Operation::Enter);
}

QString Session::obstacleToImport() const {
    const QString obstacle = obstacleToChange(Operation::Import);
    return obstacleToChange(Operation::ImportOwn).isEmpty() ? QString() : obstacle;
}

void Session::setAsOf(Date date) {
    if (date == m_asOf) return;
    m_asOf = date;
    Q_EMIT asOfChanged();
}

void Session::setDenomination(Denomination denomination) {
    if (denomination == m_denomination) return;
    m_denomination = denomination;
    Q_EMIT denominationChanged();
}

void Session::cancel() {
    if (isBusy()) *m_tasks.front().cancelled = true;
}

BackgroundTask& Session::backgroundOf(QObject* owner) {
    auto* aside =
        owner->findChild<BackgroundTask*>(QStringLiteral("desk"), Qt::FindDirectChildrenOnly);
    if (aside == nullptr) {
        aside = new BackgroundTask(owner);
        aside->setObjectName(QStringLiteral("desk"));
    }
    return *aside;
}

Progress Session::progressOf(const CancelFlag& cancelled) {
    // A figure more often than every 40 ms would only keep the window busy.
    auto clock = std::make_shared<QElapsedTimer>();
    return [this, clock, cancelled](std::int64_t done, std::int64_t total) {
        if (!clock->isValid() || clock->elapsed() >= 40 || done == total) {
            clock->start();
            QMetaObject::invokeMethod(
                this, [this, done, total] { Q_EMIT progressed(done, total); },
                Qt::QueuedConnection);
        }
        return !*cancelled;
    };
}

void Session::enqueue(const QString& title, std::function<void(const Progress&)> work, Done done) {
    const Task task{title, std::make_shared<std::atomic<bool>>(false)};
    m_tasks.push_back(task);
    if (m_tasks.size() == 1) Q_EMIT busyChanged(true, title);
    auto onWorker = [this, work = std::move(work), done = std::move(done),
                     translator = m_translator, cancelled = task.cancelled] {
        Outcome outcome;
        outcome.trouble = guarded(translator, [&] { work(progressOf(cancelled)); });
        auto reading = guarded(translator, [&] { m_worker->refresh(); });
        if (!outcome.trouble) outcome.trouble = std::move(reading);
        m_worker->describe(outcome);
        QMetaObject::invokeMethod(
            this, [this, outcome, done] { finish(outcome, done); }, Qt::QueuedConnection);
    };
    m_worker->post(std::move(onWorker));
}

void Session::run(const QString& title, Work work, std::function<void()> done) {
    auto withWorkspace = [this, work = std::move(work)](const Progress& progress) {
        if (Workspace* open = m_worker->workspace()) work(*open, progress);
    };
    enqueue(title, std::move(withWorkspace), [done = std::move(done)](bool) {
        if (done) done();
    });
}

void Session::finish(const Outcome& outcome, const Done& done) {
    const CancelFlag cancelled = m_tasks.front().cancelled;
    m_tasks.pop_front();
    adoptHistory(outcome);
    adoptPresence(outcome);
    adopt(outcome);
    Q_EMIT historyChanged();
    Q_EMIT busyChanged(isBusy(), isBusy() ? m_tasks.front().title : QString());
    if (outcome.trouble) Q_EMIT failed(outcome.trouble->sentence, outcome.trouble->detail);
    done(*cancelled);
    m_justCommitted = false;
}

void Session::adopt(const Outcome& outcome) {
    if (outcome.year == m_year && outcome.plan == m_plan) return;
    m_year = outcome.year;
    m_plan = outcome.plan;
    m_readOnly = outcome.readOnly;
    ++m_epoch;
    // Another file is told by opened(), once its name is known.
    const bool sameFund = std::exchange(m_serial, outcome.serial) == outcome.serial;
    if (sameFund && isOpen()) Q_EMIT changed(outcome.changes);
}

void Session::adoptHistory(const Outcome& outcome) {
    const bool sameFund = outcome.serial == m_serial;
    if (!sameFund) return m_steps.clear();
    if (std::exchange(m_retracing, false) || outcome.changes.empty()) return;
    m_justCommitted = outcome.noted;
    if (outcome.noted) {
        m_steps.note({m_shownAs.value(outcome.undoable, outcome.undoable), true});
    } else {
        m_steps.keepCommitted(outcome.undoables, outcome.redoables);
    }
}

void Session::note(const QString& what, std::function<void()> back, std::function<void()> forth) {
    if (m_justCommitted) {
        m_steps.complete(std::move(back), std::move(forth));
    } else {
        m_steps.note({what, false, std::move(back), std::move(forth)});
    }
    Q_EMIT historyChanged();
}

void Session::edit(const Deed& what, std::function<void(Edit&)> change,
                   std::function<void(bool)> done) {
    const auto alone = [change = std::move(change)](Edit& edit, const auto&, const auto&) {
        change(edit);
    };
    editYear(what, alone, std::move(done));
}

void Session::editYear(const Deed& what, YearChange change, std::function<void(bool)> done) {
    editAs(Operation::Enter, what, std::move(change), std::move(done));
}

void Session::editAs(Operation operation, const Deed& what, YearChange change, Committed done) {
    if (what.shown != what.kept) m_shownAs.insert(what.kept, what.shown);
    auto work = [this, operation, kept = what.kept.toStdString(),
                 change = std::move(change)](Workspace& workspace) {
        workspace.edit(operation, kept,
                       [&](Edit& edit) { change(edit, m_worker->year(), m_worker->plan()); });
    };
    commit(what.shown, std::move(work), std::move(done));
}

/// `done` hears whether `work` went well.
void Session::commit(const QString& title, std::function<void(Workspace&)> work, Committed done) {
    auto committed = std::make_shared<bool>(false);
    auto onWorker = [committed, work = std::move(work)](Workspace& workspace, const Progress&) {
        work(workspace);
        *committed = true;
    };
    run(title, std::move(onWorker), [committed, done = std::move(done)] {
        if (done) done(*committed);
    });
}

QString Session::undoable() const {
    const UndoStep* step = m_steps.undoable();
    return step == nullptr ? QString() : step->what;
}

QString Session::redoable() const {
    const UndoStep* step = m_steps.redoable();
    return step == nullptr ? QString() : step->what;
}

void Session::whenIdle(std::function<void()> act) {
    if (!isBusy()) return act();
    run(
        {}, [](Workspace&, const Progress&) {}, [this, act = std::move(act)] { whenIdle(act); });
}

void Session::retrace(const QString& title, const UndoStep* step, Changes (Workspace::*move)(),
                      void (UndoSteps::*moved)()) {
    if (step == nullptr) return;
    // What changes may not be in view, so it is said.
    const auto tell = [this, moved, said = tr("已%1：%2").arg(title, step->what)] {
        (m_steps.*moved)();
        Q_EMIT historyChanged();
        Q_EMIT told(said);
    };
    if (!step->committed) return tell();
    auto done = std::make_shared<bool>(false);
    m_retracing = true;
    run(
        title,
        [move, done](Workspace& workspace, const Progress&) {
            *done = !(workspace.*move)().empty();
        },
        [done, tell] {
            if (*done) tell();
        });
}

// What is under way may be what is to be taken back.
void Session::undo() {
    whenIdle([this] {
        retrace(tr("撤销"), m_steps.undoable(), &Workspace::undo, &UndoSteps::takeBack);
    });
}

void Session::redo() {
    whenIdle(
        [this] { retrace(tr("重做"), m_steps.redoable(), &Workspace::redo, &UndoSteps::doAgain); });
}

QString Session::fundName() const {
    if (!isOpen() && !isLoading() && !isWaiting()) return {};
    return m_sample ? tr("示例年度") : QFileInfo(m_file).completeBaseName();
}

Date Session::usualDay() const {
    return std::min(today(), m_plan->rules().factWindow.last);
}

std::shared_ptr<const Registry> Session::units() const {
    if (!isOpen()) return m_arrived;
    return {m_year, &m_year->registry};
}

void Session::takeName(const QString& file, bool sample) {
    m_file = file;
    m_sample = sample;
    m_locked = false;
    if (m_plan) m_asOf = usualDay();
    Q_EMIT opened();
}

void Session::sendAhead(const QString& file, bool sample) {
    auto units = m_worker->workspace()->units();
    auto plan = std::make_shared<const Plan>(m_worker->workspace()->plan());
    auto arrive = [this, file, sample, units = std::move(units), plan = std::move(plan),
                   readOnly = m_worker->workspace()->readOnly()] {
        m_readOnly = readOnly;
        m_year.reset();
        m_plan = plan;
        m_arrived = units;
        ++m_epoch;
        takeName(file, sample);
    };
    QMetaObject::invokeMethod(this, std::move(arrive), Qt::QueuedConnection);
}

void Session::replaceFund(const QString& title, const QString& file, bool sample, Maker make) {
    auto made = std::make_shared<bool>(false);
    auto swap = [this, made, file, sample, make = std::move(make)](const Progress& progress) {
        std::unique_ptr<Workspace> next = make(progress);
        *made = next != nullptr;
        if (next) m_worker->open(std::move(next), progress, [&] { sendAhead(file, sample); });
    };
    auto announce = [this, made, file, sample](bool cancelled) {
        if (!*made) return;
        m_arrived.reset();
        if (cancelled && isOpen()) return closeFund();  // nobody waits for it any more
        const bool there = isOpen() || isWaiting();
        takeName(there ? file : QString(), there && sample);
    };
    enqueue(title, std::move(swap), std::move(announce));
}

void Session::rescueFund(const QString& file) {
    auto written = std::make_shared<bool>(false);
    run(
        tr("另存救援副本"),
        [path = pathOf(file), written](Workspace& workspace, const Progress&) {
            workspace.rescue(path);
            *written = true;
        },
        [this, file, written] {
            if (*written) tell(tr("救援副本已存为 %1，请打开它核对。").arg(file));
        });
}

void Session::createFund(const QString& file) {
    replaceFund(tr("新建基金文件"), file, false, [path = pathOf(file)](const Progress&) {
        return Workspace::create(path, builtInPlanJson());
    });
}

void Session::openFund(const QString& file) {
    const QString absolute = QFileInfo(file).absoluteFilePath();
    if ((isOpen() || isLoading() || isWaiting()) && absolute == m_file) return;
    const auto ask = [this, absolute] {
        QMetaObject::invokeMethod(
            this, [this, absolute] { Q_EMIT passwordAsked(absolute); }, Qt::QueuedConnection);
    };
    replaceFund(tr("打开基金文件"), absolute, absolute == sampleFile(),
                [path = pathOf(absolute), ask](const Progress&) { return openOrAsk(path, ask); });
}

void Session::openSample() {
    if (isOpen() && m_sample) return;
    const QString file = sampleFile();
    replaceFund(tr("准备示例"), file, true, [path = pathOf(file)](const Progress& progress) {
        return openOrMakeSample(path, progress);
    });
}

void Session::closeFund() {
    const auto close = [this](const Progress&) { m_worker->close(); };
    enqueue(tr("关闭基金文件"), close, [this](bool) {
        m_file.clear();
        m_sample = false;
        Q_EMIT opened();
    });
}

QString Session::sampleFile() {
    return samplePath();
}

}  // namespace grants::ui
