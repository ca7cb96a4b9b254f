// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/input/amount_text.h"

#include "base/text.h"
#include "ui/words/column_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace grants::ui {

namespace {

/// In which denomination a bare number of the column counts in workbooks.
Denomination ownDenomination(const ColumnDescriptor& descriptor) {
    return descriptor.header.ends_with("(万元)") ? Denomination::Wan : Denomination::Yuan;
}

/// `1.2000` as `1.2`.
std::string withoutEndingZeros(std::string number) {
    if (number.find('.') == std::string::npos) return number;
    number.erase(number.find_last_not_of('0') + 1);
    if (number.ends_with('.')) number.pop_back();
    return number;
}

const char* unitOf(Denomination denomination) {
    return denomination == Denomination::Wan ? "万" : "元";
}

/// Holds a digit and ends without a unit: a number that somebody mistyped.
bool isSlip(const std::string& text) {
    const std::string form = trimmed(halfWidth(text));
    const char last = form.empty() ? ' ' : form.back();
    const bool ends = isDigit(last) || (last >= 'a' && last <= 'z') || (last >= 'A' && last <= 'Z');
    return ends && std::any_of(form.begin(), form.end(), isDigit);
}

bool isOtherwise(const ColumnDescriptor& descriptor, Denomination denomination) {
    return descriptor.kind == ColumnKind::Money && denomination != ownDenomination(descriptor);
}

}  // namespace

std::string explicitAmount(const std::string& text, Denomination denomination) {
    const std::string form = trimmed(halfWidth(text));
    if (form.ends_with("元") || form.ends_with("万")) return text;
    const std::string amount = form + unitOf(denomination);
    const auto money = parseMoney(amount);
    // Too large or too fine an amount is none in another unit.
    const bool isAmount =
        money || money.error().code == "MONEY_RANGE" || money.error().code == "MONEY_FRACTION";
    return isAmount ? amount : text;
}

std::string titledAmount(const std::string& text, Denomination denomination) {
    std::string amount = explicitAmount(text, denomination);
    return isSlip(amount) ? amount + unitOf(denomination) : amount;
}

std::optional<Money> amountIn(const std::string& text, const ColumnDescriptor& descriptor) {
    if (descriptor.kind != ColumnKind::Money) return std::nullopt;
    const auto money = parseMoney(explicitAmount(text, ownDenomination(descriptor)));
    return money ? std::optional(*money) : std::nullopt;
}

QString editedText(const std::string& text, const ColumnDescriptor& descriptor,
                   Denomination denomination) {
    const auto money = amountIn(text, descriptor);
    if (!money) return QString::fromStdString(text);
    const std::string number =
        denomination == Denomination::Wan ? inWan(*money, 6) : inYuan(*money);
    return QString::fromStdString(withoutEndingZeros(number)).remove(QLatin1Char(','));
}

std::string enteredText(const QString& typed, const ColumnDescriptor& descriptor,
                        Denomination denomination) {
    std::string text = typed.toStdString();
    return isOtherwise(descriptor, denomination) ? explicitAmount(text, denomination) : text;
}

std::string titledText(const QString& text, const ColumnDescriptor& descriptor,
                       Denomination denomination) {
    std::string entered = enteredText(text, descriptor, denomination);
    const bool sound = descriptor.kind != ColumnKind::Money || amountIn(entered, descriptor);
    return sound ? entered : titledAmount(entered, denomination);
}

QString saidText(const std::string& text, const ColumnDescriptor& descriptor,
                 Denomination denomination) {
    const auto money = amountIn(text, descriptor);
    return money ? amountWithUnit(*money, denomination) : QString::fromStdString(text);
}

QString headerText(const ColumnDescriptor& descriptor, Denomination denomination) {
    const QString header = headerText(descriptor.header);
    const qsizetype unit = header.lastIndexOf(u'(');
    if (!isOtherwise(descriptor, denomination) || unit < 0) return header;
    return header.left(unit) + u'(' + denominationName(denomination) + u')';
}

QString hintText(const ColumnDescriptor& descriptor, Denomination denomination) {
    const bool namesUnit = descriptor.hint.starts_with("单位：");
    if (!isOtherwise(descriptor, denomination) || !namesUnit) return hintText(descriptor.hint);
    return QCoreApplication::translate("Table", "单位：%1").arg(denominationName(denomination));
}

}  // namespace grants::ui
