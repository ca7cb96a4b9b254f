// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mapping/inspection.h"

#include "base/text.h"
#include "exchange/mapping/header_row.h"
#include "exchange/mapping/sheet_name.h"
#include "exchange/tables/open_tables.h"

namespace grants {
namespace {

using Texts = std::vector<std::string>;

std::size_t filled(const Texts& row) {
    return static_cast<std::size_t>(std::count_if(
        row.begin(), row.end(), [](const std::string& text) { return !trimmed(text).empty(); }));
}

SheetRow asRow(const Texts& texts, int number) {
    SheetRow row{number, {}};
    for (const auto& text : texts)
        row.cells.push_back({text.empty() ? Cell::Kind::Blank : Cell::Kind::Text, text});
    return row;
}

std::size_t matched(const std::vector<ColumnMatch>& matches) {
    return static_cast<std::size_t>(
        std::count_if(matches.begin(), matches.end(),
                      [](const ColumnMatch& match) { return !match.column.empty(); }));
}

std::string unitAbove(const TextTable& rows, int headerRow) {
    std::string unit;
    for (int row = 1; row < headerRow && row <= static_cast<int>(rows.size()); ++row)
        unit = unitGivenBy(asRow(rows[static_cast<std::size_t>(row) - 1], row), std::move(unit));
    return unit;
}

ProposedTable withHeader(const SheetDescriptor& sheet, const TextTable& rows, int row,
                         Texts headers, const ImportMemory& memory) {
    auto matches = matchColumns(sheet, headers, memory);
    return {std::string(sheet.name), MatchedBy::Nothing, row,
            std::move(headers),      std::move(matches), unitAbove(rows, row)};
}

/// The header as the importer itself would find it.
HeaderSearch searched(const SheetDescriptor& sheet, const TextTable& rows) {
    HeaderSearch search(sheet.columns);
    int number = 0;
    for (const Texts& row : rows) {
        const auto step = search.offer(asRow(row, ++number));
        if (step == HeaderSearch::Step::NotHere || step == HeaderSearch::Step::Data) break;
    }
    return search;
}

/// How many of the columns that a sheet cannot do without were matched.
std::size_t requiredMatched(const SheetDescriptor& sheet, const ProposedTable& proposed) {
    std::size_t count = 0;
    for (const ColumnDescriptor& column : sheet.columns) {
        const bool found =
            std::any_of(proposed.matches.begin(), proposed.matches.end(),
                        [&](const ColumnMatch& match) { return match.column == column.header; });
        count += column.required && found ? 1 : 0;
    }
    return count;
}

bool plausible(const SheetDescriptor& sheet, const ProposedTable& proposed) {
    const auto required = static_cast<std::size_t>(
        std::count_if(sheet.columns.begin(), sheet.columns.end(),
                      [](const ColumnDescriptor& column) { return column.required; }));
    return matched(proposed.matches) >= 2 && requiredMatched(sheet, proposed) * 2 > required;
}

ProposedTable byLikeness(const InspectedTable& table, const std::vector<SheetDescriptor>& sheets,
                         const ImportMemory& memory) {
    ProposedTable best;
    std::size_t most = 0;
    for (const SheetDescriptor& sheet : sheets) {
        ProposedTable proposed = proposeFor(sheet, table, memory);
        const std::size_t count = matched(proposed.matches);
        if (count <= most || !plausible(sheet, proposed)) continue;
        most = count;
        best = std::move(proposed);
        best.by = MatchedBy::Likeness;
    }
    return best;
}

const SheetDescriptor* named(const std::vector<SheetDescriptor>& sheets, std::string_view name) {
    const auto found =
        std::find_if(sheets.begin(), sheets.end(),
                     [&](const SheetDescriptor& sheet) { return sheet.name == name; });
    return found == sheets.end() ? nullptr : &*found;
}

}  // namespace

std::vector<InspectedTable> inspectTables(const std::filesystem::path& file) {
    const auto source = openTables(file);
    std::vector<InspectedTable> tables;
    for (const SheetInfo& info : source->sheets()) {
        InspectedTable& table = tables.emplace_back(InspectedTable{info.name, info.hidden, {}});
        source->read(info.name, [&](SheetRow& row) {
            if (row.number > kInspectedRows) return false;
            table.rows.resize(static_cast<std::size_t>(row.number));
            Texts& texts = table.rows.back();
            for (const Cell& cell : row.cells) texts.push_back(shownText(cell, source->from1904()));
            while (!texts.empty() && texts.back().empty()) texts.pop_back();
            return true;
        });
    }
    return tables;
}

std::vector<std::string> headerTexts(const TextTable& rows, int headerRow) {
    const auto at = static_cast<std::size_t>(headerRow);
    if (headerRow < 1 || at > rows.size()) return {};
    Texts texts = rows[at - 1];
    const Texts above = at >= 2 && filled(rows[at - 2]) >= 2 ? rows[at - 2] : Texts();
    texts.resize(std::max(texts.size(), above.size()));
    for (std::size_t cell = 0; cell < texts.size(); ++cell) {
        texts[cell] = trimmed(texts[cell]);
        if (texts[cell].empty() && cell < above.size()) texts[cell] = trimmed(above[cell]);
    }
    while (!texts.empty() && texts.back().empty()) texts.pop_back();
    return texts;
}

ProposedTable proposeFor(const SheetDescriptor& sheet, const InspectedTable& table, int headerRow,
                         const ImportMemory& memory) {
    return withHeader(sheet, table.rows, headerRow, headerTexts(table.rows, headerRow), memory);
}

ProposedTable proposeFor(const SheetDescriptor& sheet, const InspectedTable& table,
                         const ImportMemory& memory) {
    const HeaderSearch search = searched(sheet, table.rows);
    if (search.found())
        return withHeader(sheet, table.rows, search.header().row, search.header().texts, memory);
    ProposedTable best{std::string(sheet.name), MatchedBy::Nothing, 0, {}, {}, {}};
    const int last = static_cast<int>(table.rows.size());
    for (int row = 1; row <= last; ++row) {
        if (filled(table.rows[static_cast<std::size_t>(row) - 1]) < 2) continue;
        ProposedTable proposed = proposeFor(sheet, table, row, memory);
        if (best.headerRow == 0 || matched(proposed.matches) > matched(best.matches))
            best = std::move(proposed);
    }
    return best;
}

ProposedTable proposeTable(const InspectedTable& table, const std::vector<SheetDescriptor>& sheets,
                           const ImportMemory& memory) {
    const auto propose = [&](const SheetDescriptor& sheet, MatchedBy by) {
        ProposedTable proposed = proposeFor(sheet, table, memory);
        proposed.by = by;
        return proposed;
    };
    if (table.name == kInstructionsSheet) return {};
    if (const std::size_t which = sheetCalled(sheets, table.name); which < sheets.size())
        return propose(sheets[which], MatchedBy::Name);
    // A table may be called Sheet1 in every file: what was chosen for one must fit this one too.
    const auto kept = memory.sheets.find(table.name);
    const SheetDescriptor* sheet =
        kept == memory.sheets.end() ? nullptr : named(sheets, kept->second);
    if (sheet != nullptr) {
        ProposedTable proposed = propose(*sheet, MatchedBy::Memory);
        if (plausible(*sheet, proposed)) return proposed;
    }
    return byLikeness(table, sheets, memory);
}

}  // namespace grants
