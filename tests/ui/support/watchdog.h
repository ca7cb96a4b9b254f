// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <algorithm>
#include <fstream>

namespace grants::ui {

/// How long the window was kept from its events at most, in ms: a timer that should fire every few
/// milliseconds tells when it could not. What it waits for a processor that other programs have is
/// the machine's and does not count; what it waits for a lock or a disk does.
class Watchdog {
  public:
    Watchdog() {
        m_clock.start();
        m_queued = queuedSoFar();
        QObject::connect(&m_timer, &QTimer::timeout, [this] {
            m_longest = longest();
            m_clock.restart();
            m_queued = queuedSoFar();
        });
        m_timer.start(2);
    }
    /// The wait that is not over yet counts too.
    [[nodiscard]] qint64 longest() const {
        return std::max(m_longest, m_clock.elapsed() - (queuedSoFar() - m_queued));
    }

  private:
    /// How long this thread stood ready without a processor since it began, in ms; 0 where the
    /// kernel does not tell.
    static qint64 queuedSoFar() {
        std::ifstream told("/proc/thread-self/schedstat");
        qint64 worked = 0;
        qint64 queued = 0;
        told >> worked >> queued;
        return queued / 1'000'000;
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_queued = 0;
    qint64 m_longest = 0;
};

}  // namespace grants::ui
