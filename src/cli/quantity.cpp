// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/quantity.h"

namespace grants::cli {
namespace {

using Json = nlohmann::ordered_json;

std::string_view signOf(Comparator comparator) {
    switch (comparator) {
        case Comparator::AtLeast:
            return "≥";
        case Comparator::MoreThan:
            return ">";
        case Comparator::AtMost:
            return "≤";
        case Comparator::LessThan:
            return "<";
    }
    return {};
}

std::string withUnit(const std::string& number, const std::string& unit) {
    return unit.empty() ? number : number + " " + unit;
}

Json ratioJson(std::int64_t num, std::int64_t den) {
    return {{"num", num}, {"den", den}};
}

}  // namespace

std::string goalText(const NumericGoal& goal) {
    const std::string sign = std::string(signOf(goal.comparator)) + " ";
    if (const auto* count = std::get_if<std::int64_t>(&goal.value))
        return sign + withUnit(inDigits(*count), goal.unit);
    if (const auto* money = std::get_if<Money>(&goal.value))
        return sign + withUnit(inYuan(*money), "元");
    return sign + inPercent(std::get<Fraction>(goal.value));
}

std::string valueText(const Measured& value, const std::string& unit, const Console& console) {
    if (const auto* count = std::get_if<std::int64_t>(&value))
        return withUnit(inDigits(*count), unit);
    if (const auto* money = std::get_if<Money>(&value)) return withUnit(inYuan(*money), "元");
    const Ratio ratio = std::get<Ratio>(value);
    if (ratio.den == 0) return console.text(translatable("cli", "无法计算"));
    return inDigits(ratio.num) + "/" + inDigits(ratio.den) + " = " +
           inPercent(Fraction(ratio.num, ratio.den));
}

void putQuantity(Json& json, const std::string& key, const Quantity& quantity) {
    if (const auto* count = std::get_if<std::int64_t>(&quantity)) json[key] = *count;
    if (const auto* money = std::get_if<Money>(&quantity)) json[key + "_fen"] = money->inFen();
    if (const auto* ratio = std::get_if<Fraction>(&quantity))
        json[key] = ratioJson(ratio->num(), ratio->den());
}

void putMeasured(Json& json, const std::string& key, const Measured& value) {
    if (const auto* count = std::get_if<std::int64_t>(&value)) json[key] = *count;
    if (const auto* money = std::get_if<Money>(&value)) json[key + "_fen"] = money->inFen();
    if (const auto* ratio = std::get_if<Ratio>(&value))
        json[key] = ratio->den == 0 ? Json() : ratioJson(ratio->num, ratio->den);
}

}  // namespace grants::cli
