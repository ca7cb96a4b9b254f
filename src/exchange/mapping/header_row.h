// SPDX-License-Identifier: GPL-3.0-or-later
// Where a sheet's columns stand: the first row that holds all required headers (interchange §1).
#pragma once

#include "exchange/mapping/sheet_mapping.h"
#include "exchange/records/import_sheet.h"

#include <string>
#include <vector>

namespace grants {

struct HeaderRow {
    int row = 0;
    std::vector<std::string> texts;         // trimmed, by cell; of mapped cells their column
    std::vector<std::string> units;         // by cell: 万元 where its column counts in 元, or so
    std::vector<int> places;                // by column of the sheet: its cell, or -1
    std::vector<std::string_view> missing;  // required columns without a cell
    std::vector<std::string_view> doubled;  // columns with two cells
    std::vector<std::string> unknown;       // headers of no column
    std::size_t known = 0;
    bool mayAwait = false;  // the desk's, of a kind that shows rows for what is awaited
};

/// A header as compared: half-width, without white space and the mark of required columns.
[[nodiscard]] std::string normalHeader(std::string_view header);
/// Whether a table of the desk calls the column so, in whichever of its languages.
[[nodiscard]] bool isTitledOnDesk(const ColumnDescriptor& column, std::string_view header);
/// Reads `row` as the header of these columns, compared in their normal form; amounts may be
/// counted in another unit than their column's. `above` is the unit of amounts whose header names
/// none.
[[nodiscard]] HeaderRow readHeader(const ColumnDescriptors& columns, const SheetRow& row,
                                   std::string_view above = {});
/// The header as a person mapped it; columns left out are unknown to nobody and told to nobody.
[[nodiscard]] HeaderRow mappedHeader(const ColumnDescriptors& columns, const SheetMapping& mapping,
                                     std::string_view above = {});
/// The header with its cells called as their columns, for reports and the rejected rows.
[[nodiscard]] HeaderRow underOurNames(const ColumnDescriptors& columns, HeaderRow header);
/// The unit that a cell of a row above the header gives to all amounts; `before` when none does.
[[nodiscard]] std::string unitGivenBy(const SheetRow& row, std::string before);

/// Finds the header among the rows as they come; headers merged over two rows count as one.
class HeaderSearch {
  public:
    explicit HeaderSearch(const ColumnDescriptors& columns) : m_columns(columns) {}

    enum class Step { Searching, Found, NotHere, Data };
    /// Data: the header is known and this row is below it. NotHere: no header in the first rows.
    Step offer(const SheetRow& row);
    /// The header found, or the most likely row when none was.
    [[nodiscard]] const HeaderRow& header() const { return m_best; }
    [[nodiscard]] bool found() const { return m_found; }
    [[nodiscard]] bool sawText() const { return m_sawText; }

  private:
    bool consider(const SheetRow& row);
    bool continues(const SheetRow& below) const;

    const ColumnDescriptors& m_columns;
    HeaderRow m_best;
    SheetRow m_previous;
    std::string m_unit;  // that a line above gives to all amounts
    int m_looked = 0;
    bool m_found = false, m_sawText = false, m_mayContinue = false;
};

[[nodiscard]] bool isBlank(const SheetRow& row);

}  // namespace grants
