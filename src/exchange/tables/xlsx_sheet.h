// SPDX-License-Identifier: GPL-3.0-or-later
// Turns the XML of one worksheet into rows of cells.
#pragma once

#include "exchange/tables/table_source.h"
#include "exchange/tables/xlsx_book.h"
#include "exchange/tables/xlsx_styles.h"
#include "exchange/tables/xml_stream.h"

#include <functional>
#include <string>
#include <vector>

namespace grants {

class XlsxSheetHandler : public XmlHandler {
  public:
    /// All arguments must outlive the handler.
    XlsxSheetHandler(const std::string& file, const SharedStrings& strings,
                     const std::vector<NumberStyle>& styles,
                     const std::function<bool(SheetRow&)>& sink);

    void begin(std::string_view name, const XmlAttributes& attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view part) override;
    /// Known behind the last row.
    [[nodiscard]] const std::vector<MergedCells>& merged() const { return m_merged; }

  private:
    void beginRow(const XmlAttributes& attributes);
    void beginCell(const XmlAttributes& attributes);
    void endCell();
    void endNumber(Cell& cell);
    void addMerged(std::string_view range);
    void endRow();
    [[nodiscard]] std::string_view sharedString(std::string_view index) const;
    [[noreturn]] void damaged(const char* what) const;

    enum class Type : std::uint8_t { Number, Shared, Text, Inline, Boolean, Fault, Date };
    [[nodiscard]] static Type typeOf(std::string_view attribute);

    const std::string& m_file;
    const SharedStrings& m_strings;
    const std::vector<NumberStyle>& m_styles;
    const std::function<bool(SheetRow&)>& m_sink;
    SheetRow m_row;
    std::size_t m_column = 0;      // of the current cell, from 0
    std::size_t m_nextColumn = 0;  // for cells without a reference
    std::size_t m_rowBytes = 0;    // text of the row so far
    Type m_type = Type::Number;
    const NumberStyle* m_style = nullptr;  // of the current cell
    std::vector<MergedCells> m_merged;
    bool m_formula = false;
    bool m_inData = false, m_inRow = false, m_inCell = false, m_collecting = false;
    int m_phonetic = 0;
};

}  // namespace grants
