// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/cell.h"

#include "ui/base/tr.h"

#include <QCoreApplication>
#include <QLocale>

namespace grants::ui {

namespace {

struct Shown {
    Denomination denomination;
    QString operator()(std::monostate) const { return {}; }
    QString operator()(std::string_view text) const { return fromUtf8(text); }
    QString operator()(const std::string& text) const { return QString::fromStdString(text); }
    QString operator()(std::int64_t count) const { return countText(count); }
    QString operator()(Money money) const { return amountText(money, denomination); }
    QString operator()(Fraction share) const { return QString::fromStdString(inPercent(share)); }
    QString operator()(Date day) const { return QString::fromStdString(inIso(day)); }
    QString operator()(bool yes) const { return yes ? flagText(true) : QString(); }
    QString operator()(Decimal number) const { return QString::fromStdString(toText(number)); }
};

constexpr int kWords = 1;

/// Owned and borrowed words compare alike.
int rankOfKind(const CellValue& value) {
    if (std::holds_alternative<std::monostate>(value)) return 99;
    if (std::holds_alternative<std::string>(value)) return kWords;
    return static_cast<int>(value.index());
}

template <class T>
std::weak_ordering compareAs(const CellValue& a, const CellValue& b) {
    return std::get<T>(a) <=> std::get<T>(b);
}

}  // namespace

QString displayText(const CellValue& value, Denomination denomination) {
    return std::visit(Shown{denomination}, value);
}

QString flagText(bool yes) {
    return yes ? tr("是") : tr("否");  // the words that cells are chosen from, too
}

std::string_view wordsOf(const CellValue& value) {
    if (const auto* view = std::get_if<std::string_view>(&value)) return *view;
    if (const auto* owned = std::get_if<std::string>(&value)) return *owned;
    return {};
}

bool isBlank(const CellValue& value) {
    return std::holds_alternative<std::monostate>(value) ||
           (rankOfKind(value) == kWords && wordsOf(value).empty());
}

CellValue owned(const CellValue& value) {
    const auto* words = std::get_if<std::string_view>(&value);
    return words != nullptr ? CellValue(std::string(*words)) : value;
}

std::weak_ordering compare(const CellValue& a, const CellValue& b) {
    const int rank = rankOfKind(a);
    if (const int other = rankOfKind(b); rank != other) return rank <=> other;
    switch (rank) {
        case kWords:
            return wordsOf(a) <=> wordsOf(b);
        case 3:
            return compareAs<std::int64_t>(a, b);
        case 4:
            return compareAs<Money>(a, b);
        case 5:
            return compareAs<Fraction>(a, b);
        case 6:
            return compareAs<Date>(a, b);
        case 7:
            return compareAs<bool>(a, b);
        case 8:
            return compareAs<Decimal>(a, b);
        default:
            return std::weak_ordering::equivalent;
    }
}

bool isNumeric(CellKind kind) {
    return kind == CellKind::Count || kind == CellKind::Amount || kind == CellKind::Percent ||
           kind == CellKind::Decimal;
}

bool hasWords(CellKind kind) {
    return kind == CellKind::Text || kind == CellKind::Identifier;
}

QString denominationName(Denomination denomination) {
    return denomination == Denomination::Yuan ? QCoreApplication::translate("Cell", "元")
                                              : QCoreApplication::translate("Cell", "万元");
}

QString amountText(Money money, Denomination denomination) {
    return QString::fromStdString(denomination == Denomination::Yuan ? inYuan(money)
                                                                     : inWan(money, 4));
}

QString exactAmountText(Money money, Denomination denomination) {
    constexpr int kFenPerYuan = 100, kToTheFen = 6;
    const bool shown = denomination == Denomination::Yuan || money.inFen() % kFenPerYuan == 0;
    return shown ? amountText(money, denomination)
                 : QString::fromStdString(inWan(money, kToTheFen));
}

QString amountWithUnit(Money money, Denomination denomination) {
    return exactAmountText(money, denomination) + QChar::Space + denominationName(denomination);
}

QString countText(std::int64_t count) {
    return QLocale(QLocale::English).toString(static_cast<qlonglong>(count));
}

}  // namespace grants::ui
