// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry/patent_number.h"

#include "base/text.h"

#include <algorithm>

namespace grants {
namespace {

constexpr std::int64_t kOldLimit = 100'000'000;  // old numbers have eight digits, new ones twelve
constexpr int kFirstNewYear = 2003;

tl::unexpected<Fault> fault(const char* code, const Message& message) {
    return tl::make_unexpected(Fault{code, message});
}

/// Without spaces, dot and the letters ZL or CN in front.
std::string bare(std::string form) {
    std::erase_if(form, [](char c) { return c == ' ' || c == '.'; });
    if (form.starts_with("ZL") || form.starts_with("CN")) form.erase(0, 2);
    return form;
}

/// `CN` and 7 to 9 digits and a kind letter: a publication, which names no right by itself.
bool isPublication(std::string_view form) {
    if (!form.starts_with("CN")) return false;
    std::size_t digits = 0;
    while (2 + digits < form.size() && form[2 + digits] >= '0' && form[2 + digits] <= '9') ++digits;
    return digits >= 7 && digits <= 9 && 2 + digits < form.size() &&
           std::string_view("ABCUYSD").find(form[2 + digits]) != std::string_view::npos;
}

char checkCharacterOfPatent(std::string_view digits) {
    int sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i)
        sum += (digits[i] - '0') * (2 + static_cast<int>(i % 8));
    const int check = sum % 11;
    return check == 10 ? 'X' : static_cast<char>('0' + check);
}

/// Before 1989 numbers carried no check digit.
bool mayLackCheck(std::string_view digits) {
    return digits.size() == 8 && digits >= "85" && digits < "89";
}

/// What is longer than any number, as a damaged file may have it, stands as it is.
std::string digitsOf(std::int64_t packed) {
    std::string digits = std::to_string(packed);
    const std::size_t width = packed < kOldLimit ? 8 : 12;
    return std::string(width - std::min(width, digits.size()), '0') + digits;
}

char typeDigit(std::string_view digits) {
    return digits[digits.size() == 8 ? 2 : 4];
}

int yearOfOldNumber(int lastDigits) {
    return lastDigits >= 85 ? 1900 + lastDigits : 2000 + lastDigits;
}

int yearOf(std::string_view digits) {
    const auto digit = [digits](std::size_t at) { return digits[at] - '0'; };
    const int front = digit(0) * 10 + digit(1);
    return digits.size() == 8 ? yearOfOldNumber(front) : front * 100 + digit(2) * 10 + digit(3);
}

std::optional<Fault> faultInside(std::string_view digits) {
    if (std::string_view("12389").find(typeDigit(digits)) == std::string_view::npos) {
        return Fault{"PATENT_TYPE",
                     translatable("patent_number", "专利号的种类位是“{0}”，只能是 1、2、3、8、9")
                         .with(std::string(1, typeDigit(digits)))};
    }
    const int year = yearOf(digits);
    const bool known =
        digits.size() == 12 ? year >= kFirstNewYear && year < 2100 : year <= kFirstNewYear;
    if (!known) {
        return Fault{"PATENT_YEAR",
                     translatable("patent_number", "专利号的年份 {0} 不对，请核对前几位")
                         .with(std::to_string(year))};
    }
    if (digits.substr(digits.size() == 8 ? 3 : 5).find_first_not_of('0') ==
        std::string_view::npos) {
        return Fault{"PATENT_SERIAL",
                     translatable("patent_number", "专利号的流水号全是 0，请核对")};
    }
    return std::nullopt;
}

}  // namespace

Parsed<PatentNumber> PatentNumber::parse(std::string_view text) {
    const std::string form = identifierForm(text);
    if (isPublication(form)) {
        return fault("PATENT_PUBLICATION",
                     translatable("patent_number", "“{0}”是公开(公告)号，请填专利号(ZL 加 13 位)")
                         .with(text));
    }
    const std::string number = bare(form);
    const std::size_t length = characterCount(number);
    const bool complete = length == 13 || length == 9;
    if (!complete && !(length == 8 && mayLackCheck(number))) {
        return fault(
            "PATENT_LENGTH",
            translatable(
                "patent_number",
                "专利号应为 13 位(2003 年 10 月前为 9 位)，这里是 {0} 位，请补全含校验位的号码")
                .with(std::to_string(length)));
    }
    const std::string digits = number.substr(0, complete ? length - 1 : length);
    const auto illegal = number.find_first_not_of("0123456789");
    if (illegal != std::string::npos && (illegal < digits.size() || number[illegal] != 'X')) {
        return fault("PATENT_CHARACTER",
                     translatable("patent_number", "专利号第 {0} 位不是数字(只有校验位可以是 X)")
                         .with(std::to_string(illegal + 1)));
    }
    if (auto inside = faultInside(digits)) return tl::make_unexpected(*inside);
    if (const char expected = checkCharacterOfPatent(digits);
        complete && number.back() != expected) {
        return fault("PATENT_CHECK",
                     translatable("patent_number", "专利号校验位应为“{0}”，这里是“{1}”，请逐位核对")
                         .with(std::string(1, expected), std::string(1, number.back())));
    }
    return PatentNumber(std::stoll(digits));
}

PatentNumber PatentNumber::unpack(std::int64_t packed) {
    return PatentNumber(packed);
}

std::string PatentNumber::text() const {
    const std::string digits = digitsOf(m_digits);
    return "ZL" + digits +
           (mayLackCheck(digits) ? "" : std::string(".") + checkCharacterOfPatent(digits));
}

PatentType PatentNumber::type() const {
    return static_cast<PatentType>(typeDigit(digitsOf(m_digits)) - '0');
}

bool PatentNumber::isInvention() const {
    const std::int64_t digit = m_digits / (m_digits < kOldLimit ? 100'000 : 10'000'000) % 10;
    return digit == 1 || digit == 8;
}

int PatentNumber::filingYear() const {
    if (m_digits < kOldLimit) return yearOfOldNumber(static_cast<int>(m_digits / 1'000'000));
    return static_cast<int>(m_digits / 100'000'000);
}

}  // namespace grants
