// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cells/cell_text.h"

#include "base/text.h"

#include <charconv>

namespace grants {
namespace {

constexpr std::size_t kShownDigits = 15;  // what a spreadsheet keeps of a number
constexpr std::size_t kMaxTypedCharacters = 32'767;
constexpr int kMaxExponent = 30;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Digits with the place of their point: "123", 1 is 1.23.
struct Scientific {
    bool negative = false;
    std::string digits;
    int point = 0;
};

std::optional<Scientific> scientific(std::string_view text) {
    Scientific number;
    if (text.starts_with('-') || text.starts_with('+')) {
        number.negative = text[0] == '-';
        text.remove_prefix(1);
    }
    const auto exponentAt = text.find_first_of("eE");
    const auto mantissa = text.substr(0, exponentAt);
    const auto dot = mantissa.find('.');
    number.digits = std::string(mantissa.substr(0, dot));
    number.point = static_cast<int>(std::min<std::size_t>(number.digits.size(), 1'000));
    if (dot != std::string_view::npos) number.digits += mantissa.substr(dot + 1);
    if (number.digits.empty() || !std::all_of(number.digits.begin(), number.digits.end(), isDigit))
        return std::nullopt;
    if (exponentAt == std::string_view::npos) return number;
    auto exponent = text.substr(exponentAt + 1);
    if (exponent.starts_with('+')) exponent.remove_prefix(1);
    int power = 0;
    const auto [end, error] =
        std::from_chars(exponent.data(), exponent.data() + exponent.size(), power);
    if (error != std::errc() || end != exponent.data() + exponent.size()) return std::nullopt;
    if (power < -1'000 || power > 1'000) return std::nullopt;
    number.point += power;
    return number;
}

/// Half up at the last digit a spreadsheet shows: a stored 1234.0999999999999 is the 1234.1 on
/// screen.
void roundToShown(Scientific& number) {
    const auto zeros = std::min(number.digits.find_first_not_of('0'), number.digits.size());
    number.digits.erase(0, zeros);
    number.point -= static_cast<int>(zeros);
    if (number.digits.size() > kShownDigits) {
        const bool up = number.digits[kShownDigits] >= '5';
        number.digits.resize(kShownDigits);
        std::size_t at = kShownDigits;
        while (up && at > 0 && number.digits[at - 1] == '9') number.digits[--at] = '0';
        if (up && at > 0) ++number.digits[at - 1];
        if (up && at == 0) {
            number.digits.insert(0, "1");
            ++number.point;
        }
    }
    while (number.digits.ends_with('0')) number.digits.pop_back();
}

std::string written(const Scientific& number) {
    std::string text = number.negative ? "-" : "";
    const int count = static_cast<int>(number.digits.size());
    if (count == 0) return text + "0";
    if (number.point <= 0) {
        return text + "0." + std::string(static_cast<std::size_t>(-number.point), '0') +
               number.digits;
    }
    if (number.point >= count) {
        return text + number.digits +
               std::string(static_cast<std::size_t>(number.point - count), '0');
    }
    const auto whole = static_cast<std::size_t>(number.point);
    return text + number.digits.substr(0, whole) + "." + number.digits.substr(whole);
}

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

/// `1.23E+17` typed or exported as text: the digits are gone all the same.
bool looksShortened(std::string_view text) {
    // The rarest mark first: nearly every code ends here.
    if (text.find('+') == std::string_view::npos) return false;
    const auto exponent = text.find_first_of("eE");
    if (exponent == std::string_view::npos || exponent + 1 >= text.size()) return false;
    if (text.find('.') == std::string_view::npos || text[exponent + 1] != '+') return false;
    const auto number = scientific(text);
    return number && number->point > static_cast<int>(kShownDigits);
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
    if (digits.find_first_of("eE") != std::string::npos) {  // 4.5444E4 is 45444, not 4
        const auto number = plainNumber(digits);
        if (!number) return std::nullopt;
        digits = number->digits;
    }
    digits.resize(std::min(digits.find('.'), digits.size()));
    std::int64_t serial = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), serial);
    if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
    return serial;
}

std::optional<PlainNumber> plainNumber(std::string_view text) {
    auto number = scientific(text);
    if (!number) return std::nullopt;
    roundToShown(*number);
    if (number->point > kMaxExponent || number->point < -kMaxExponent) return std::nullopt;
    return PlainNumber{written(*number), number->point > static_cast<int>(kShownDigits)};
}

bool isBlank(const Cell& cell) {
    if (cell.kind == Cell::Kind::Blank) return true;
    if (cell.kind != Cell::Kind::Text) return false;
    const auto first = static_cast<unsigned char>(cell.text[0]);
    if (first > ' ' && first < 0x80) return false;
    return trimmed(cell.text).empty();
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
    return in.cell.kind == Cell::Kind::Text ? trimmed(in.cell.text)
                                            : shownText(in.cell, in.from1904);
}

Parsed<std::string> codeText(const CellInput& in) {
    if (in.cell.kind == Cell::Kind::Number) {
        const auto number = plainNumber(in.cell.text);
        if (!number || number->digitsLost) return lostDigits(in.cell.text);
        return number->digits;
    }
    if (in.cell.kind == Cell::Kind::Text && looksShortened(in.cell.text))
        return lostDigits(in.cell.text);
    return simpleText(in);
}

Parsed<std::string> amountText(const CellInput& in) {
    if (in.cell.kind != Cell::Kind::Number) return simpleText(in);
    const auto number = plainNumber(in.cell.text);
    // Beyond 18 digits no amount fits anyway, and the amount's own check says so.
    if (number && number->digitsLost && number->digits.size() <= 18)
        return lostDigits(in.cell.text);
    return number ? number->digits : in.cell.text;
}

}  // namespace grants
