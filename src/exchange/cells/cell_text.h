// SPDX-License-Identifier: GPL-3.0-or-later
// The text behind a cell, as the readers of cell_values.h need it.
#pragma once

#include "base/finding.h"
#include "exchange/cells/cell_input.h"

#include <optional>
#include <string>

namespace grants {

/// White space only, or nothing.
[[nodiscard]] bool isBlank(const Cell& cell);
/// Blank, or a placeholder such as / and 无 in its place.
[[nodiscard]] bool isAbsent(const Cell& cell);
/// The cell as people see it: dates as 2024-06-01, numbers without exponent.
[[nodiscard]] std::string shownText(const Cell& cell, bool from1904);

/// Trimmed text of any cell, without what nobody sees; numbers without exponent. Faults:
/// CELL_ERROR, TEXT_LENGTH, and DIGITS_LOST for a shortened number (2.02406E+11).
[[nodiscard]] Parsed<std::string> simpleText(const CellInput& in);
/// The same for identifiers: a number that has lost digits is DIGITS_LOST, one that became a day
/// CODE_AS_DATE.
[[nodiscard]] Parsed<std::string> codeText(const CellInput& in);
/// The same for amounts: a number cell as its exact decimal digits, or as it is shown when its
/// format says more (12万元); CELL_ROUNDED when it shows less.
[[nodiscard]] Parsed<std::string> amountText(const CellInput& in);
/// Makes an amount that names no unit (12.5) one in `unit` (12.5万元); leaves any other cell alone.
void countIn(Cell& cell, std::string_view unit);
/// A number cell's digits without exponent, rounded to the 15 places a spreadsheet shows; nothing
/// when it is no number (`NaN`).
struct PlainNumber {
    std::string digits;
    bool digitsLost = false;  // more than 15 digits before the point
};
[[nodiscard]] std::optional<PlainNumber> plainNumber(std::string_view text);

/// The day number of a DateSerial cell, rounded to the second before its time of day is left out;
/// nothing when it is no number.
[[nodiscard]] std::optional<std::int64_t> serialOf(const Cell& cell);

}  // namespace grants
