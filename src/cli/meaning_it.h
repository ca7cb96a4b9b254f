// SPDX-License-Identifier: GPL-3.0-or-later
// Asks whoever sits at a terminal whether he means what he cannot take back himself.
#pragma once

#include "cli/console.h"

namespace grants::cli {

/// Whether the answer to `what` is yes. A command that no terminal is behind is meant as it is
/// given: a script is not asked.
[[nodiscard]] bool isMeant(const Message& what, const Console& console);

}  // namespace grants::cli
