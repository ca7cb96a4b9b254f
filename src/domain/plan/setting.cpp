// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/setting.h"

#include "base/date.h"
#include "base/fraction.h"
#include "base/text.h"
#include "domain/plan/day_list.h"
#include "domain/registry/credit_code.h"

#include <algorithm>
#include <array>

namespace grants {
namespace {

constexpr std::int64_t kFenPerWan = 1'000'000;
constexpr std::int64_t kWanPerYi = 10'000;

tl::unexpected<Fault> refused(const char* code, const Message& message) {
    return tl::make_unexpected(Fault{code, message});
}

tl::unexpected<Fault> refused(const Fault& fault) {
    return refused(fault.code == "MONEY_NEGATIVE" ? "SET_NEGATIVE" : "SET_FORMAT", fault.message);
}

Parsed<std::string> oneOf(const std::vector<std::string_view>& options, const Setting& setting,
                          std::string_view text) {
    for (const auto known : options) {
        if (known == text) return std::string(known);
    }
    std::string choices;
    for (const auto known : options) {
        choices += (choices.empty() ? "" : ", ") + std::string(known);
    }
    return refused(
        "SET_OPTION",
        translatable("setting", "“{0}”没有选项“{1}”，可选：{2}").with(setting.name, text, choices));
}

Parsed<std::string> money(std::string_view text) {
    const auto parsed = parseAmount(text);
    if (!parsed) return refused(parsed.error());
    return inShort(*parsed);
}

Parsed<std::string> fraction(std::string_view text) {
    if (text.starts_with('-')) {
        return refused("SET_NEGATIVE",
                       translatable("setting", "比例“{0}”是负数，请填不小于 0 的比例").with(text));
    }
    const auto parsed = parseFraction(text);
    if (!parsed) return refused(parsed.error());
    return toText(*parsed);
}

Parsed<std::string> dates(std::string_view text) {
    const auto range = parseRange(text);
    if (range) return inIso(range->first) + ".." + inIso(range->last);
    return refused(
        "SET_FORMAT",
        translatable("setting", "“{0}”不是起止日期，请写成 2023-09-01..2024-12-31，起不晚于止")
            .with(text));
}

Parsed<std::string> days(std::string_view text) {
    return parseDays(text).map([](const auto& runs) { return inText(runs); });
}

Parsed<std::string> dayOrNone(std::string_view text) {
    if (text.empty()) return std::string();
    const auto day = parseDate(text);
    if (!day) return refused(day.error());
    return inIso(*day);
}

Parsed<std::string> integer(std::string_view text) {
    if (text.starts_with('-')) {
        return refused("SET_NEGATIVE",
                       translatable("setting", "“{0}”是负数，请填不小于 0 的整数").with(text));
    }
    const bool digits =
        !text.empty() && text.size() <= 9 &&
        std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!digits) {
        return refused("SET_FORMAT",
                       translatable("setting", "“{0}”不是整数，请只写数字，最多 9 位").with(text));
    }
    return std::to_string(std::stoll(std::string(text)));
}

Parsed<std::string> words(std::string_view text) {
    if (!text.empty() && isValidUtf8(text)) return std::string(text);
    return refused("SET_FORMAT", translatable("setting", "内容不能为空，请填写文字"));
}

Parsed<std::string> partsOf(const Setting& setting, std::string_view text) {
    std::string joined;
    for (const auto& part : splitCodes(text)) {
        const auto known = oneOf(setting.parts(), setting, part);
        if (!known) return known;
        joined += (joined.empty() ? "" : ";") + *known;
    }
    return words(joined);
}

Parsed<std::string> codes(std::string_view text) {
    std::string joined;
    for (const auto& part : splitCodes(text)) {
        const auto code = CreditCode::parse(part);
        if (!code) return refused("SET_FORMAT", code.error().message);
        joined += (joined.empty() ? "" : ";") + std::string(code->text());
    }
    return joined;
}

/// `key=value` parts between semicolons, each value put into its canonical form by `form`.
template <class Form>
Parsed<std::string> keyed(std::string_view text, Form form) {
    std::string joined;
    for (const auto& part : splitCodes(text)) {
        const auto sign = part.find('=');
        if (sign == 0 || sign == std::string::npos) {
            return refused(
                "SET_FORMAT",
                translatable("setting", "“{0}”应写成 名称=数值，各项之间用分号隔开").with(part));
        }
        const auto value = form(trimmed(std::string_view(part).substr(sign + 1)));
        if (!value) return tl::make_unexpected(value.error());
        joined += (joined.empty() ? "" : ";") + trimmed(part.substr(0, sign)) + "=" + *value;
    }
    return joined;
}

/// `50%+50%`: the instalments of one payment, together the whole.
Parsed<std::string> instalments(std::string_view text) {
    std::string joined;
    std::int64_t percents = 0;
    for (std::size_t start = 0; start <= text.size();) {
        const auto end = std::min(text.find('+', start), text.size());
        const auto part = parseFraction(trimmed(text.substr(start, end - start)));
        if (!part) return refused(part.error());
        const auto percent = floorOf(part->num(), 100, part->den());
        joined += (joined.empty() ? "" : "+") + std::to_string(percent) + "%";
        percents += Fraction(percent, 100) == *part ? percent : 1000;
        start = end + 1;
    }
    if (percents == 100) return joined;
    return refused("SET_FORMAT",
                   translatable("setting", "“{0}”各次拨付应为整数百分比，合计 100%").with(text));
}

/// `4.52亿元` from whole 万元.
std::string inYi(std::int64_t wan) {
    std::string decimals = std::to_string(kWanPerYi + wan % kWanPerYi).substr(1);
    while (!decimals.empty() && decimals.back() == '0') decimals.pop_back();
    return std::to_string(wan / kWanPerYi) + (decimals.empty() ? "" : "." + decimals) + "亿元";
}

}  // namespace

std::string_view nameOf(SettingType type) {
    static constexpr std::array<std::string_view, 11> kNames = {
        "choice", "money",   "fraction", "dates", "integer", "text",
        "list",   "amounts", "shares",   "days",  "day"};
    return kNames[static_cast<std::size_t>(type)];
}

Parsed<std::string> canonicalValue(const Setting& setting, std::string_view text) {
    const std::string value =
        setting.type == SettingType::Text ? trimmed(text) : trimmed(halfWidth(text));
    switch (setting.type) {
        case SettingType::Choice:
            return oneOf(setting.options, setting, value);
        case SettingType::Money:
            return money(value);
        case SettingType::Fraction:
            return fraction(value);
        case SettingType::Dates:
            return dates(value);
        case SettingType::Integer:
            return integer(value);
        case SettingType::Text:
            return setting.parts != nullptr ? partsOf(setting, value) : words(value);
        case SettingType::Codes:
            return codes(value);
        case SettingType::Amounts:
            return keyed(value, money);
        case SettingType::Shares:
            return keyed(value, instalments);
        case SettingType::Days:
            return days(value);
        case SettingType::Day:
            return dayOrNone(value);
    }
    return refused("SET_FORMAT", Message{});
}

bool exceeds(SettingType type, std::string_view value, std::string_view ceiling) {
    switch (type) {
        case SettingType::Money:
            return parseAmount(value).value() > parseAmount(ceiling).value();
        case SettingType::Fraction:
            return parseFraction(value).value() > parseFraction(ceiling).value();
        case SettingType::Integer:
            return std::stoll(std::string(value)) > std::stoll(std::string(ceiling));
        default:
            return false;
    }
}

Parsed<Money> parseAmount(std::string_view text) {
    std::string form = trimmed(halfWidth(text));
    for (const std::string_view unit : {"亿元", "亿"}) {
        if (!form.ends_with(unit)) continue;
        auto inWan = parseMoney(form.substr(0, form.size() - unit.size()) + "万");
        if (!inWan) return inWan;
        std::int64_t fen = 0;
        if (!__builtin_mul_overflow(inWan->inFen(), kWanPerYi, &fen)) return Money::ofFen(fen);
        return refused("MONEY_RANGE",
                       translatable("setting", "金额“{0}”太大，请核对单位").with(text));
    }
    return parseMoney(form);
}

std::string inShort(Money money) {
    const auto fen = money.inFen();
    if (fen >= kFenPerWan * kWanPerYi && fen % kFenPerWan == 0) return inYi(fen / kFenPerWan);
    if (fen != 0 && fen % kFenPerWan == 0) return std::to_string(fen / kFenPerWan) + "万元";
    if (fen % 100 == 0) return std::to_string(fen / 100) + "元";
    return inYuan(money, false) + "元";
}

}  // namespace grants
