// SPDX-License-Identifier: GPL-3.0-or-later
// Wall time, the least of some runs: whatever else a shared machine does only ever adds to it.
#pragma once

#include <functional>

namespace grants::bench {

/// Least seconds of `runs` calls, each after an uncounted `before`.
[[nodiscard]] double leastSeconds(int runs, const std::function<void()>& work,
                                  const std::function<void()>& before = {});
/// Seconds of a single call, for work that cannot be repeated.
[[nodiscard]] double seconds(const std::function<void()>& work);
/// Resident memory of this process in bytes.
[[nodiscard]] long long residentBytes();

}  // namespace grants::bench
