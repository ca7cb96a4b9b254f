// SPDX-License-Identifier: GPL-3.0-or-later
// How values look on paper: rounded so that what is printed adds up (domain §5.6).
#pragma once

#include "reports/book/book.h"

#include <string>
#include <vector>

namespace grants {

/// `parts` as multiples of `unit` that sum to `total`, by largest remainder, ties to the earlier;
/// each is its part rounded down or up. `total` must be Σ parts rounded down or up to `unit`.
[[nodiscard]] std::vector<Money> roundedToAddUp(const std::vector<Money>& parts, Money unit,
                                                Money total);

/// Whether a money column counts in 万元.
[[nodiscard]] bool isInWan(ColumnFormat format);
/// The last decimal that a money column shows: 分 in 元, 100元 in 万元 with two decimals.
[[nodiscard]] Money smallestShown(ColumnFormat format);

/// The sheet with every money cell at the decimals of its column; lines add up to their subtotals
/// and totals as printed. All writers draw this sheet.
[[nodiscard]] BookSheet asShown(const BookSheet& sheet);

/// The decimals of a percentage that a PercentExact column shows of a share.
[[nodiscard]] int exactDecimals(Fraction share);

/// The text of one cell of an asShown() sheet; `separators` are thousands separators.
[[nodiscard]] std::string cellText(const BookValue& value, ColumnFormat format,
                                   bool separators = true);

/// Where a value stands in its cell.
enum class Alignment { Left, Centre, Right };
[[nodiscard]] Alignment alignmentOf(const BookValue& value, ColumnFormat format);
[[nodiscard]] bool isNegative(const BookValue& value);

/// `footer` with the page numbers in place.
[[nodiscard]] std::string pageText(const std::string& footer, const std::string& page,
                                   const std::string& pages);

}  // namespace grants
