// SPDX-License-Identifier: GPL-3.0-or-later
// A number as a workbook stores it, digit by digit, never as a floating-point number.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace grants {

/// Digits with the place of their point: "123", 1 is 1.23. Without zeros at either end.
struct DecimalDigits {
    bool negative = false;
    std::string digits;
    int point = 0;

    [[nodiscard]] bool isZero() const { return digits.empty(); }
};

/// What a spreadsheet keeps of a number.
inline constexpr int kKeptDigits = 15;

/// `-12.50`, `1.2E+3`; rounded half up to the 15 digits a spreadsheet shows, so that a stored
/// 1234.0999999999999 is the 1234.1 on screen. Nothing when it is no number (`NaN`).
[[nodiscard]] std::optional<DecimalDigits> decimalDigits(std::string_view text);
/// Half up, to so many digits behind the point; true when something was lost.
bool roundTo(DecimalDigits& number, int decimals);
/// Without exponent.
[[nodiscard]] std::string written(const DecimalDigits& number);

}  // namespace grants
