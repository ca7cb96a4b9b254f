// SPDX-License-Identifier: GPL-3.0-or-later
// Leads the rows of one sheet of one file to its ImportSheet and keeps the account of them.
#pragma once

#include "exchange/import/import_report.h"
#include "exchange/mapping/header_row.h"
#include "exchange/mapping/sheet_mapping.h"
#include "exchange/records/share_doubts.h"
#include "exchange/sheets/import_sheets.h"

#include <map>
#include <string>
#include <vector>

namespace grants {

/// One table of one input, as far as reports name it.
struct InputTable {
    std::string file, table;
    std::size_t index = 0;  // among all tables, in the order given
    bool from1904 = false;
    std::size_t input = 0;  // among the files
};

/// Where the rows of one import sheet are led to.
class SheetSink {
  public:
    virtual ~SheetSink() = default;
    [[nodiscard]] virtual const SheetDescriptor& descriptor() const = 0;
    virtual void openTable(const InputTable& table, const HeaderRow& header) = 0;
    /// A row below the header that is not blank.
    virtual void takeRow(const InputTable& table, const HeaderRow& header, const SheetRow& row) = 0;
    /// A fault of the table as a whole, told at its header row; without cells.
    virtual void refuseTable(RejectedRow refused) = 0;
    virtual void note(Finding finding) = 0;
};

/// The account of one sheet over all files.
class SheetAccount : public SheetSink {
  public:
    explicit SheetAccount(ImportSheet& sheet);

    [[nodiscard]] const SheetDescriptor& descriptor() const override { return m_descriptor; }
    void openTable(const InputTable& table, const HeaderRow& header) override;
    void takeRow(const InputTable& table, const HeaderRow& header, const SheetRow& row) override;
    void refuseTable(RejectedRow refused) override;
    void note(Finding finding) override;
    /// Takes down what became of a row.
    void enter(const InputTable& table, const SheetRow& row, RowVerdict verdict);
    /// After the last file: rows that fell late, in the order of the sheet.
    void close();
    void handOver(ImportReport& report);

  private:
    struct AlikeNotes {
        int seen = 0;
        Place first;
    };

    void reject(const InputTable& table, const SheetRow& row, std::vector<CellFault> faults);
    std::int64_t& countOf(RowFate fate);
    void tellDoubts();
    void tellEmptied(const InputTable& table, const SheetRow& row, const CellChange& change);

    ImportSheet& m_sheet;
    SheetDescriptor m_descriptor;
    ShareDoubts m_shares{m_descriptor.columns};
    SheetCount m_count;
    std::vector<std::string> m_header;                 // of all tables together
    std::map<std::size_t, std::vector<int>> m_places;  // table → its cell → place in m_header
    std::map<std::size_t, InputTable> m_tables;
    std::vector<RejectedRow> m_rejected;
    std::vector<Finding> m_notes;
    std::map<std::string, AlikeNotes> m_alikeNotes;  // by code
    std::int64_t m_kept = 0;                         // stored values that blank cells left alone
};

/// Streams one table of `source` into `sink`, as `mapping` says or, without one, as its header is
/// recognised; `step` is asked after each row and may stop it. Values of `merged` hold in every row
/// they cover. Workbooks tell what is merged behind their rows, so it is the answer: when it is not
/// what was given, the table has to be fed once more.
[[nodiscard]] std::vector<MergedCells> feedSheet(TableSource& source, const InputTable& table,
                                                 const SheetMapping* mapping,
                                                 const std::vector<MergedCells>& merged,
                                                 SheetSink& sink,
                                                 const std::function<bool()>& step);

}  // namespace grants
