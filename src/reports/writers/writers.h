// SPDX-License-Identifier: GPL-3.0-or-later
// The same book as a workbook, as text and on paper. Each throws Error(Input) when it cannot write.
#pragma once

#include "reports/book/book.h"

#include <filesystem>

namespace grants {

/// Excel 2007+: typed cells, SUM formulas with cached values, print settings (domain §5.6). The
/// same book gives the same bytes.
void writeXlsx(const Book& book, const std::filesystem::path& out);

/// UTF-8 with BOM, CRLF, RFC 4180. One sheet: header and rows, beneath title and head lines where
/// the sheet wants them. Several sheets: one after another
/// in this one file, each a title row, header, rows, and a blank line before the next. Money and
/// counts stand without thousands separators; a text that a spreadsheet would take for a formula
/// gets a leading apostrophe.
void writeCsv(const Book& book, const std::filesystem::path& out);

/// A4 landscape pages with embedded fonts, header rows repeated, pages numbered through the book.
void writePdf(const Book& book, const std::filesystem::path& out);

}  // namespace grants
