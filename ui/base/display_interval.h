// SPDX-License-Identifier: GPL-3.0-or-later
// When long work should show what it has: soon, then less and less often.
#pragma once

#include <chrono>

namespace grants::ui {

class DisplayInterval {
  public:
    /// Whether it is time; the time until the next doubles each time.
    [[nodiscard]] bool isDue() {
        if (std::chrono::steady_clock::now() - m_start < m_next) return false;
        m_next *= 2;
        return true;
    }

  private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    std::chrono::milliseconds m_next{30};
};

}  // namespace grants::ui
