// SPDX-License-Identifier: GPL-3.0-or-later
// The changes of this sitting that can be taken back or done again, last first.
#pragma once

#include "storage/stores.h"
#include "workspace/permissions.h"

#include <deque>
#include <string>
#include <vector>

namespace grants {

struct Revocable {
    std::string what;  // as its edit was named
    Operation operation;
    std::vector<Stores::Replacement> replaced;
};

class History {
  public:
    /// A new change: what was taken back before it cannot be done again.
    void noteChange(Revocable change);
    /// A change that cannot be taken back hides all before it.
    void forget();

    [[nodiscard]] const Revocable* undoable() const { return last(m_done); }
    [[nodiscard]] const Revocable* redoable() const { return last(m_undone); }
    /// The last change was taken back; `reverse` would do it again.
    void noteUndone(std::vector<Stores::Replacement> reverse) {
        move(m_done, m_undone, std::move(reverse));
    }
    void noteRedone(std::vector<Stores::Replacement> reverse) {
        move(m_undone, m_done, std::move(reverse));
    }

  private:
    using Changes = std::deque<Revocable>;
    [[nodiscard]] static const Revocable* last(const Changes& changes) {
        return changes.empty() ? nullptr : &changes.back();
    }
    static void move(Changes& from, Changes& to, std::vector<Stores::Replacement> reverse);

    Changes m_done, m_undone;
};

}  // namespace grants
