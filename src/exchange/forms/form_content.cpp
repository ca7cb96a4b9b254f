// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/forms/form_content.h"

#include "base/seen_text.h"
#include "exchange/cells/cell_text.h"

namespace grants {
namespace {

FormEntry printedEntry(const std::string& text) {
    return {{text.empty() ? Cell::Kind::Blank : Cell::Kind::Text, text}};
}

std::vector<FormEntry> printedRow(const FormTable& table, std::size_t row) {
    std::vector<FormEntry> entries(table.columns.size());
    if (row >= table.printed.size()) return entries;
    for (std::size_t at = 0; at < table.printed[row].size(); ++at)
        entries[at] = printedEntry(table.printed[row][at]);
    return entries;
}

}  // namespace

const FormEntry* FormContent::find(const FormSpot& spot) const {
    const Sheet& sheet = sheets.at(spot.sheet);
    if (!spot.row) return &sheet.fields.at(spot.at);
    return *spot.row < sheet.rows.size() ? &sheet.rows[*spot.row].at(spot.at) : nullptr;
}

std::string FormContent::textOf(const FormLayout& layout, std::string_view sheet,
                                std::string_view header) const {
    const auto spot = spotOf(layout, sheet, header);
    const FormEntry* entry = spot ? find(*spot) : nullptr;
    return entry == nullptr ? std::string() : seenText(shownText(entry->cell, from1904));
}

bool isFilled(const FormTable& table, const std::vector<FormEntry>& row) {
    for (std::size_t at = 0; at < row.size(); ++at)
        if (table.columns[at].isTyped() && !isBlank(row[at].cell)) return true;
    return false;
}

FormContent blankContent(const FormLayout& layout) {
    FormContent content;
    for (const FormSheet& sheet : layout.sheets) {
        FormContent::Sheet& blank = content.sheets.emplace_back();
        for (const FormInput& field : sheet.fields)
            blank.fields.push_back(printedEntry(field.printed));
        for (std::size_t row = 0; sheet.table && row < sheet.table->count; ++row)
            blank.rows.push_back(printedRow(*sheet.table, row));
    }
    return content;
}

}  // namespace grants
