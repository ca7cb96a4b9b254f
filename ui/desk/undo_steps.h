// SPDX-License-Identifier: GPL-3.0-or-later
// What can be taken back at a session, last first: changes of the fund file, of what is being
// typed, or of both at once.
#pragma once

#include <QString>
#include <deque>
#include <functional>

namespace grants::ui {

struct UndoStep {
    QString what;
    bool committed = false;  // the fund file changed with it
    /// Takes back, or does again, what of it is not in the fund file; may be empty.
    std::function<void()> back = {}, forth = {};
};

class UndoSteps {
  public:
    /// Something new: what was taken back before cannot be done again.
    void note(UndoStep step);
    /// Gives the last step, just noted as a change of the fund file, its other half.
    void complete(std::function<void()> back, std::function<void()> forth);

    [[nodiscard]] const UndoStep* undoable() const {
        return m_done.empty() ? nullptr : &m_done.back();
    }
    [[nodiscard]] const UndoStep* redoable() const {
        return m_undone.empty() ? nullptr : &m_undone.back();
    }
    /// The last step is taken back (in the fund file already), or done again.
    void takeBack();
    void doAgain();
    /// The fund file takes nothing back any more: neither can what lies before its last change.
    void forgetCommitted();
    void clear();

  private:
    std::deque<UndoStep> m_done, m_undone;
};

}  // namespace grants::ui
