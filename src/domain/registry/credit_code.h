// SPDX-License-Identifier: GPL-3.0-or-later
// 统一社会信用代码 by GB 32100-2015 (domain §3.1). A value that exists is valid.
#pragma once

#include "base/finding.h"

#include <array>
#include <compare>
#include <string>
#include <string_view>

namespace grants {

class CreditCode {
  public:
    /// Trims, folds full-width forms and case. Faults: USCC_LENGTH, USCC_CHARACTER (names the
    /// illegal character, its position and, for I O Z S, the likely one), USCC_CHECK (names the
    /// expected one).
    [[nodiscard]] static Parsed<CreditCode> parse(std::string_view text);

    [[nodiscard]] std::string_view text() const { return {m_text.data(), m_text.size()}; }
    /// The inner organisation code's check digit (GB 11714) holds; when not, it is a warning only.
    [[nodiscard]] bool innerCheckHolds() const;

    friend auto operator<=>(const CreditCode&, const CreditCode&) = default;

  private:
    CreditCode() = default;
    std::array<char, 18> m_text{};
};

}  // namespace grants

template <>
struct std::hash<grants::CreditCode> {
    std::size_t operator()(const grants::CreditCode& code) const noexcept {
        return std::hash<std::string_view>{}(code.text());
    }
};
