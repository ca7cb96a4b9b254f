// SPDX-License-Identifier: GPL-3.0-or-later
// What can be taken back at a session: changes of the fund file, of what is being typed, or of both
// at once.
#pragma once

#include "base/undo_stacks.h"

#include <QString>
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
    /// Something new: what was taken back before cannot be done again. No more changes of the fund
    /// file stay than it can take back itself.
    void note(UndoStep step);
    /// Gives the last step, just noted as a change of the fund file, its other half.
    void complete(std::function<void()> back, std::function<void()> forth);

    [[nodiscard]] const UndoStep* undoable() const { return m_steps.undoable(); }
    [[nodiscard]] const UndoStep* redoable() const { return m_steps.redoable(); }
    /// The last step is taken back (in the fund file already), or done again.
    void takeBack();
    void doAgain();
    /// The fund file takes only so many of its last changes back, and does so many again: what
    /// lies before the others goes with them.
    void keepCommitted(std::size_t undoable, std::size_t redoable);
    void clear() { m_steps.clear(); }

  private:
    // More than the fund file keeps, so that typing in between does not crowd its changes out.
    UndoStacks<UndoStep> m_steps{1000};
};

}  // namespace grants::ui
