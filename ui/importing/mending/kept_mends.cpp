// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/mending/kept_mends.h"

#include <algorithm>

namespace grants::ui {

namespace {

/// The row with this number in its file, where the table has it.
std::optional<std::size_t> rowIn(const ReadSheet& sheet, const ReadTable& table, int number) {
    const std::size_t row = sheet.rowNumbered(table.table.index, number);
    const bool there = row < sheet.rows.size() && sheet.rows.number(row) == number &&
                       sheet.tableOf(row).table.index == table.table.index;
    return there ? std::optional(row) : std::nullopt;
}

std::optional<std::size_t> columnIn(const ReadSheet& sheet, const ReadTable& table,
                                    std::string_view header) {
    const auto& columns = sheet.descriptor.columns;
    const auto named =
        std::find_if(columns.begin(), columns.end(),
                     [&](const ColumnDescriptor& each) { return each.header == header; });
    const auto column = static_cast<std::size_t>(named - columns.begin());
    const bool there = named != columns.end() && table.header.places[column] >= 0;
    return there ? std::optional(column) : std::nullopt;
}

}  // namespace

std::string textRead(const ImportRows& rows, DraftRow row, std::size_t column) {
    const ReadSheet& sheet = rows.sheets[row.sheet];
    const ReadTable& table = sheet.tableOf(row.row);
    const int place = table.header.places[column];
    if (place < 0) return {};
    return shownText(sheet.rows.cell(row.row, static_cast<std::size_t>(place)),
                     table.table.from1904);
}

void KeptMends::keep(const ImportRows& rows, const DraftEdit& edit) {
    const ReadSheet& sheet = rows.sheets[edit.row.sheet];
    const InputTable& table = sheet.tableOf(edit.row.row).table;
    const Place place{std::string(sheet.descriptor.name), rows.inputs[table.input], table.table,
                      sheet.rows.number(edit.row.row),
                      std::string(sheet.descriptor.columns[edit.column].header)};
    if (edit.text) {
        m_cells[place] = {textRead(rows, edit.row, edit.column), *edit.text};
    } else {
        m_cells.erase(place);
    }
}

std::vector<DraftEdit> KeptMends::foundIn(const ImportRows& rows) const {
    std::vector<DraftEdit> found;
    for (std::size_t at = 0; at < rows.sheets.size(); ++at) {
        for (const ReadTable& table : rows.sheets[at].tables) {
            for (const auto& [place, cell] : m_cells) {
                const auto& [sheet, file, name, number, header] = place;
                if (sheet != rows.sheets[at].descriptor.name ||
                    file != rows.inputs[table.table.input] || name != table.table.table)
                    continue;
                const auto row = rowIn(rows.sheets[at], table, number);
                const auto column = columnIn(rows.sheets[at], table, header);
                if (!row || !column || textRead(rows, {at, *row}, *column) != cell.read) continue;
                found.push_back({{at, *row}, *column, cell.typed});
            }
        }
    }
    return found;
}

}  // namespace grants::ui
