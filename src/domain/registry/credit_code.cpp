// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry/credit_code.h"

#include "base/text.h"

#include <algorithm>

namespace grants {
namespace {

constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
constexpr signed char kNoValue = -1;
/// Of each byte its place in the alphabet.
constexpr auto kValues = [] {
    std::array<signed char, 256> values{};
    values.fill(kNoValue);
    for (std::size_t at = 0; at < kAlphabet.size(); ++at)
        values[static_cast<unsigned char>(kAlphabet[at])] = static_cast<signed char>(at);
    return values;
}();
constexpr std::array<int, 17> kWeights = {1,  3,  9,  27, 19, 26, 16, 17, 20,
                                          29, 25, 13, 8,  24, 10, 30, 28};
constexpr std::array<int, 8> kInnerWeights = {3, 7, 9, 10, 5, 8, 4, 2};

tl::unexpected<Fault> wrongLength(std::size_t length) {
    return tl::make_unexpected(Fault{
        "USCC_LENGTH",
        translatable("credit_code", "统一社会信用代码应为 18 位，这里是 {0} 位，请对照营业执照改正")
            .with(std::to_string(length))});
}

/// Scanned or retyped codes confuse these letters with digits.
std::string_view likelyDigit(char letter) {
    switch (letter) {
        case 'I':
            return "1";
        case 'O':
            return "0";
        case 'Z':
            return "2";
        case 'S':
            return "5";
        default:
            return "";
    }
}

tl::unexpected<Fault> illegalCharacter(std::string_view code, std::size_t at) {
    std::size_t end = at + 1;
    while (end < code.size() && (static_cast<unsigned char>(code[end]) & 0xC0) == 0x80) ++end;
    const std::string character(code.substr(at, end - at));
    const std::string position = std::to_string(characterCount(code.substr(0, at)) + 1);
    const auto digit = likelyDigit(code[at]);
    if (digit.empty()) {
        return tl::make_unexpected(
            Fault{"USCC_CHARACTER",
                  translatable("credit_code",
                               "统一社会信用代码第 {0} 位“{1}”不是允许的字符(不用 I、O、S、V、Z)")
                      .with(position, character)});
    }
    return tl::make_unexpected(Fault{
        "USCC_CHARACTER",
        translatable("credit_code",
                     "统一社会信用代码第 {0} 位“{1}”不是允许的字符，是不是数字 {2}？请对照营业执照")
            .with(position, character, digit)});
}

int valueOf(char c) {
    return kValues[static_cast<unsigned char>(c)];
}

char checkCharacterOfCode(std::string_view code) {
    int sum = 0;
    for (std::size_t i = 0; i < kWeights.size(); ++i) {
        sum += valueOf(code[i]) * kWeights[i];
    }
    return kAlphabet[static_cast<std::size_t>((31 - sum % 31) % 31)];
}

int innerValue(char c) {
    return c <= '9' ? c - '0' : c - 'A' + 10;
}

}  // namespace

Parsed<CreditCode> CreditCode::parse(std::string_view text) {
    const std::string code = identifierForm(text);
    const std::size_t length = characterCount(code);
    if (length != 18) return wrongLength(length);
    const auto illegal =
        std::find_if(code.begin(), code.end(), [](char c) { return valueOf(c) == kNoValue; });
    if (illegal != code.end())
        return illegalCharacter(code, static_cast<std::size_t>(illegal - code.begin()));
    if (const char expected = checkCharacterOfCode(code); code[17] != expected) {
        return tl::make_unexpected(Fault{
            "USCC_CHECK",
            translatable(
                "credit_code",
                "统一社会信用代码校验不符：前 17 位对应的第 18 位是“{0}”，这里是“{1}”，请逐位核对")
                .with(std::string(1, expected), std::string(1, code[17]))});
    }
    CreditCode value;
    std::copy(code.begin(), code.end(), value.m_text.begin());
    return value;
}

bool CreditCode::innerCheckHolds() const {
    int sum = 0;
    for (std::size_t i = 0; i < kInnerWeights.size(); ++i)
        sum += innerValue(m_text[8 + i]) * kInnerWeights[i];
    const int check = 11 - sum % 11;
    return m_text[16] == (check == 10 ? 'X' : check == 11 ? '0' : static_cast<char>('0' + check));
}

}  // namespace grants
