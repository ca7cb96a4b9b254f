// SPDX-License-Identifier: GPL-3.0-or-later
// The thread that owns the open workspace; nobody else touches it.
#pragma once

#include "ui/base/guarded.h"
#include "ui/desk/presence.h"

#include <QObject>
#include <QString>
#include <QThread>
#include <functional>
#include <memory>
#include <optional>

namespace grants::ui {

/// What a piece of work left behind, on its way to the window.
struct Outcome {
    std::shared_ptr<const FundYear> year;
    std::shared_ptr<const Plan> plan;
    Changes changes;
    QString undoable;
    std::size_t undoables = 0, redoables = 0;  // changes of the fund file
    bool noted = false;                        // the work is what is undoable now
    std::optional<Message> readOnly;           // why the fund file takes no change
    Presence presence;
    std::optional<Trouble> trouble;
    quint64 serial = 0;  // counts the workspaces, to tell another file from a changed one
};

class Worker {
  public:
    Worker();
    ~Worker() { stop(); }
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    /// What is posted ends first; the workspace closes on the thread that used it.
    void stop();
    /// Runs `task` on the thread, in order.
    void post(std::function<void()> task);

    // From here on only what is posted may call.

    /// Null when no fund file is open.
    [[nodiscard]] Workspace* workspace() const { return m_workspace.get(); }
    [[nodiscard]] const std::shared_ptr<const FundYear>& year() const { return m_year; }
    [[nodiscard]] const std::shared_ptr<const Plan>& plan() const { return m_plan; }
    /// Puts `next` in the place of what was open; `ahead` may show its units before all is read.
    /// When it cannot be read whole, or nobody waits for it any more, nothing is open.
    void open(std::unique_ptr<Workspace> next, const Progress& progress,
              const std::function<void()>& ahead);
    void close();
    /// Lets somebody work on the file, or nobody; for the window it is another file then.
    void signIn(const Credentials& who, const Progress& progress,
                const std::function<void()>& ahead);
    void signOut();
    /// Reads what the workspace holds now; keeps the plan's pointer while its text stays the same.
    void refresh();
    void describe(Outcome& outcome) const;

  private:
    void read(const Progress& progress, const std::function<void()>& ahead);
    /// The year, or of who only scores what is assigned to him.
    [[nodiscard]] bool mayRead() const {
        return !m_workspace->obstacleTo(Operation::Read) ||
               !m_workspace->obstacleTo(Operation::Score);
    }

    QThread m_thread;
    QObject m_context;  // lives on the thread
    std::unique_ptr<Workspace> m_workspace;
    std::shared_ptr<const FundYear> m_year;
    std::shared_ptr<const Plan> m_plan;
    std::string m_planJson;
    quint64 m_serial = 0;
};

}  // namespace grants::ui
