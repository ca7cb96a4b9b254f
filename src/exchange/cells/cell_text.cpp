// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cells/cell_text.h"

#include "base/seen_text.h"
#include "base/text.h"
#include "exchange/tables/decimal_digits.h"

#include <charconv>

namespace grants {
namespace {

constexpr std::size_t kMaxTypedCharacters = 32'767;
constexpr int kMaxExponent = 30;

tl::unexpected<Fault> errorCell(const Cell& cell) {
    if (cell.text == "=") {
        return tl::make_unexpected(
            Fault{"CELL_ERROR", translatable("cells",
                                             "公式没有算出的值，请在表格软件里打开、保存后再导入，"
                                             "或直接填写结果")});
    }
    return tl::make_unexpected(
        Fault{"CELL_ERROR",
              translatable("cells", "单元格里是错误值 {0}，请改正公式或直接填写").with(cell.text)});
}

tl::unexpected<Fault> lostDigits(const std::string& text) {
    return tl::make_unexpected(
        Fault{"DIGITS_LOST", translatable("cells",
                                          "号码“{0}”被表格软件当成数字，末尾几位已经丢失；"
                                          "请把这一列设为文本格式，再对照原件重新填写")
                                 .with(text)});
}

/// `2.02406E+11` typed or exported as text: the digits are gone all the same.
bool looksShortened(std::string_view text) {
    // The rarest mark first: nearly every code ends here.
    if (text.find('+') == std::string_view::npos) return false;
    const auto exponent = text.find_first_of("eE");
    if (exponent == std::string_view::npos || exponent + 1 >= text.size()) return false;
    if (text[exponent + 1] != '+' || !(exponent == 1 || text[1] == '.')) return false;
    constexpr int kShortenedFrom = 12;  // digits from which a spreadsheet writes so
    const auto number = decimalDigits(text);
    return number && number->point >= kShortenedFrom &&
           number->point > static_cast<int>(number->digits.size());
}

tl::unexpected<Fault> roundedCell(const std::string& shown) {
    return tl::make_unexpected(Fault{
        "CELL_ROUNDED", translatable("cells",
                                     "单元格显示“{0}”，里面的数更细，看到的不是准数；"
                                     "请在表格软件里多显示几位小数或改成看到的数，保存后再导入")
                            .with(shown)});
}

/// Digits behind the point of a number as shown.
std::size_t shownDecimals(std::string_view shown) {
    const auto point = shown.find('.');
    if (point == std::string_view::npos) return 0;
    const auto end = shown.find_first_not_of("0123456789", point + 1);
    return std::min(end, shown.size()) - point - 1;
}

/// Whether a rounded number is still shown to the 分, or to as much of a percent.
bool showsEnough(std::string_view shown) {
    const bool inWan = shown.find("万") != std::string_view::npos;
    return shownDecimals(shown) >= (inWan ? 6u : 2u);
}

tl::unexpected<Fault> dayInsteadOfCode(const std::string& day) {
    return tl::make_unexpected(
        Fault{"CODE_AS_DATE", translatable("cells",
                                           "号码被表格软件当成了日期 {0}；"
                                           "请把这一列设为文本格式，再对照原件重新填写")
                                  .with(day)});
}

/// A day is kept as a number of days; what lies less than half a second before midnight is noise.
bool roundsToNextDay(std::string_view fraction) {
    constexpr std::int64_t kBillion = 1'000'000'000, kSeconds = 86'400;
    if (fraction.size() < 2) return false;
    std::string nine(fraction.substr(1, 9));
    nine.resize(9, '0');
    std::int64_t billionths = 0;
    std::from_chars(nine.data(), nine.data() + nine.size(), billionths);
    return billionths * kSeconds + kBillion / 2 >= kSeconds * kBillion;
}

std::string serialAsText(const Cell& cell, bool from1904) {
    const auto serial = serialOf(cell);
    if (!serial) return cell.text;
    const auto date = dateOfSerial(*serial, from1904);
    return date ? inIso(*date) : cell.text;
}

}  // namespace

std::optional<std::int64_t> serialOf(const Cell& cell) {
    std::string digits = cell.text;
    if (digits.find_first_of(".eE") != std::string::npos) {  // 4.5444E4 is 45444, not 4
        auto number = decimalDigits(digits);
        if (!number || number->point > kKeptDigits) return std::nullopt;
        digits = written(*number);
    }
    const auto point = std::min(digits.find('.'), digits.size());
    std::int64_t serial = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + point, serial);
    if (error != std::errc() || end != digits.data() + point) return std::nullopt;
    return serial + (roundsToNextDay(std::string_view(digits).substr(point)) ? 1 : 0);
}

std::optional<PlainNumber> plainNumber(std::string_view text) {
    const auto number = decimalDigits(text);
    if (!number || number->point > kMaxExponent || number->point < -kMaxExponent)
        return std::nullopt;
    return PlainNumber{written(*number), number->point > kKeptDigits};
}

bool isBlank(const Cell& cell) {
    if (cell.kind == Cell::Kind::Blank) return true;
    if (cell.kind != Cell::Kind::Text) return false;
    const auto first = static_cast<unsigned char>(cell.text[0]);
    if (first > ' ' && first < 0x7F) return false;
    return trimmed(cell.text).empty();
}

bool isAbsent(const Cell& cell) {
    return isBlank(cell) || (cell.kind == Cell::Kind::Text && isPlaceholder(cell.text));
}

std::string shownText(const Cell& cell, bool from1904) {
    switch (cell.kind) {
        case Cell::Kind::DateSerial:
            return serialAsText(cell, from1904);
        case Cell::Kind::Number:
            if (const auto number = plainNumber(cell.text); number && !number->digitsLost)
                return number->digits;
            return cell.text;
        case Cell::Kind::Boolean:
            return cell.text == "1" || cell.text == "true" ? "是" : "否";
        default:
            return cell.text;
    }
}

Parsed<std::string> simpleText(const CellInput& in) {
    if (in.cell.kind == Cell::Kind::Fault) return errorCell(in.cell);
    if (in.cell.text.size() > kMaxTypedCharacters &&
        characterCount(in.cell.text) > kMaxTypedCharacters) {
        return tl::make_unexpected(
            Fault{"TEXT_LENGTH", translatable("cells", "文字超过 32767 个字符，请缩短")});
    }
    if (in.cell.kind != Cell::Kind::Text) return shownText(in.cell, in.from1904);
    std::string text = seenText(in.cell.text);
    if (looksShortened(text)) return lostDigits(text);
    return text;
}

Parsed<std::string> codeText(const CellInput& in) {
    if (in.cell.kind == Cell::Kind::Number) {
        const auto number = plainNumber(in.cell.text);
        if (!number || number->digitsLost) return lostDigits(in.cell.text);
        return number->digits;
    }
    if (in.cell.kind == Cell::Kind::DateSerial)
        return dayInsteadOfCode(shownText(in.cell, in.from1904));
    return simpleText(in);
}

Parsed<std::string> amountText(const CellInput& in) {
    if (in.cell.kind == Cell::Kind::ShownRounded && !showsEnough(in.cell.text))
        return roundedCell(in.cell.text);
    // Accounting formats show a nought as a dash.
    const bool noDigit = in.cell.text.find_first_of("0123456789") == std::string::npos;
    if (in.cell.kind == Cell::Kind::Shown && noDigit) return "0";
    if (in.cell.kind != Cell::Kind::Number) return simpleText(in);
    const auto number = plainNumber(in.cell.text);
    // Beyond 18 digits no amount fits anyway, and the amount's own check says so.
    if (number && number->digitsLost && number->digits.size() <= 18)
        return lostDigits(in.cell.text);
    return number ? number->digits : in.cell.text;
}

void countIn(Cell& cell, std::string_view unit) {
    using Kind = Cell::Kind;
    std::string amount = trimmed(halfWidth(cell.text));
    if (cell.kind == Kind::Number) {
        const auto number = plainNumber(cell.text);
        if (!number || number->digitsLost) return;
        amount = number->digits;
    } else if (cell.kind != Kind::Text && cell.kind != Kind::Shown &&
               cell.kind != Kind::ShownRounded)
        return;
    if (amount.empty() || !isDigit(amount.back())) return;
    const bool rounded = cell.kind == Kind::ShownRounded;
    cell = {rounded ? Kind::ShownRounded : Kind::Text, amount.append(unit)};
}

}  // namespace grants
