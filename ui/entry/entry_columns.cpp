// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entry_columns.h"

#include "base/text.h"
#include "ui/query/selection.h"

#include <algorithm>

namespace grants::ui {

namespace {

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
        const std::size_t told = entry.columnNamed(title.tells);
        m_titles.push_back(title);
        m_typed.push_back(place < entry.columns().size() ? std::optional(place) : std::nullopt);
        if (told < entry.columns().size()) m_keys.push_back({column, told});
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

}  // namespace grants::ui
