// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/block_titles.h"

#include "exchange/mapping/header_unit.h"
#include "ui/query/line_words.h"
#include "ui/words/column_words.h"

#include <algorithm>

namespace grants::ui {

namespace {

QString withUnit(const QString& title, Denomination denomination) {
    return QStringLiteral("%1(%2)").arg(title, denominationName(denomination));
}

constexpr std::size_t kMostAbove = 20;            // lines that titles may have above them
constexpr std::string_view kInYuan = "金额(元)";  // any column of money

/// With titles in other units called as the columns are, so that they are found among them.
Block inYuan(const Block& block) {
    Block begin(block.begin(),
                block.begin() + static_cast<std::ptrdiff_t>(std::min(block.size(), kMostAbove)));
    for (auto& line : begin) {
        for (QString& cell : line) {
            if (unconvertedIn(cell).isEmpty()) continue;
            cell =
                QString::fromStdString(partsOf(cell.toStdString()).name) + QStringLiteral("(元)");
        }
    }
    begin.insert(begin.end(), block.begin() + static_cast<std::ptrdiff_t>(begin.size()),
                 block.end());
    return begin;
}

}  // namespace

std::optional<Denomination> denominationIn(const QString& title) {
    const std::string unit = partsOf(title.toStdString()).unit;
    if (unit == "万元") return Denomination::Wan;
    if (unit == "元") return Denomination::Yuan;
    return std::nullopt;
}

QString unconvertedIn(const QString& title) {
    const std::string unit = moneyUnitToTell(title.toStdString(), kInYuan);
    return isConverted(unit) ? QString() : QString::fromStdString(unit);
}

std::optional<Denomination> denominationAbove(const Block& block, const BlockHeading& heading) {
    std::optional<Denomination> above;
    for (std::size_t line = 0; line < heading.line; ++line) {
        for (const QString& cell : block[line]) {
            const std::string unit = unitGivenBy(cell.toStdString());
            if (unit == "万元") above = Denomination::Wan;
            if (unit == "元") above = Denomination::Yuan;
        }
    }
    return above;
}

BlockTitles::BlockTitles(const EntryColumns& table, const ColumnDescriptors& typed, Counted counted)
    : m_table(table), m_typed(typed.size()) {
    for (std::size_t column = 0; column < typed.size(); ++column)
        m_names.push_back(namesOf(column, typed[column]));
    for (const EntryColumns::Key& key : table.keys())
        m_names[key.place] << table.title(key.column).title;
    if (counted == Counted::Typed) return;
    for (int column = 0; column < table.count(); ++column)
        m_names.push_back({table.title(column).title});
}

/// What an import column is called in workbooks and in the table.
QStringList BlockTitles::namesOf(std::size_t column, const ColumnDescriptor& typed) const {
    QStringList names{fromUtf8(typed.header), headerText(typed.header)};
    const auto shown = m_table.tableColumn(column);
    if (!shown) return names;
    const ColumnTitle& title = m_table.title(*shown);
    names << title.title;
    for (const Denomination each : {Denomination::Yuan, Denomination::Wan})
        names << withUnit(title.title, each) << titleWithUnit(title, each);
    return names;
}

std::optional<BlockHeading> BlockTitles::headingIn(const Block& block) const {
    auto heading = headingOf(inYuan(block), m_names);
    if (!heading) return std::nullopt;
    for (int& column : heading->columns)
        if (column >= static_cast<int>(m_typed)) column = -1;
    return heading;
}

QString BlockTitles::missingKey(const BlockColumns& columns) const {
    for (const EntryColumns::Key& key : m_table.keys()) {
        if (std::count(columns.begin(), columns.end(), static_cast<int>(key.place)) == 0)
            return m_table.title(key.column).title;
    }
    return {};
}

}  // namespace grants::ui
