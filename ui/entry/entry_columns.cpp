// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entry_columns.h"

#include "base/text.h"
#include "ui/query/selection.h"

#include <algorithm>

namespace grants::ui {

namespace {

/// In which denomination a bare number of the column counts.
Denomination ownUnit(const ColumnDescriptor& descriptor) {
    return descriptor.header.ends_with("(万元)") ? Denomination::Wan : Denomination::Yuan;
}

std::string withUnit(const std::string& text, Denomination denomination) {
    return text + (denomination == Denomination::Wan ? "万" : "元");
}

/// A bare number is given the denomination it counts in; what is no amount stays as typed.
std::string explicitAmount(const std::string& text, Denomination denomination) {
    const std::string form = trimmed(halfWidth(text));
    const bool named = form.ends_with("元") || form.ends_with("万");
    const std::string amount = withUnit(form, denomination);
    return named || !parseMoney(amount) ? text : amount;
}

/// Nothing when the text is no amount, or is not of an amount.
std::optional<Money> amountIn(const std::string& text, const ColumnDescriptor& descriptor) {
    if (descriptor.kind != ColumnKind::Money) return std::nullopt;
    const auto money = parseMoney(explicitAmount(text, ownUnit(descriptor)));
    return money ? std::optional(*money) : std::nullopt;
}

/// `1.2000` as `1.2`.
std::string withoutEndingZeros(std::string number) {
    if (number.find('.') == std::string::npos) return number;
    number.erase(number.find_last_not_of('0') + 1);
    if (number.ends_with('.')) number.pop_back();
    return number;
}

QString namesOfUnits(const std::string& text, const UnitFinder& units) {
    QStringList names;
    for (const std::string& code : splitCodes(text)) {
        const QString name = units.nameOf(identifierForm(code));
        names << (name.isEmpty() ? QString::fromStdString(code) : name);
    }
    return names.join(u'、');
}

bool holdsUnits(const ColumnDescriptor& descriptor) {
    return descriptor.names == ColumnNames::Unit || descriptor.names == ColumnNames::Units ||
           descriptor.names == ColumnNames::UnitOrName;
}

}  // namespace

EntryColumns::EntryColumns(const Rows& rows, const Entry& entry) {
    for (int column = 0; column < rows.columnCount(); ++column) {
        const ColumnTitle& title = rows.column(column);
        const std::size_t place = entry.columnNamed(title.typed);
        m_titles.push_back(title);
        m_typed.push_back(place < entry.columns().size() ? std::optional(place) : std::nullopt);
    }
}

std::optional<std::size_t> EntryColumns::entryColumn(int column) const {
    const auto place = static_cast<std::size_t>(column);
    return place < m_typed.size() ? m_typed[place] : std::nullopt;
}

std::optional<int> EntryColumns::tableColumn(std::size_t entryColumn) const {
    const auto found = std::find(m_typed.begin(), m_typed.end(), std::optional(entryColumn));
    if (found == m_typed.end()) return std::nullopt;
    return static_cast<int>(found - m_typed.begin());
}

QString shownText(const std::string& text, const ColumnDescriptor& descriptor,
                  Denomination denomination, const UnitFinder& units) {
    if (holdsUnits(descriptor)) return namesOfUnits(text, units);
    const auto money = amountIn(text, descriptor);
    return money ? amountText(*money, denomination) : QString::fromStdString(text);
}

QString copiedText(const std::string& text, const ColumnDescriptor& descriptor,
                   Denomination denomination, const UnitFinder& units) {
    const auto money = amountIn(text, descriptor);
    return money ? exactAmountText(*money, denomination)
                 : shownText(text, descriptor, denomination, units);
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
    if (descriptor.kind != ColumnKind::Money || denomination == ownUnit(descriptor)) return text;
    return explicitAmount(text, denomination);
}

}  // namespace grants::ui
