// SPDX-License-Identifier: GPL-3.0-or-later
// Leads the rows of one sheet of one file to its ImportSheet and keeps the account of them.
#pragma once

#include "exchange/header_row.h"
#include "exchange/import_sheet.h"
#include "exchange/import_workbook.h"

#include <map>
#include <string>
#include <vector>

namespace grants {

/// One input file, as far as reports name it.
struct InputFile {
    std::string name;
    std::size_t index = 0;
    bool from1904 = false;
};

/// The account of one sheet over all files.
class SheetAccount {
  public:
    explicit SheetAccount(ImportSheet& sheet);

    [[nodiscard]] ImportSheet& sheet() { return m_sheet; }
    void openFile(const InputFile& file, const HeaderRow& header);
    void takeRow(const InputFile& file, const HeaderRow& header, const SheetRow& row);
    /// A fault of the sheet as a whole, told at its header row.
    void refuseSheet(const InputFile& file, int row, std::string_view column, Fault fault);
    void note(Finding finding);
    /// After the last file: rows that fell late, in the order of the sheet.
    void close();
    void handOver(ImportReport& report);

  private:
    void reject(std::size_t file, const SheetRow& row, bool from1904,
                std::vector<CellFault> faults);
    std::int64_t& countOf(RowFate fate);

    ImportSheet& m_sheet;
    SheetCount m_count;
    std::vector<std::string> m_header;                 // of all files together
    std::map<std::size_t, std::vector<int>> m_places;  // file → its cell → place in m_header
    std::map<std::size_t, std::string> m_files;
    std::vector<RejectedRow> m_rejected;
    std::vector<Finding> m_notes;
    std::map<std::string, int> m_noteCounts;
};

/// Streams one sheet of `source` into `account`; `step` is asked after each row and may stop it.
void feedSheet(TableSource& source, const std::string& sheetName, const InputFile& file,
               SheetAccount& account, const std::function<bool()>& step);

}  // namespace grants
