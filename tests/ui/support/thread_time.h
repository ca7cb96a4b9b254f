// SPDX-License-Identifier: GPL-3.0-or-later
// How long this thread worked: what other programs on the machine do does not count.
#pragma once

#include <ctime>

namespace grants::ui {

/// Since the thread began, in ms.
inline double workedSoFar() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

}  // namespace grants::ui
