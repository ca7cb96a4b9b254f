// SPDX-License-Identifier: GPL-3.0-or-later
// How the states of payments, reallocations and batches are called.
#pragma once

#include "cli/console.h"

#include <string>
#include <string_view>

namespace grants::cli {

[[nodiscard]] std::string moneyStateInWords(std::string_view code, const Console& console);

}  // namespace grants::cli
