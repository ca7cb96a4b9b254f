// SPDX-License-Identifier: GPL-3.0-or-later
// Counts the steps of long work and asks now and then whether to go on.
#pragma once

#include "workspace/workspace.h"

namespace grants {

class StepCounter {
  public:
    /// `progress` must outlive this object; `total` is 0 when unknown.
    StepCounter(const Progress& progress, std::int64_t total)
        : m_progress(progress), m_total(total) {}

    /// One more step done; false from when it was said to stop.
    bool step() {
        constexpr std::int64_t kEvery = 256;
        if (++m_done % kEvery == 0 && m_progress && !m_progress(m_done, m_total)) m_goesOn = false;
        return m_goesOn;
    }
    [[nodiscard]] bool goesOn() const { return m_goesOn; }
    /// So many steps are still to come.
    void expect(std::int64_t more) { m_total = m_done + more; }

  private:
    const Progress& m_progress;
    std::int64_t m_done = 0, m_total;
    bool m_goesOn = true;
};

}  // namespace grants
