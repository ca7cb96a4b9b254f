// SPDX-License-Identifier: GPL-3.0-or-later
// What a number format makes of a number: what a person sees in the cell.
#pragma once

#include "exchange/tables/decimal_digits.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace grants {

/// A number as its cell shows it.
struct ShownNumber {
    std::string text;      // trimmed; empty when the format hides the number
    bool rounded = false;  // the number has more digits than are shown
};

/// One format code, taken apart once and used for many cells. Dates are not its matter.
class NumberFormat {
  public:
    explicit NumberFormat(std::string_view code);

    /// Whether cells show more or other than the number's own digits. Not so for General, for
    /// text, and for what is not understood: fractions, exponents, Chinese numerals.
    [[nodiscard]] bool shapes() const { return m_shapes; }
    [[nodiscard]] ShownNumber shown(const DecimalDigits& number) const;

  private:
    struct Piece {
        enum class Kind { Literal, Whole, Decimal, Point, General } kind = Kind::Literal;
        char placeholder = 0;  // 0 # ?
        std::string text;
    };
    struct Condition {
        std::string sign;  // < <= > >= = <>
        DecimalDigits bound;
    };
    struct Section {
        std::vector<Piece> pieces;
        std::optional<Condition> condition;
        int percents = 0, thousands = 0, decimals = 0;
        bool grouped = false, general = false, understood = true;
    };
    class Parser;
    class Layout;

    [[nodiscard]] static bool meets(const DecimalDigits& number, const Condition& condition);
    [[nodiscard]] std::size_t sectionFor(const DecimalDigits& number) const;

    std::vector<Section> m_sections;
    bool m_shapes = false;
};

/// The code of a format that every spreadsheet knows by its number (ECMA-376 18.8.30); empty for
/// General, for dates and where the program's language decides.
[[nodiscard]] std::string_view builtInFormat(int number);
/// A number format that shows a date or time: `yyyy-mm-dd`, `yyyy"年"m"月"d"日"`, `[$-804]d`.
[[nodiscard]] bool isDateFormat(std::string_view formatCode);
/// The same for a built-in one, with those of Chinese editions.
[[nodiscard]] bool isBuiltInDate(int number);

}  // namespace grants
