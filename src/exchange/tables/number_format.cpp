// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/number_format.h"

#include "base/text.h"

#include <algorithm>

namespace grants {
namespace {

/// -1, 0, 1.
int compared(const DecimalDigits& a, const DecimalDigits& b) {
    const auto sign = [](const DecimalDigits& n) { return n.isZero() ? 0 : n.negative ? -1 : 1; };
    if (sign(a) != sign(b)) return sign(a) < sign(b) ? -1 : 1;
    if (sign(a) == 0) return 0;
    const auto magnitude = [](const DecimalDigits& n) { return std::pair(n.point, n.digits); };
    const int order = magnitude(a) < magnitude(b) ? -1 : magnitude(b) < magnitude(a) ? 1 : 0;
    return sign(a) * order;
}

/// The digits before the point, without zeros in front.
std::string wholeDigits(const DecimalDigits& number) {
    if (number.point <= 0) return {};
    std::string digits = number.digits.substr(
        0, std::min(number.digits.size(), static_cast<std::size_t>(number.point)));
    digits.resize(static_cast<std::size_t>(number.point), '0');
    return digits;
}

/// The digit at this place behind the point; '0' beyond the last.
char decimalDigit(const DecimalDigits& number, int place) {
    const int at = number.point + place;
    return at < 0 || at >= static_cast<int>(number.digits.size())
               ? '0'
               : number.digits[static_cast<std::size_t>(at)];
}

}  // namespace

/// Takes a code apart, section by section.
class NumberFormat::Parser {
  public:
    explicit Parser(std::string_view code) : m_code(code) {}

    std::vector<Section> sections() {
        std::vector<Section> all;
        do {
            all.push_back(section());
        } while (m_at < m_code.size() && m_code[m_at++] == ';');
        return all;
    }

  private:
    Section section() {
        m_section = {};
        m_behindPoint = false;
        m_commas = 0;
        while (m_at < m_code.size() && m_code[m_at] != ';') take(m_code[m_at]);
        m_section.thousands += m_commas;
        constexpr int kMostPercents = 2, kMostThousands = 6;
        if (m_section.percents > kMostPercents || m_section.thousands > kMostThousands)
            m_section.understood = false;
        return std::move(m_section);
    }

    void take(char c) {
        ++m_at;
        switch (c) {
            case '"':
                return quoted();
            case '\\':
            case '!':
                return literal(character());
            case '_':
            case '*':  // room as wide as a character, a character that fills the cell
                (void)character();
                return;
            case '[':
                return bracket();
            case '0':
            case '#':
            case '?':
                return placeholder(c);
            case '.':
                return point();
            case ',':
                return comma();
            case '%':
                ++m_section.percents;
                return literal("%");
            default:
                return other(c);
        }
    }

    void other(char c) {
        constexpr std::string_view kGeneral = "General";
        if (c == 'G' && m_code.substr(m_at - 1).starts_with(kGeneral)) {
            m_at += kGeneral.size() - 1;
            m_section.general = true;
            m_section.pieces.push_back({Piece::Kind::General, 0, {}});
        } else if (c == '@' || c == '/' || c == 'E' || c == 'e') {
            m_section.understood = false;
        } else {
            --m_at;
            literal(character());
        }
    }

    /// One character of UTF-8.
    std::string character() {
        if (m_at >= m_code.size()) return {};
        std::size_t end = m_at + 1;
        while (end < m_code.size() && (static_cast<unsigned char>(m_code[end]) & 0xC0u) == 0x80u)
            ++end;
        std::string whole(m_code.substr(m_at, end - m_at));
        m_at = end;
        return whole;
    }

    void quoted() {
        const auto end = std::min(m_code.find('"', m_at), m_code.size());
        literal(std::string(m_code.substr(m_at, end - m_at)));
        m_at = std::min(end + 1, m_code.size());
    }

    void literal(std::string text) {
        if (trimmed(text).empty()) text = " ";
        m_section.pieces.push_back({Piece::Kind::Literal, 0, std::move(text)});
    }

    /// `[$¥-804]` shows ¥, `[>=1000]` is a condition, `[Red]` says nothing.
    void bracket() {
        const auto end = std::min(m_code.find(']', m_at), m_code.size());
        const std::string_view inside = m_code.substr(m_at, end - m_at);
        m_at = std::min(end + 1, m_code.size());
        if (inside.starts_with('$')) {
            const std::string_view sign = inside.substr(1, inside.find('-') - 1);
            if (!sign.empty()) literal(std::string(sign));
        } else if (inside.starts_with("DBNum")) {
            m_section.understood = false;
        } else if (!inside.empty() && std::string_view("<>=").find(inside[0]) != inside.npos) {
            condition(inside);
        }
    }

    void condition(std::string_view inside) {
        const auto signEnd = std::min(inside.find_first_not_of("<>="), inside.size());
        const auto bound = decimalDigits(inside.substr(signEnd));
        if (bound) {
            m_section.condition = Condition{std::string(inside.substr(0, signEnd)), *bound};
        } else {
            m_section.understood = false;
        }
    }

    void placeholder(char c) {
        // A comma between digits groups them; those behind the last one count in thousands.
        m_section.grouped = m_section.grouped || (m_commas > 0 && !m_behindPoint);
        m_commas = 0;
        m_section.decimals += m_behindPoint ? 1 : 0;
        m_section.pieces.push_back(
            {m_behindPoint ? Piece::Kind::Decimal : Piece::Kind::Whole, c, {}});
    }

    void point() {
        if (m_behindPoint) return literal(".");
        m_behindPoint = true;
        m_section.pieces.push_back({Piece::Kind::Point, 0, {}});
    }

    void comma() {
        const bool behindDigit =
            std::any_of(m_section.pieces.begin(), m_section.pieces.end(), [](const Piece& piece) {
                return piece.kind == Piece::Kind::Whole || piece.kind == Piece::Kind::Decimal;
            });
        if (behindDigit) {
            ++m_commas;
        } else {
            literal(",");
        }
    }

    std::string_view m_code;
    std::size_t m_at = 0;
    Section m_section;
    int m_commas = 0;
    bool m_behindPoint = false;
};

NumberFormat::NumberFormat(std::string_view code) {
    m_sections = Parser(code).sections();
    const auto isBare = [](const Section& section) {
        return section.pieces.size() == 1 && section.pieces[0].kind == Piece::Kind::General;
    };
    // The fourth section is for texts.
    const bool understood =
        std::all_of(m_sections.begin(),
                    m_sections.begin() + std::min<std::ptrdiff_t>(3, std::ssize(m_sections)),
                    [](const Section& section) { return section.understood; });
    m_shapes = understood && !code.empty() && !isBare(m_sections.front());
}

bool NumberFormat::meets(const DecimalDigits& number, const Condition& condition) {
    const int order = compared(number, condition.bound);
    if (condition.sign == "<") return order < 0;
    if (condition.sign == "<=") return order <= 0;
    if (condition.sign == ">") return order > 0;
    if (condition.sign == ">=") return order >= 0;
    return condition.sign == "<>" ? order != 0 : order == 0;
}

/// With conditions the first that is met; else positive, negative, zero by their place.
std::size_t NumberFormat::sectionFor(const DecimalDigits& number) const {
    const std::size_t numeric = std::min<std::size_t>(3, m_sections.size());
    const bool conditional =
        std::any_of(m_sections.begin(), m_sections.begin() + static_cast<std::ptrdiff_t>(numeric),
                    [](const Section& section) { return section.condition.has_value(); });
    if (conditional) {
        for (std::size_t at = 0; at < numeric; ++at) {
            const auto& condition = m_sections[at].condition;
            if (!condition || meets(number, *condition)) return at;
        }
        return numeric - 1;
    }
    if (number.isZero()) return numeric >= 3 ? 2 : 0;
    return number.negative && numeric >= 2 ? 1 : 0;
}

/// Puts a number's digits into the places of a section.
class NumberFormat::Layout {
  public:
    Layout(const Section& section, const DecimalDigits& number)
        : m_section(section),
          m_number(number),
          m_whole(wholeDigits(number)),
          m_places(
              std::count_if(section.pieces.begin(), section.pieces.end(),
                            [](const Piece& piece) { return piece.kind == Piece::Kind::Whole; })) {}

    std::string text() && {
        for (const Piece& piece : m_section.pieces) put(piece);
        return trimmed(m_text);
    }

  private:
    void put(const Piece& piece) {
        switch (piece.kind) {
            case Piece::Kind::Literal:
                m_text += piece.text;
                break;
            case Piece::Kind::General:
                m_text += written({false, m_number.digits, m_number.point});
                break;
            case Piece::Kind::Whole:
                putWhole(piece.placeholder);
                break;
            case Piece::Kind::Point:
                m_pointDue = true;
                break;
            case Piece::Kind::Decimal:
                putDecimal(piece.placeholder);
                break;
        }
    }

    /// The first place takes all digits in front of it as well.
    void putWhole(char placeholder) {
        const auto digits = std::ssize(m_whole);
        const std::ptrdiff_t right = --m_places;  // places behind this one
        const std::ptrdiff_t first = m_digitsPut == 0 && !m_begun ? digits - 1 : right;
        m_begun = true;
        for (std::ptrdiff_t at = std::min(first, digits - 1); at >= right; --at)
            putDigit(m_whole[static_cast<std::size_t>(digits - 1 - at)], at);
        if (right >= digits && placeholder == '0') putDigit('0', right);
    }

    /// `right`: digits before the point that follow.
    void putDigit(char digit, std::ptrdiff_t right) {
        m_text += digit;
        ++m_digitsPut;
        if (m_section.grouped && right > 0 && right % 3 == 0) m_text += ',';
    }

    /// A point is shown with the first digit behind it; one alone says nothing.
    void putDecimal(char placeholder) {
        const int place = m_decimal++;
        const bool more = m_number.point + place < std::ssize(m_number.digits);
        if (placeholder != '0' && !more) return;
        if (m_pointDue) m_text += m_digitsPut == 0 ? "0." : ".";
        m_pointDue = false;
        m_text += decimalDigit(m_number, place);
    }

    const Section& m_section;
    const DecimalDigits& m_number;
    std::string m_whole;
    std::ptrdiff_t m_places;
    std::ptrdiff_t m_digitsPut = 0;
    int m_decimal = 0;
    bool m_begun = false, m_pointDue = false;
    std::string m_text;
};

ShownNumber NumberFormat::shown(const DecimalDigits& number) const {
    const std::size_t at = sectionFor(number);
    const Section& section = m_sections[at];
    DecimalDigits scaled = number;
    scaled.point += 2 * section.percents - 3 * section.thousands;
    ShownNumber shown;
    if (!section.general) shown.rounded = roundTo(scaled, section.decimals);
    shown.text = Layout(section, scaled).text();
    // A section of its own for what is below zero says so by signs of its own.
    const bool ownSign = at == 1 && !section.condition;
    if (number.negative && !ownSign && !scaled.isZero() && !shown.text.empty())
        shown.text.insert(0, "-");
    return shown;
}

std::string_view builtInFormat(int number) {
    switch (number) {
        case 1:
            return "0";
        case 2:
            return "0.00";
        case 3:
            return "#,##0";
        case 4:
            return "#,##0.00";
        case 9:
            return "0%";
        case 10:
            return "0.00%";
        case 37:
        case 38:
            return "#,##0;(#,##0)";
        case 39:
        case 40:
            return "#,##0.00;(#,##0.00)";
        case 41:
        case 42:
            return "#,##0;-#,##0;\"-\"";
        case 43:
        case 44:
            return "#,##0.00;-#,##0.00;\"-\"";
        default:
            return {};
    }
}

bool isDateFormat(std::string_view code) {
    for (std::size_t at = 0; at < code.size(); ++at) {
        const char c = code[at];
        if (c == '"') {
            at = std::min(code.find('"', at + 1), code.size() - 1);
        } else if (c == '[') {
            // [h] counts elapsed time; colours, conditions and languages say nothing.
            const bool elapsed =
                at + 1 < code.size() &&
                std::string_view("hHmMsS").find(code[at + 1]) != std::string_view::npos &&
                code.find(']', at) <= at + 3;
            if (elapsed) return true;
            at = std::min(code.find(']', at), code.size() - 1);
        } else if (c == '\\' || c == '_' || c == '*') {
            ++at;
        } else if (std::string_view("yYdDmMhHsS").find(c) != std::string_view::npos) {
            return true;
        }
    }
    return false;
}

bool isBuiltInDate(int format) {
    return (format >= 14 && format <= 22) || (format >= 27 && format <= 36) ||
           (format >= 45 && format <= 47) || (format >= 50 && format <= 58);
}

}  // namespace grants
