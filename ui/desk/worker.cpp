// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/worker.h"

#include <utility>

namespace grants::ui {

Worker::Worker() {
    m_context.moveToThread(&m_thread);
    m_thread.start();
}

void Worker::stop() {
    if (!m_thread.isRunning()) return;
    QMetaObject::invokeMethod(
        &m_context, [this] { m_workspace.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void Worker::post(std::function<void()> task) {
    QMetaObject::invokeMethod(&m_context, std::move(task), Qt::QueuedConnection);
}

void Worker::open(std::unique_ptr<Workspace> next, const Progress& progress,
                  const std::function<void()>& ahead) {
    m_workspace = std::move(next);
    ++m_serial;
    try {
        read(progress, ahead);
    } catch (...) {
        m_workspace.reset();
        throw;
    }
}

/// Nothing is read before somebody who may read it has signed in.
void Worker::read(const Progress& progress, const std::function<void()>& ahead) {
    if (!mayRead()) return;
    if (m_workspace->isLarge()) ahead();
    if (!m_workspace->year(progress)) m_workspace.reset();
}

void Worker::signIn(const Credentials& who, const Progress& progress,
                    const std::function<void()>& ahead) {
    m_workspace->signIn(who.login, who.password);
    ++m_serial;
    read(progress, ahead);
}

void Worker::signOut() {
    m_workspace->signOut();
    ++m_serial;
}

void Worker::close() {
    m_workspace.reset();
    ++m_serial;
}

void Worker::refresh() {
    if (!m_workspace) {
        m_year.reset();
        m_plan.reset();
        m_planJson.clear();
        return;
    }
    m_year = mayRead() ? m_workspace->year() : nullptr;
    if (std::string json = m_workspace->planJson(); !m_plan || json != m_planJson) {
        m_plan = std::make_shared<const Plan>(m_workspace->plan());
        m_planJson = std::move(json);
    }
}

void Worker::describe(Outcome& outcome) const {
    outcome.year = m_year;
    outcome.plan = m_plan;
    outcome.serial = m_serial;
    if (!m_workspace) return;
    outcome.readOnly = m_workspace->readOnly();
    outcome.presence = presenceIn(*m_workspace);
    outcome.changes = m_workspace->takeChanges();
    outcome.undoable = QString::fromStdString(m_workspace->undoable());
    outcome.undoables = m_workspace->undoables();
    outcome.redoables = m_workspace->redoables();
    outcome.noted = m_workspace->takeNoted();
}

}  // namespace grants::ui
