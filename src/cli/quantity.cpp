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

/// Units as the plan writes them; another district's own units stay as they are.
std::string unitText(const std::string& unit, const Console& console) {
    const Message known[] = {translatable("unit", "次"),   translatable("unit", "家"),
                             translatable("unit", "件"),   translatable("unit", "件(次)"),
                             translatable("unit", "份"),   translatable("unit", "场"),
                             translatable("unit", "人次"), translatable("unit", "期")};
    for (const Message& message : known)
        if (message.source == unit) return console.text(message);
    return unit;
}

std::string countText(std::int64_t count, const std::string& unit, const Console& console) {
    return unit.empty() ? inDigits(count) : inDigits(count) + " " + unitText(unit, console);
}

std::string moneyText(Money money, const Console& console) {
    return console.text(translatable("cli", "{0} 元").with(inYuan(money)));
}

Json ratioJson(std::int64_t num, std::int64_t den) {
    return {{"num", num}, {"den", den}};
}

}  // namespace

std::string goalText(const NumericGoal& goal, const Console& console) {
    const std::string sign = std::string(signOf(goal.comparator)) + " ";
    if (const auto* count = std::get_if<std::int64_t>(&goal.value))
        return sign + countText(*count, goal.unit, console);
    if (const auto* money = std::get_if<Money>(&goal.value))
        return sign + moneyText(*money, console);
    return sign + inPercent(std::get<Fraction>(goal.value));
}

std::string valueText(const Measured& value, const std::string& unit, const Console& console) {
    if (const auto* count = std::get_if<std::int64_t>(&value))
        return countText(*count, unit, console);
    if (const auto* money = std::get_if<Money>(&value)) return moneyText(*money, console);
    const Ratio ratio = std::get<Ratio>(value);
    if (ratio.den == 0) return console.text(translatable("cli", "无法计算"));
    return inDigits(ratio.num) + "/" + inDigits(ratio.den) + " = " +
           inPercent(Fraction(ratio.num, ratio.den));
}

void putQuantity(Json& json, const std::string& key, const Quantity& quantity) {
    if (const auto* count = std::get_if<std::int64_t>(&quantity)) json[key] = *count;
    if (const auto* money = std::get_if<Money>(&quantity)) json[key + "_fen"] = money->inFen();
    // Goals are percentages in the policy: 2/100, as the contract's example has it.
    if (const auto* ratio = std::get_if<Fraction>(&quantity)) {
        json[key] = 100 % ratio->den() == 0 ? ratioJson(ratio->num() * (100 / ratio->den()), 100)
                                            : ratioJson(ratio->num(), ratio->den());
    }
}

void putMeasured(Json& json, const std::string& key, const Measured& value) {
    if (const auto* count = std::get_if<std::int64_t>(&value)) json[key] = *count;
    if (const auto* money = std::get_if<Money>(&value)) json[key + "_fen"] = money->inFen();
    if (const auto* ratio = std::get_if<Ratio>(&value))
        json[key] = ratio->den == 0 ? Json() : ratioJson(ratio->num, ratio->den);
}

}  // namespace grants::cli
