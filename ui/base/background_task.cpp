// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/background_task.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace grants::ui {

void BackgroundTask::start(std::function<std::shared_ptr<void>()> work,
                           std::function<void(const std::shared_ptr<void>&)> show) {
    const quint64 ticket = ++m_ticket;
    ++m_running;
    auto* watcher = new QFutureWatcher<std::shared_ptr<void>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this,
            [this, watcher, ticket, show = std::move(show)] {
                watcher->deleteLater();
                --m_running;
                if (ticket == m_ticket) show(watcher->result());
            });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

}  // namespace grants::ui
