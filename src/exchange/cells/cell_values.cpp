// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cells/cell_values.h"

#include "base/text.h"
#include "exchange/cells/cell_text.h"
#include "exchange/cells/desk_options.h"

#include <array>
#include <charconv>

namespace grants {
namespace {

tl::unexpected<Fault> fault(const char* code, Message message) {
    return tl::make_unexpected(Fault{code, std::move(message)});
}

Parsed<Fraction> readPercent(const CellInput& in, bool zeroAllowed) {
    auto text = amountText(in);
    if (!text) return tl::make_unexpected(std::move(text.error()));
    const auto share = percentage(*text);
    if (!share) {
        return fault(
            "PERCENT_FORMAT",
            translatable("cells", "“{0}”不是百分比，请写成 60 或 33.33 这样的数字").with(*text));
    }
    if (*share > Fraction(1, 1) || *share < Fraction(0, 1) ||
        (!zeroAllowed && *share == Fraction(0, 1))) {
        return fault("PERCENT_RANGE",
                     translatable("cells", "百分比“{0}”不在 0 到 100 之间，请核对").with(*text));
    }
    return *share;
}

tl::unexpected<Fault> noCount(const std::string& text) {
    const std::string form = trimmed(halfWidth(text));
    const bool negative = form.starts_with('-') || form.starts_with("−");
    const bool two = form.find(' ') != std::string::npos &&
                     form.find_first_not_of("0123456789,. ") == std::string::npos;
    return fault("COUNT_FORMAT",
                 (two ? translatable("cells", "“{0}”里有空格，像是两个数，请只留一个")
                  : negative ? translatable("cells", "“{0}”是负数，请填 0 或正整数")
                             : translatable("cells", "“{0}”不是个数，请填 0 或正整数"))
                     .with(text));
}

/// `1,234` and `1,234.00` as 1234; anything else as it is.
std::string withoutGroups(std::string number) {
    const auto point = number.find('.');
    const bool whole = point != std::string::npos && point + 1 < number.size() &&
                       number.find_first_not_of('0', point + 1) == std::string::npos;
    if (whole) number.resize(point);
    const auto first = number.find(',');
    if (first == std::string::npos || first == 0 || first > 3) return number;
    for (auto at = first; at < number.size(); at += 4) {
        const bool group =
            number[at] == ',' && number.size() - at >= 4 && number.find(',', at + 1) - at >= 4;
        if (!group || (number.size() - at) % 4 != 0) return number;
    }
    std::erase(number, ',');
    return number;
}

/// `12人` is 12: cells carry the unit in their format.
std::string withoutMeasure(std::string number) {
    constexpr std::array<std::string_view, 8> kMeasures = {"人次", "人", "件", "份",
                                                           "次",   "家", "项", "个"};
    for (const std::string_view measure : kMeasures) {
        if (!number.ends_with(measure)) continue;
        number.resize(number.size() - measure.size());
        return trimmed(number);
    }
    return number;
}

tl::unexpected<Fault> unknownName(const std::string& name) {
    return fault("UNKNOWN_UNIT", translatable("cells",
                                              "没有登记名为“{0}”的单位，请先在“单位”表里加上它，"
                                              "或改填它的统一社会信用代码")
                                     .with(name));
}

tl::unexpected<Fault> severalOfName(const std::string& name, const std::vector<NamedUnit>& units) {
    std::string codes;
    for (const NamedUnit& unit : units)
        codes.append(codes.empty() ? "" : "、").append(unit.code.text());
    return fault(
        "UNIT_AMBIGUOUS",
        translatable("cells", "有 {0} 个单位都叫“{1}”，请改填统一社会信用代码，它们是：{2}")
            .with(std::to_string(units.size()), name, codes));
}

bool hasChinese(std::string_view text) {
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) >= 0xE4u; });
}

/// The unit of this name, when what stands in the place of a code is no code.
Parsed<NamedUnit> unitNamed(const std::string& text, const UnitDirectory& units, Fault noCode) {
    auto named = units.named(text);
    if (named.size() == 1) return named.front();
    if (named.size() > 1) return severalOfName(text, named);
    if (hasChinese(halfWidth(text))) return unknownName(text);
    return tl::make_unexpected(std::move(noCode));
}

Parsed<Id<Organisation>> unitOf(const std::string& text, const UnitDirectory& units) {
    auto code = CreditCode::parse(text);
    if (!code) {
        return unitNamed(text, units, std::move(code.error())).map([](const NamedUnit& unit) {
            return unit.id;
        });
    }
    if (const auto id = units.find(*code)) return *id;
    return fault(
        "UNKNOWN_UNIT",
        translatable("cells", "单位 {0} 还没有登记，请先在“单位”表里加上它").with(code->text()));
}

/// The code of a unit that may be unknown, or that of a known one by its name.
Parsed<CreditCode> unitCodeOf(const std::string& text, const UnitDirectory& units) {
    auto code = CreditCode::parse(text);
    if (code) return code;
    return unitNamed(text, units, std::move(code.error())).map([](const NamedUnit& unit) {
        return unit.code;
    });
}

/// Two whole codes with nothing but a blank between them.
bool areTwoCodes(std::string_view text) {
    const auto gap = text.find(' ');
    if (gap == std::string_view::npos) return false;
    const std::string_view one = text.substr(0, gap), rest = text.substr(gap);
    return (CreditCode::parse(one) && CreditCode::parse(rest)) ||
           (PatentNumber::parse(one) && PatentNumber::parse(rest));
}

bool hasBlank(std::string_view text) {
    return text.find(' ') != std::string_view::npos ||
           text.find("\u3000") != std::string_view::npos ||
           text.find("\u00A0") != std::string_view::npos;
}

/// The text of a code column; several codes are parted by semicolons, never by blanks.
Parsed<std::string> partedCodes(const CellInput& in) {
    auto text = codeText(in);
    if (!text || !hasBlank(*text)) return text;
    for (const std::string& part : splitCodes(*text)) {
        if (areTwoCodes(halfWidth(part))) {
            return fault(
                "CODES_NOT_PARTED",
                translatable("cells", "“{0}”里有空格，像是两个代码；要填几个，请用分号隔开")
                    .with(part));
        }
    }
    return text;
}

/// One value for each code in the cell; the same one twice is a slip of the pen.
template <class Value, class Read>
Parsed<std::vector<Value>> readSeveral(const CellInput& in, Read read) {
    auto text = partedCodes(in);
    if (!text) return tl::make_unexpected(std::move(text.error()));
    std::vector<Value> values;
    for (const auto& code : splitCodes(*text)) {
        auto value = read(code);
        if (!value) return tl::make_unexpected(std::move(value.error()));
        if (std::find(values.begin(), values.end(), *value) != values.end()) {
            return fault("DUPLICATE_CODE",
                         translatable("cells", "“{0}”在同一格里写了两次，请删去一个").with(code));
        }
        values.push_back(*value);
    }
    if (values.empty()) return fault("REQUIRED", translatable("cells", "这一格里没有代码，请填写"));
    return values;
}

}  // namespace

Parsed<std::string> readText(const CellInput& in) {
    return simpleText(in);
}

Parsed<std::string> readIdentifier(const CellInput& in) {
    return codeText(in).map([](const std::string& text) { return identifierForm(text); });
}

Parsed<std::string> readNumberText(const CellInput& in) {
    return codeText(in).map([](const std::string& text) { return trimmed(halfWidth(text)); });
}

Parsed<CreditCode> readCreditCode(const CellInput& in) {
    return partedCodes(in).and_then(
        [](const std::string& text) { return CreditCode::parse(text); });
}

Parsed<CreditCode> readUnitCode(const CellInput& in) {
    return partedCodes(in).and_then(
        [&](const std::string& text) { return unitCodeOf(text, in.units); });
}

Parsed<std::vector<CreditCode>> readUnitCodes(const CellInput& in) {
    return readSeveral<CreditCode>(
        in, [&](const std::string& text) { return unitCodeOf(text, in.units); });
}

Parsed<Id<Organisation>> readUnit(const CellInput& in) {
    return partedCodes(in).and_then(
        [&](const std::string& text) { return unitOf(text, in.units); });
}

Parsed<std::vector<Id<Organisation>>> readUnits(const CellInput& in) {
    return readSeveral<Id<Organisation>>(
        in, [&](const std::string& code) { return unitOf(code, in.units); });
}

Parsed<PatentNumber> readPatent(const CellInput& in) {
    return partedCodes(in).and_then(
        [](const std::string& text) { return PatentNumber::parse(text); });
}

Parsed<std::vector<PatentNumber>> readPatents(const CellInput& in) {
    return readSeveral<PatentNumber>(
        in, [](const std::string& code) { return PatentNumber::parse(code); });
}

Parsed<Money> readMoney(const CellInput& in) {
    const auto text = amountText(in);
    return text ? parseMoney(*text) : tl::make_unexpected(text.error());
}

Parsed<Money> readWan(const CellInput& in) {
    const auto text = amountText(in);
    return text ? parseWan(*text) : tl::make_unexpected(text.error());
}

Parsed<Points> readPoints(const CellInput& in) {
    constexpr std::string_view kMeasure = "分";
    auto text = amountText(in);
    if (!text) return tl::make_unexpected(std::move(text.error()));
    std::string_view number = *text;
    if (number.ends_with(kMeasure)) number.remove_suffix(kMeasure.size());
    return parsePoints(number);
}

Parsed<Date> readDate(const CellInput& in) {
    if (in.cell.kind == Cell::Kind::DateSerial) {
        if (const auto serial = serialOf(in.cell)) return dateOfSerial(*serial, in.from1904);
    }
    const auto text = simpleText(in);
    return text ? parseDate(*text) : tl::make_unexpected(text.error());
}

Parsed<std::int64_t> readCount(const CellInput& in) {
    const auto text = amountText(in);
    if (!text) return tl::make_unexpected(text.error());
    const std::string form = withoutGroups(withoutMeasure(trimmed(halfWidth(*text))));
    std::int64_t count = 0;
    const auto [end, error] = std::from_chars(form.data(), form.data() + form.size(), count);
    constexpr std::int64_t kMost = 1'000'000'000'000;
    if (error != std::errc() || end != form.data() + form.size() || count < 0 || count > kMost ||
        form.starts_with('-'))
        return noCount(*text);
    return count;
}

Parsed<std::int64_t> readYear(const CellInput& in) {
    constexpr std::string_view kYear = "年";
    Cell bare = in.cell;
    if (bare.text.ends_with(kYear)) bare.text.resize(bare.text.size() - kYear.size());
    auto year = readCount({bare, in.from1904, in.units});
    if (year && *year >= 1900 && *year <= 2199) return year;
    if (!year && year.error().code != "COUNT_FORMAT") return year;
    return fault("YEAR_FORMAT", translatable("cells", "“{0}”不是年份，请写成 2024 这样的四位数字")
                                    .with(shownText(in.cell, in.from1904)));
}

std::optional<Fraction> percentage(std::string_view text) {
    std::string form = trimmed(halfWidth(text));
    if (form.find('/') != std::string::npos) return std::nullopt;
    if (!form.ends_with('%')) form += '%';
    const auto share = parseFraction(form);
    return share ? std::optional(*share) : std::nullopt;
}

Parsed<Fraction> readShare(const CellInput& in) {
    return readPercent(in, false);
}

Parsed<Fraction> readPart(const CellInput& in) {
    return readPercent(in, true);
}

Parsed<std::size_t> readOption(const CellInput& in, std::span<const std::string> options) {
    const auto text = simpleText(in);
    if (!text) return tl::make_unexpected(text.error());
    const std::string form = trimmed(halfWidth(*text));
    auto chosen = std::find(options.begin(), options.end(), form);
    if (chosen == options.end()) {
        chosen = std::find_if(options.begin(), options.end(), [&form](const std::string& option) {
            return isDeskOption(form, option);
        });
    }
    if (chosen != options.end()) return static_cast<std::size_t>(chosen - options.begin());
    std::string choices;
    for (const std::string& option : options)
        choices.append(choices.empty() ? "" : "、").append(option);
    return fault(
        "OPTION",
        translatable("cells", "“{0}”不在可选项里，请从这些里选：{1}").with(*text, choices));
}

Parsed<bool> readYesNo(const CellInput& in) {
    static const std::array<std::string, 2> kYesNo = {"是", "否"};
    if (in.cell.kind == Cell::Kind::Boolean) return in.cell.text == "1" || in.cell.text == "true";
    return readOption(in, kYesNo).map([](std::size_t which) { return which == 0; });
}

}  // namespace grants
