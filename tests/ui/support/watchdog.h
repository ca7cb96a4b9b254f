// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <algorithm>

namespace grants::ui {

/// How long the window was kept from its events at most, in ms: a timer that should fire every few
/// milliseconds tells when it could not.
class Watchdog {
  public:
    Watchdog() {
        m_clock.start();
        QObject::connect(&m_timer, &QTimer::timeout,
                         [this] { m_longest = std::max(m_longest, m_clock.restart()); });
        m_timer.start(2);
    }
    /// The wait that is not over yet counts too.
    [[nodiscard]] qint64 longest() const { return std::max(m_longest, m_clock.elapsed()); }

  private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

}  // namespace grants::ui
