// SPDX-License-Identifier: GPL-3.0-or-later
// In what the figures below a header are counted: as it says itself, 合同金额(万元), or as a line
// above it says of all amounts, 单位：万元.
#pragma once

#include <string>
#include <string_view>

namespace grants {

/// A header in its parts: 合同金额(万元), 合同金额/万元 and 合同金额 单位：万元 are 合同金额
/// counted in 万元.
struct HeaderParts {
    std::string name;  // half-width
    std::string unit;  // of money in one spelling, others as they stand; empty when none is named
};
[[nodiscard]] HeaderParts partsOf(std::string_view header);

/// 元 or 万元, between which amounts are converted.
[[nodiscard]] bool isConverted(std::string_view unit);
/// Whether the header calls the column by its name and counts in 元 or 万元, whichever it is; one
/// that names no unit does where `above` is the unit of all amounts.
[[nodiscard]] bool countsThis(std::string_view header, std::string_view column,
                              std::string_view above);

/// The unit that a cell above the header gives to all amounts: 万元 of `单位：万元`,
/// `金额单位:万元` and `(万元)`; empty when it gives none.
[[nodiscard]] std::string unitGivenBy(std::string_view cell);

/// The money's unit that the header names, or else the line above it does, where the column counts
/// money in another one; empty otherwise.
[[nodiscard]] std::string moneyUnitToTell(std::string_view header, std::string_view column,
                                          std::string_view above = {});

}  // namespace grants
