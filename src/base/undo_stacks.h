// SPDX-License-Identifier: GPL-3.0-or-later
// What can be taken back and done again, last first: of a fund file and of a window alike.
#pragma once

#include <cstddef>
#include <deque>
#include <utility>

namespace grants {

template <class Step>
class UndoStacks {
  public:
    /// So many steps are kept; older ones can no longer be taken back.
    explicit UndoStacks(std::size_t kept) : m_kept(kept) {}

    /// Something new: what was taken back before it cannot be done again.
    void note(Step step) {
        m_undone.clear();
        m_done.push_back(std::move(step));
        if (m_done.size() > m_kept) m_done.pop_front();
    }
    /// Null when there is nothing.
    [[nodiscard]] const Step* undoable() const { return last(m_done); }
    [[nodiscard]] const Step* redoable() const { return last(m_undone); }
    /// The step noted last, not yet taken back; there must be one.
    [[nodiscard]] Step& latest() { return m_done.back(); }
    /// The last step goes over to the other side; `act` does what that takes.
    template <class Act>
    void takeBack(Act act) {
        move(m_done, m_undone, act);
    }
    template <class Act>
    void doAgain(Act act) {
        move(m_undone, m_done, act);
    }
    /// Steps that can still be taken back, the oldest first.
    [[nodiscard]] const std::deque<Step>& done() const { return m_done; }
    /// And those that can be done again, the next one last.
    [[nodiscard]] const std::deque<Step>& undone() const { return m_undone; }
    /// Forgets the oldest `count` of those that can be taken back.
    void forget(std::size_t count) {
        m_done.erase(m_done.begin(), m_done.begin() + static_cast<std::ptrdiff_t>(count));
    }
    void forgetUndone() { m_undone.clear(); }
    void clear() {
        m_done.clear();
        m_undone.clear();
    }

  private:
    [[nodiscard]] static const Step* last(const std::deque<Step>& steps) {
        return steps.empty() ? nullptr : &steps.back();
    }
    template <class Act>
    static void move(std::deque<Step>& from, std::deque<Step>& to, Act act) {
        Step step = std::move(from.back());
        from.pop_back();
        act(step);
        to.push_back(std::move(step));
    }

    std::size_t m_kept;
    std::deque<Step> m_done, m_undone;
};

}  // namespace grants
