// SPDX-License-Identifier: GPL-3.0-or-later
// What a transaction replaced, in order, so that it can be taken back.
#pragma once

#include "base/id.h"

#include <memory>
#include <utility>
#include <variant>
#include <vector>

namespace grants {

/// The value an id had before; none: the transaction added it.
template <class T>
struct Replaced {
    Id<T> id;
    std::shared_ptr<const T> before;
};

template <class Replacement>
class JournalOf {
  public:
    /// Beyond so many values a change is kept back by its backup, not in memory.
    static constexpr std::size_t kLimit = 200'000;

    void begin() {
        m_replaced.clear();
        m_complete = true;
    }
    void add(Replacement replaced) {
        if (m_complete) m_replaced.push_back(std::move(replaced));
        if (m_replaced.size() <= kLimit) return;
        m_replaced.clear();
        m_complete = false;
    }
    /// False when the transaction was too large to be taken back.
    [[nodiscard]] bool isComplete() const { return m_complete; }
    [[nodiscard]] std::vector<Replacement> take() { return std::move(m_replaced); }

  private:
    std::vector<Replacement> m_replaced;
    bool m_complete = true;
};

}  // namespace grants
