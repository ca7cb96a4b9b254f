// SPDX-License-Identifier: GPL-3.0-or-later
// The text behind a cell, as the readers of cell_values.h need it.
#pragma once

#include "exchange/cell_values.h"

namespace grants {

/// Trimmed text of any cell; numbers without exponent. Faults: CELL_ERROR, TEXT_LENGTH.
[[nodiscard]] Parsed<std::string> simpleText(const CellInput& in);
/// The same for identifiers: a number that has lost digits is DIGITS_LOST.
[[nodiscard]] Parsed<std::string> codeText(const CellInput& in);
/// The same for amounts: a number cell as its exact decimal digits.
[[nodiscard]] Parsed<std::string> amountText(const CellInput& in);
/// The day number of a DateSerial cell, its time of day left out; nothing when it is no number.
[[nodiscard]] std::optional<std::int64_t> serialOf(const Cell& cell);

}  // namespace grants
