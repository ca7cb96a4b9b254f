// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/review/ties.h"

#include "base/text.h"

#include <algorithm>

namespace grants {
namespace {

/// 138-0000 0001 and 13800000001 are one number.
std::string onlyDigits(std::string_view text) {
    std::string digits = halfWidth(text);
    std::erase_if(digits, [](char c) { return !isDigit(c); });
    return digits;
}

bool isSame(const std::string& one, const std::string& other) {
    return !one.empty() && one == other;
}

bool hasToAvoid(const Expert& expert, const std::optional<CreditCode>& unit) {
    const auto& avoided = expert.recusals;
    return unit && std::find(avoided.begin(), avoided.end(), *unit) != avoided.end();
}

}  // namespace

Marks marksOf(const Expert& expert) {
    return {expert.employerCode, trimmed(halfWidth(expert.employer)), onlyDigits(expert.phone),
            onlyDigits(expert.account)};
}

Marks marksOf(const Organisation& unit) {
    return {unit.code, trimmed(halfWidth(unit.name)), onlyDigits(unit.phone),
            onlyDigits(unit.account)};
}

std::vector<Tie> tiesBetween(const Expert& expert, const Marks& expertsOwn, const Marks& unit) {
    std::vector<Tie> ties;
    if (expertsOwn.code && expertsOwn.code == unit.code) ties.push_back(Tie::EmployerCode);
    if (hasToAvoid(expert, unit.code)) ties.push_back(Tie::RecusalList);
    if (isSame(expertsOwn.name, unit.name)) ties.push_back(Tie::EmployerName);
    if (isSame(expertsOwn.phone, unit.phone)) ties.push_back(Tie::Phone);
    if (isSame(expertsOwn.account, unit.account)) ties.push_back(Tie::Account);
    return ties;
}

}  // namespace grants
