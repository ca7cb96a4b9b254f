// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cells/cell_values.h"

#include "base/text.h"
#include "exchange/cells/cell_text.h"

#include <array>
#include <charconv>

namespace grants {
namespace {

tl::unexpected<Fault> fault(const char* code, Message message) {
    return tl::make_unexpected(Fault{code, std::move(message)});
}

Parsed<Fraction> readPercent(const CellInput& in, bool zeroAllowed) {
    auto text = simpleText(in);
    if (!text) return tl::make_unexpected(std::move(text.error()));
    std::string form = halfWidth(*text);
    if (!form.ends_with('%')) form += '%';
    const auto share = form.find('/') == std::string::npos
                           ? parseFraction(form)
                           : Parsed<Fraction>(fault("PERCENT_FORMAT", {}));
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
    return fault("COUNT_FORMAT",
                 translatable("cells", "“{0}”不是个数，请填 0 或正整数").with(text));
}

/// One value for each code in the cell; the same one twice is a slip of the pen.
template <class Value, class Read>
Parsed<std::vector<Value>> readSeveral(const CellInput& in, Read read) {
    auto text = codeText(in);
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

Parsed<Id<Organisation>> unitOf(const std::string& code, const UnitDirectory& units) {
    auto parsed = CreditCode::parse(code);
    if (!parsed) return tl::make_unexpected(std::move(parsed.error()));
    if (const auto id = units.find(*parsed)) return *id;
    return fault(
        "UNKNOWN_UNIT",
        translatable("cells", "单位 {0} 还没有登记，请先在“单位”表里加上它").with(parsed->text()));
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
    return codeText(in).and_then([](const std::string& text) { return CreditCode::parse(text); });
}

Parsed<Id<Organisation>> readUnit(const CellInput& in) {
    return codeText(in).and_then([&](const std::string& text) { return unitOf(text, in.units); });
}

Parsed<std::vector<Id<Organisation>>> readUnits(const CellInput& in) {
    return readSeveral<Id<Organisation>>(
        in, [&](const std::string& code) { return unitOf(code, in.units); });
}

Parsed<PatentNumber> readPatent(const CellInput& in) {
    return codeText(in).and_then([](const std::string& text) { return PatentNumber::parse(text); });
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
    auto text = amountText(in);
    if (!text) return tl::make_unexpected(std::move(text.error()));
    const std::string form = trimmed(halfWidth(*text));
    const bool hasUnit = form.ends_with("元") || form.ends_with("万");
    return parseMoney(hasUnit ? form : form + "万");
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
    const std::string form = trimmed(halfWidth(*text));
    std::int64_t count = 0;
    const auto [end, error] = std::from_chars(form.data(), form.data() + form.size(), count);
    constexpr std::int64_t kMost = 1'000'000'000'000;
    if (error != std::errc() || end != form.data() + form.size() || count < 0 || count > kMost ||
        form.starts_with('-'))
        return noCount(*text);
    return count;
}

Parsed<std::int64_t> readYear(const CellInput& in) {
    auto year = readCount(in);
    if (year && *year >= 1900 && *year <= 2199) return year;
    if (!year && year.error().code != "COUNT_FORMAT") return year;
    return fault("YEAR_FORMAT", translatable("cells", "“{0}”不是年份，请写成 2024 这样的四位数字")
                                    .with(shownText(in.cell, in.from1904)));
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
    const auto isChosen = [form = trimmed(halfWidth(*text))](const std::string& option) {
        return form == option;
    };
    const auto chosen = std::find_if(options.begin(), options.end(), isChosen);
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
