// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry/withheld_code.h"

#include <stdexcept>

namespace grants {
namespace {

// The first digit names the authority that registers (GB 32100): there is none of the number 0.
constexpr std::string_view kNobodys = "0000000000";
constexpr std::size_t kDigits = 7;
constexpr std::string_view kCheckCharacters = "0123456789ABCDEFGHJKLMNPQRTUWXY";

}  // namespace

CreditCode withheldCode(int number) {
    const std::string digits = std::to_string(number);
    if (number < 0 || digits.size() > kDigits)
        throw std::logic_error("no code is withheld under this number");
    const std::string first =
        std::string(kNobodys) + std::string(kDigits - digits.size(), '0') + digits;
    for (const char check : kCheckCharacters)
        if (const auto code = CreditCode::parse(first + check)) return *code;
    throw std::logic_error("every code has a check character");
}

bool isWithheld(const CreditCode& code) {
    return code.text().starts_with(kNobodys);
}

std::string_view shownText(const CreditCode& code) {
    return isWithheld(code) ? std::string_view() : code.text();
}

}  // namespace grants
