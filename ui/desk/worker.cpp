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
        if (m_workspace->isLarge()) ahead();
        if (!m_workspace->year(progress)) m_workspace.reset();
    } catch (...) {
        m_workspace.reset();
        throw;
    }
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
    m_year = m_workspace->year();
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
    outcome.changes = m_workspace->takeChanges();
    outcome.undoable = QString::fromStdString(m_workspace->undoable());
}

}  // namespace grants::ui
