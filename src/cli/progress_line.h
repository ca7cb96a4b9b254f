// SPDX-License-Identifier: GPL-3.0-or-later
// How far long work is, on a terminal only; Ctrl+C asks it to stop.
#pragma once

#include "cli/console.h"
#include "workspace/workspace.h"

#include <chrono>
#include <csignal>

namespace grants::cli {

/// While it lives, the first Ctrl+C cancels through the progress and the second one ends the
/// program.
class ProgressLine {
  public:
    explicit ProgressLine(const Console& console);
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    /// Shows itself on a terminal once work takes longer than a second.
    [[nodiscard]] Progress asProgress();

  private:
    using Clock = std::chrono::steady_clock;
    void show(std::int64_t done, std::int64_t total);

    const Console& m_console;
    struct sigaction m_previous {};
    Clock::time_point m_start = Clock::now();
    Clock::time_point m_shown = m_start;
    bool m_visible = false;
};

}  // namespace grants::cli
