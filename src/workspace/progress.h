// SPDX-License-Identifier: GPL-3.0-or-later
// How long work tells how far it is and asks whether to go on.
#pragma once

#include <cstdint>
#include <functional>

namespace grants {

/// Tells how far long work is; return false to cancel. `total` is 0 when unknown.
using Progress = std::function<bool(std::int64_t done, std::int64_t total)>;

}  // namespace grants
