// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry/identifiers.h"

#include "base/text.h"

namespace grants {
namespace {

bool isDigits(std::string_view text) {
    return text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// An optional letter, then a year 19xx or 20xx and nine digits.
bool isRegisterNo(std::string_view text, char letter) {
    if (text.starts_with(letter)) text.remove_prefix(1);
    return text.size() == 13 && isDigits(text) &&
           (text.starts_with("19") || text.starts_with("20"));
}

bool isMobile(std::string_view text) {
    return text.size() == 11 && isDigits(text) && text[0] == '1' && text[1] >= '3';
}

/// 0 and two or three digits, seven or eight digits, an extension of at most six.
bool isLandline(std::string_view text) {
    for (const std::size_t area : {std::size_t{3}, std::size_t{4}}) {
        if (text.size() <= area || text[0] != '0' || !isDigits(text.substr(0, area))) continue;
        std::string_view rest = text.substr(area);
        if (rest.starts_with('-')) rest.remove_prefix(1);
        const auto dash = rest.find('-');
        const std::string_view number = rest.substr(0, dash);
        const std::string_view extension =
            dash == std::string_view::npos ? "" : rest.substr(dash + 1);
        const bool extensionFits =
            dash == std::string_view::npos || (!extension.empty() && extension.size() <= 6);
        const bool numberFits = number.size() == 7 || number.size() == 8;
        if (numberFits && extensionFits && isDigits(number) && isDigits(extension)) return true;
    }
    return false;
}

std::optional<Finding> warnUnless(bool fits, const char* code, const Message& message,
                                  std::string_view text) {
    if (fits || text.empty()) return std::nullopt;
    return Finding{Severity::Warning, code, "", message.with(text), {}};
}

}  // namespace

std::optional<Finding> checkLicenceRegisterNo(std::string_view text) {
    return warnUnless(
        isRegisterNo(identifierForm(text), 'X'), "LICENCE_NO",
        translatable("identifiers", "许可备案号“{0}”不像 X 加年份和 9 位数字，请对照备案证明"),
        text);
}

std::optional<Finding> checkPledgeRegisterNo(std::string_view text) {
    return warnUnless(
        isRegisterNo(identifierForm(text), 'Y'), "PLEDGE_NO",
        translatable("identifiers", "质押登记号“{0}”不像 Y 加年份和 9 位数字，请对照登记通知书"),
        text);
}

std::optional<Finding> checkPhone(std::string_view text) {
    const std::string form = identifierForm(text);
    return warnUnless(isMobile(form) || isLandline(form), "PHONE",
                      translatable("identifiers", "电话“{0}”不像手机号或带区号的座机号，请核对"),
                      text);
}

std::optional<Finding> checkPostcode(std::string_view text) {
    const std::string form = identifierForm(text);
    return warnUnless(form.size() == 6 && isDigits(form) && form.starts_with("40"), "POSTCODE",
                      translatable("identifiers", "邮编“{0}”不是重庆的六位邮编(40 开头)，请核对"),
                      text);
}

std::optional<Finding> checkBankAccount(std::string_view text) {
    const std::string form = identifierForm(text);
    return warnUnless(form.size() >= 9 && form.size() <= 30 && isDigits(form), "BANK_ACCOUNT",
                      translatable("identifiers", "银行账号“{0}”应为 9 至 30 位数字，请核对"),
                      text);
}

}  // namespace grants
