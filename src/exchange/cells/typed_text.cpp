// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cells/typed_text.h"

namespace grants {
namespace {

constexpr int kShareDecimals = 6;

/// `12.500000` as `12.5`, `3.00` as `3`.
std::string withoutTail(std::string number) {
    if (number.find('.') == std::string::npos) return number;
    number.erase(number.find_last_not_of('0') + 1);
    if (number.ends_with('.')) number.pop_back();
    return number;
}

template <class Value>
std::string joined(const std::vector<Value>& several, const Registry& units) {
    std::string text;
    for (const Value& value : several) text += (text.empty() ? "" : "; ") + typedText(value, units);
    return text;
}

}  // namespace

std::string typedText(const std::string& text, const Registry&) {
    return text;
}

std::string typedText(const CreditCode& code, const Registry&) {
    return std::string(code.text());
}

std::string typedText(const std::vector<CreditCode>& several, const Registry& units) {
    return joined(several, units);
}

std::string typedText(Id<Organisation> unit, const Registry& units) {
    return unit ? std::string(units.at(unit).code.text()) : std::string();
}

std::string typedText(const std::vector<Id<Organisation>>& several, const Registry& units) {
    return joined(several, units);
}

std::string typedText(PatentNumber patent, const Registry&) {
    return patent.text();
}

std::string typedText(const std::vector<PatentNumber>& several, const Registry& units) {
    return joined(several, units);
}

std::string typedText(Money money, const Registry&) {
    return withoutTail(inYuan(money, false));
}

std::string typedText(Points points, const Registry&) {
    return toText(points);
}

std::string typedText(Date date, const Registry&) {
    return inIso(date);
}

std::string typedText(std::int64_t count, const Registry&) {
    return std::to_string(count);
}

std::string typedText(Fraction share, const Registry&) {
    std::string percent = inPercent(share, kShareDecimals);
    percent.pop_back();
    return withoutTail(percent);
}

bool isTextOf(Fraction exact, Fraction typed) {
    return parseFraction(inPercent(exact, kShareDecimals)) == typed;
}

std::string typedText(bool yes, const Registry&) {
    return yes ? "是" : "否";
}

std::string typedWan(const std::optional<Money>& money, const Registry&) {
    if (!money) return {};
    std::string number = inWan(*money, 6);
    std::erase(number, ',');
    return withoutTail(number);
}

}  // namespace grants
