// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mapping/header_unit.h"

#include "base/seen_text.h"
#include "base/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace grants {
namespace {

constexpr std::string_view kYuan = "元", kWan = "万元", kUnit = "单位";

void replaceAll(std::string& text, std::string_view from, std::string_view to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

/// Half-width, in one kind of brackets, and in Chinese what the program writes in English.
std::string unitForm(std::string_view written) {
    using Pair = std::pair<std::string_view, std::string_view>;
    constexpr std::array<Pair, 11> kSpellings{{{"[", "("},
                                               {"]", ")"},
                                               {"【", "("},
                                               {"】", ")"},
                                               {"〔", "("},
                                               {"〕", ")"},
                                               {"10k yuan", kWan},
                                               {"10,000 yuan", kWan},
                                               {"yuan", kYuan},
                                               {"Amounts in", "单位:"},
                                               {"人民币", ""}}};
    std::string form = halfWidth(withoutMarks(written));
    for (const auto& [from, to] : kSpellings) replaceAll(form, from, to);
    form = trimmed(form);
    while (form.ends_with('*')) form = trimmed(form.substr(0, form.size() - 1));
    return form;
}

/// 元, 万元, 千元, 美元 and the like.
bool isMoneyUnit(std::string_view unit) {
    if (unit == "万" || unit == "亿") return true;
    if (!unit.ends_with(kYuan)) return false;
    unit.remove_suffix(kYuan.size());
    constexpr std::string_view kBefore = "十百千万亿美欧港日澳加韩";
    constexpr std::size_t kCharacter = kYuan.size();
    while (unit.size() >= kCharacter &&
           kBefore.find(unit.substr(unit.size() - kCharacter)) != std::string_view::npos)
        unit.remove_suffix(kCharacter);
    return unit.empty();
}

/// One spelling for each unit of money; nothing when it is none.
std::string moneyUnit(std::string_view written) {
    const std::string unit = trimmed(written);
    if (!isMoneyUnit(unit)) return {};
    return unit == "万" ? std::string(kWan) : unit;
}

/// The first of the parts between commas, blanks and strokes that is a unit of money.
std::string moneyUnitAmong(std::string_view words) {
    constexpr std::string_view kBetween = " \t\n,;:/()";
    while (!words.empty()) {
        const auto end = std::min(words.find_first_of(kBetween), words.size());
        if (std::string unit = moneyUnit(words.substr(0, end)); !unit.empty()) return unit;
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return {};
}

std::string withoutLead(std::string_view inside) {
    std::string words = trimmed(inside);
    if (words.starts_with(kUnit)) words = trimmed(words.substr(kUnit.size()));
    if (words.starts_with(':')) words = trimmed(words.substr(1));
    return words;
}

/// The unit in brackets, wherever they stand when it is one of money, else at the end.
HeaderParts partsInBrackets(const std::string& form) {
    HeaderParts parts;
    for (auto open = form.find('('); open != std::string::npos; open = form.find('(', open + 1)) {
        const auto close = form.find(')', open);
        if (close == std::string::npos || open == 0) continue;
        const std::string inside = form.substr(open + 1, close - open - 1);
        std::string unit = moneyUnitAmong(withoutLead(inside));
        if (unit.empty() && close + 1 == form.size()) unit = withoutLead(inside);
        if (unit.empty()) continue;
        parts = {trimmed(form.substr(0, open) + form.substr(close + 1)), std::move(unit)};
        if (isMoneyUnit(parts.unit)) return parts;
    }
    return parts;
}

/// The unit of money behind the last stroke, colon, comma or blank, or 万元 without any.
HeaderParts partsInLine(const std::string& form) {
    const auto behind = form.find_last_of("/:,-_ \t\n");
    const std::string unit =
        behind == std::string::npos ? std::string() : moneyUnit(form.substr(behind + 1));
    const auto from = unit.empty() ? form.size() - std::min(form.size(), kWan.size()) : behind;
    if (from == 0 || (unit.empty() && !form.ends_with(kWan))) return {form, {}};
    std::string name = trimmed(form.substr(0, from));
    for (const std::string_view lead : {std::string_view("金额单位"), kUnit})
        if (name.ends_with(lead)) name = trimmed(name.substr(0, name.size() - lead.size()));
    return {std::move(name), unit.empty() ? std::string(kWan) : unit};
}

/// Without blanks, which nobody sees in a name.
std::string solid(std::string name) {
    std::erase_if(name, [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
    return name;
}

}  // namespace

HeaderParts partsOf(std::string_view header) {
    const std::string form = unitForm(header);
    HeaderParts parts = partsInBrackets(form);
    return parts.unit.empty() ? partsInLine(form) : parts;
}

bool isConverted(std::string_view unit) {
    return unit == kYuan || unit == kWan;
}

bool countsThis(std::string_view header, std::string_view column, std::string_view above) {
    const HeaderParts theirs = partsOf(header), ours = partsOf(column);
    const std::string_view unit = theirs.unit.empty() ? above : theirs.unit;
    return isConverted(ours.unit) && isConverted(unit) && solid(theirs.name) == solid(ours.name);
}

std::string unitGivenBy(std::string_view cell) {
    const std::string form = unitForm(cell);
    const bool bracketed = form.starts_with('(') && form.ends_with(')');
    std::string unit = moneyUnit(bracketed ? form.substr(1, form.size() - 2) : form);
    for (auto at = form.find(kUnit); unit.empty() && at != std::string::npos;
         at = form.find(kUnit, at + kUnit.size())) {
        std::string_view words = std::string_view(form).substr(at + kUnit.size());
        words.remove_prefix(std::min(words.find_first_not_of(" :("), words.size()));
        unit = moneyUnit(words.substr(0, words.find_first_of(" \t\n,;、/)")));
    }
    return unit;
}

std::string moneyUnitToTell(std::string_view header, std::string_view column,
                            std::string_view above) {
    const std::string ours = partsOf(column).unit;
    if (!isConverted(ours)) return {};
    std::string theirs = partsOf(header).unit;
    if (theirs.empty()) theirs = above;
    return isMoneyUnit(theirs) && theirs != ours ? theirs : std::string();
}

}  // namespace grants
