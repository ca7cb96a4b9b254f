// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/number_form.h"

#include "base/text.h"

#include <algorithm>

namespace grants {

NumberForm::NumberForm(std::string pattern, std::string_view series, std::size_t digits)
    : m_digits(digits) {
    constexpr std::string_view kCode = "{code}", kSerial = "{serial}";
    if (const auto at = pattern.find(kCode); at != std::string::npos)
        pattern.replace(at, kCode.size(), series);
    const auto at = pattern.find(kSerial);
    m_before = pattern.substr(0, at);
    if (at != std::string::npos) m_after = pattern.substr(at + kSerial.size());
}

std::int64_t NumberForm::serialOf(std::string_view number) const {
    constexpr std::size_t kMostDigits = 12;
    const bool around = number.size() > m_before.size() + m_after.size() &&
                        number.starts_with(m_before) && number.ends_with(m_after);
    if (!around) return 0;
    number.remove_prefix(m_before.size());
    number.remove_suffix(m_after.size());
    const bool digits = std::all_of(number.begin(), number.end(), isDigit);
    return digits && number.size() <= kMostDigits ? std::stoll(std::string(number)) : 0;
}

std::string NumberForm::with(std::int64_t serial) const {
    const std::string digits = std::to_string(serial);
    const std::size_t zeros = m_digits - std::min(m_digits, digits.size());
    return m_before + std::string(zeros, '0') + digits + m_after;
}

}  // namespace grants
