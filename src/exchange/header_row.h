// SPDX-License-Identifier: GPL-3.0-or-later
// Where a sheet's columns stand: the first row that holds all required headers (interchange §1).
#pragma once

#include "exchange/import_sheet.h"

#include <string>
#include <vector>

namespace grants {

struct HeaderRow {
    int row = 0;
    std::vector<std::string> texts;         // trimmed, by cell
    std::vector<int> places;                // by column of the sheet: its cell, or -1
    std::vector<std::string_view> missing;  // required columns without a cell
    std::vector<std::string_view> doubled;  // columns with two cells
    std::vector<std::string> unknown;       // headers of no column
    std::size_t known = 0;
};

/// Reads `row` as the header of `sheet`. White space, full-width forms and a final * do not matter.
[[nodiscard]] HeaderRow readHeader(const ImportSheet& sheet, const SheetRow& row);

/// Finds the header among the rows as they come; headers merged over two rows count as one.
class HeaderSearch {
  public:
    explicit HeaderSearch(const ImportSheet& sheet) : m_sheet(sheet) {}

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

    const ImportSheet& m_sheet;
    HeaderRow m_best;
    SheetRow m_previous;
    int m_looked = 0;
    bool m_found = false, m_sawText = false, m_mayContinue = false;
};

[[nodiscard]] bool isBlank(const SheetRow& row);

}  // namespace grants
