// SPDX-License-Identifier: GPL-3.0-or-later
// Work beside the window: computed on another thread, shown on the window's. Only the latest
// counts.
#pragma once

#include <QObject>
#include <functional>
#include <memory>

namespace grants::ui {

/// One session drawer of work. A newer run() or the end of this object drops what is under way.
class BackgroundTask : public QObject {
    Q_OBJECT
  public:
    using QObject::QObject;

    /// `work` must own all it reads and must not throw.
    template <class Result>
    void run(std::function<Result()> work, std::function<void(Result)> show) {
        start([work = std::move(work)] { return std::make_shared<Result>(work()); },
              [show = std::move(show)](const std::shared_ptr<void>& result) {
                  show(std::move(*std::static_pointer_cast<Result>(result)));
              });
    }
    /// Drops what is under way.
    void drop() { ++m_ticket; }
    [[nodiscard]] bool isRunning() const { return m_running > 0; }

  private:
    void start(std::function<std::shared_ptr<void>()> work,
               std::function<void(const std::shared_ptr<void>&)> show);

    quint64 m_ticket = 0;
    int m_running = 0;
};

}  // namespace grants::ui
