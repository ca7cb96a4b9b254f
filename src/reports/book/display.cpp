// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/book/display.h"

#include <algorithm>
#include <numeric>
#include <stdexcept>

namespace grants {
namespace {

/// ⌊a ÷ b⌋ for b > 0, also below zero.
std::int64_t floorDivide(std::int64_t a, std::int64_t b) {
    return a / b - (a % b < 0 ? 1 : 0);
}

Money roundedHalfUp(Money money, Money unit) {
    const auto size = unit.inFen();
    const auto below = floorDivide(money.inFen(), size);
    const bool up = 2 * (money.inFen() - below * size) >= size;
    return Money::ofFen((below + (up ? 1 : 0)) * size);
}

bool isRounded(ColumnFormat format) {
    return smallestShown(format) != Money::ofFen(1);
}

/// Rounds one column from its totals down to its lines.
class ColumnRounding {
  public:
    ColumnRounding(BookSheet& sheet, std::size_t column)
        : m_sheet(sheet),
          m_column(column),
          m_unit(smallestShown(sheet.columns[column].format)),
          m_settled(sheet.rows.size()) {}

    /// Totals stand below what they cover, so going upwards meets them first.
    void run() {
        for (auto row = m_sheet.rows.size(); row-- > 0;) {
            const auto* value = money(row);
            if (value != nullptr && !m_settled[row]) settle(row, roundedHalfUp(*value, m_unit));
        }
    }

  private:
    Money* money(std::size_t row) {
        auto& values = m_sheet.rows.held(row).values;
        return m_column < values.size() ? std::get_if<Money>(&values[m_column]) : nullptr;
    }

    void settle(std::size_t row, Money shown) {
        m_settled[row] = true;
        *money(row) = shown;
        std::vector<std::size_t> covered;
        std::vector<Money> parts;
        for (const auto& span : m_sheet.rows.sums(row)) {
            for (auto at = span.first; at <= span.last; ++at) {
                if (const auto* part = money(at)) {
                    covered.push_back(at);
                    parts.push_back(*part);
                }
            }
        }
        if (parts.empty() || !m_sheet.columns[m_column].total) return;
        const auto rounded = roundedToAddUp(parts, m_unit, shown);
        for (std::size_t i = 0; i < covered.size(); ++i) settle(covered[i], rounded[i]);
    }

    BookSheet& m_sheet;
    std::size_t m_column;
    Money m_unit;
    std::vector<bool> m_settled;
};

int decimalsOf(Money money, ColumnFormat format) {
    if (format == ColumnFormat::WanExact && money.inFen() % Money::ofYuan(1).inFen() != 0) return 6;
    return format == ColumnFormat::Wan4 || format == ColumnFormat::WanExact ? 4 : 2;
}

std::string moneyText(Money money, ColumnFormat format, bool separators) {
    if (!isInWan(format)) return inYuan(money, separators);
    auto text = inWan(money, decimalsOf(money, format));
    if (!separators) std::erase(text, ',');
    return text;
}

}  // namespace

std::vector<Money> roundedToAddUp(const std::vector<Money>& parts, Money unit, Money total) {
    const auto size = unit.inFen();
    std::vector<std::int64_t> whole, remainder;
    for (const auto part : parts) {
        whole.push_back(floorDivide(part.inFen(), size));
        remainder.push_back(part.inFen() - whole.back() * size);
    }
    auto missing = floorDivide(total.inFen(), size);
    for (const auto units : whole) missing -= units;
    std::vector<std::size_t> order(parts.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](auto a, auto b) { return remainder[a] > remainder[b]; });
    if (missing < 0 || missing > static_cast<std::int64_t>(parts.size())) {
        throw std::logic_error("the parts do not make the total");
    }
    for (std::size_t i = 0; i < static_cast<std::size_t>(missing); ++i) ++whole[order[i]];
    std::vector<Money> rounded;
    rounded.reserve(whole.size());
    for (const auto units : whole) rounded.push_back(Money::ofFen(units * size));
    return rounded;
}

bool isInWan(ColumnFormat format) {
    return format == ColumnFormat::Wan2 || format == ColumnFormat::Wan4 ||
           format == ColumnFormat::WanExact || format == ColumnFormat::MixedWan;
}

Money smallestShown(ColumnFormat format) {
    if (format == ColumnFormat::Wan4) return Money::ofYuan(1);
    const bool toTheFen = !isInWan(format) || format == ColumnFormat::WanExact;
    return toTheFen ? Money::ofFen(1) : Money::ofYuan(100);
}

BookSheet asShown(const BookSheet& sheet) {
    BookSheet shown = sheet;
    const auto& columns = shown.columns;
    if (std::none_of(columns.begin(), columns.end(),
                     [](const BookColumn& column) { return isRounded(column.format); })) {
        return shown;
    }
    shown.rows.holdAll();  // a rounding weighs each row against the others
    for (std::size_t column = 0; column < shown.columns.size(); ++column) {
        if (isRounded(shown.columns[column].format)) ColumnRounding(shown, column).run();
    }
    return shown;
}

int exactDecimals(Fraction share) {
    constexpr int kFewest = 2, kMost = 12, kAsTyped = 6;
    for (int decimals = kFewest; decimals <= kMost; ++decimals)
        if (parseFraction(inPercent(share, decimals)) == share) return decimals;
    return kAsTyped;
}

std::string cellText(const BookValue& value, ColumnFormat format, bool separators) {
    struct Words {
        ColumnFormat format;
        bool separators;
        std::string operator()(std::monostate) const { return {}; }
        std::string operator()(const std::string& text) const { return text; }
        std::string operator()(std::int64_t count) const {
            if (!separators) return std::to_string(count);
            auto text = inYuan(Money::ofYuan(count));
            text.resize(text.size() - 3);
            return text;
        }
        std::string operator()(Money money) const { return moneyText(money, format, separators); }
        std::string operator()(Fraction share) const {
            return format == ColumnFormat::PercentExact ? inPercent(share, exactDecimals(share))
                                                        : inPercent(share);
        }
        std::string operator()(Date day) const { return inIso(day); }
        std::string operator()(Decimal number) const { return toText(number); }
    };
    return std::visit(Words{format, separators}, value);
}

Alignment alignmentOf(const BookValue& value, ColumnFormat format) {
    if (std::holds_alternative<std::string>(value)) {
        return format == ColumnFormat::Text ? Alignment::Left : Alignment::Centre;
    }
    return std::holds_alternative<Date>(value) || format == ColumnFormat::Centred
               ? Alignment::Centre
               : Alignment::Right;
}

bool isNegative(const BookValue& value) {
    if (const auto* money = std::get_if<Money>(&value)) return money->isNegative();
    if (const auto* count = std::get_if<std::int64_t>(&value)) return *count < 0;
    return false;
}

std::string pageText(const std::string& footer, const std::string& page, const std::string& pages) {
    std::string text = footer;
    if (const auto at = text.find("{0}"); at != std::string::npos) text.replace(at, 3, page);
    if (const auto at = text.find("{1}"); at != std::string::npos) text.replace(at, 3, pages);
    return text;
}

}  // namespace grants
