// SPDX-License-Identifier: GPL-3.0-or-later
// 专利号 / 申请号, both ages, with check digits (domain §3.2). A value that exists is valid.
#pragma once

#include "base/finding.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace grants {

enum class PatentType {
    Invention = 1,
    UtilityModel = 2,
    Design = 3,
    PctInvention = 8,
    PctUtilityModel = 9
};

class PatentNumber {
  public:
    /// `ZL202111234567.1`, `2021112345671`, with or without ZL/CN, dot and spaces; old numbers
    /// `02139508.X`. Faults: PATENT_LENGTH, PATENT_CHARACTER, PATENT_CHECK (names the expected
    /// digit), PATENT_TYPE, PATENT_YEAR, PATENT_SERIAL, PATENT_PUBLICATION (a publication number).
    [[nodiscard]] static Parsed<PatentNumber> parse(std::string_view text);
    /// From `packed()`. Of a value that this class did not give out, `parse` refuses the text.
    [[nodiscard]] static PatentNumber unpack(std::int64_t packed);

    /// `ZL202111234567.1`.
    [[nodiscard]] std::string text() const;
    [[nodiscard]] PatentType type() const;
    /// Type digit 1 or 8 (二(二)1: 发明专利).
    [[nodiscard]] bool isInvention() const;
    /// The year the application was filed.
    [[nodiscard]] int filingYear() const;
    /// The digits without the check digit; orders and identifies.
    [[nodiscard]] std::int64_t packed() const { return m_digits; }

    friend auto operator<=>(PatentNumber, PatentNumber) = default;

  private:
    explicit PatentNumber(std::int64_t digits) : m_digits(digits) {}
    std::int64_t m_digits;
};

}  // namespace grants

template <>
struct std::hash<grants::PatentNumber> {
    std::size_t operator()(grants::PatentNumber number) const noexcept {
        return std::hash<std::int64_t>{}(number.packed());
    }
};
