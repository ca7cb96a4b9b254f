// SPDX-License-Identifier: GPL-3.0-or-later
// Medians of wall time: these machines are shared, one run says little.
#pragma once

#include <functional>

namespace grants::bench {

/// Median seconds of `runs` calls after one that does not count.
[[nodiscard]] double medianSeconds(int runs, const std::function<void()>& work);
/// Seconds of a single call, for work that cannot be repeated.
[[nodiscard]] double seconds(const std::function<void()>& work);
/// Resident memory of this process in bytes.
[[nodiscard]] long long residentBytes();

}  // namespace grants::bench
