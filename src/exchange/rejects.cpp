// SPDX-License-Identifier: GPL-3.0-or-later
// The rejected rows as a workbook to be mended and imported again.
#include "base/text.h"
#include "exchange/import_sheets.h"
#include "exchange/import_workbook.h"
#include "exchange/xlsx_file.h"

namespace grants {
namespace {

constexpr std::size_t kMaxCharacters = 32'767;  // of a cell in a workbook

std::string reasonOf(const RejectedRow& row, const Translator& translator) {
    std::string reason = row.column + ": " + translator(row.message);
    for (const auto& [column, fault] : row.further)
        reason += "\n" + column + ": " + translator(fault.message);
    return reason;
}

/// What no workbook can hold is cut; the reason says that it was too long.
std::string fitting(const std::string& text) {
    std::string fit = text;
    while (characterCount(fit) > kMaxCharacters) {
        fit.resize(std::min(fit.size() - 1, kMaxCharacters * 4));
        while (!fit.empty() && !isValidUtf8(fit)) fit.pop_back();
    }
    return fit;
}

class RejectsSheet {
  public:
    RejectsSheet(XlsxFile& file, const std::string& name, const std::vector<std::string>& header)
        : m_file(file), m_sheet(file.addSheet(name)), m_asText(file.addFormat()) {
        format_set_num_format_index(m_asText, 49);
        lxw_format* bold = file.addFormat();
        format_set_bold(bold);
        for (std::size_t at = 0; at < header.size(); ++at) {
            if (header[at] != kReasonColumn) m_kept.push_back(at);
        }
        lxw_col_t column = 0;
        for (const std::size_t at : m_kept) file.text(m_sheet, 0, column++, header[at], bold);
        file.text(m_sheet, 0, column, std::string(kReasonColumn), bold);
        worksheet_set_column(m_sheet, 0, column, 20, nullptr);
        worksheet_set_column(m_sheet, column, column, 60, nullptr);
        worksheet_freeze_panes(m_sheet, 1, 0);
    }

    void add(const RejectedRow& row, const Translator& translator) {
        lxw_col_t column = 0;
        for (const std::size_t at : m_kept) {
            if (at < row.cells.size() && !row.cells[at].empty())
                m_file.text(m_sheet, m_row, column, fitting(row.cells[at]), m_asText);
            ++column;
        }
        m_file.text(m_sheet, m_row++, column, reasonOf(row, translator), m_asText);
    }

  private:
    XlsxFile& m_file;
    lxw_worksheet* m_sheet;
    lxw_format* m_asText;
    std::vector<std::size_t> m_kept;  // header places but the reason of an earlier round
    lxw_row_t m_row = 1;
};

}  // namespace

void writeRejects(const ImportReport& report, const std::filesystem::path& out,
                  const Translator& translator) {
    XlsxFile file(out);
    bool any = false;
    for (const auto& [name, header] : report.headers) {
        const auto ofSheet = [&name = name](const RejectedRow& row) {
            return row.sheet == name && !row.cells.empty();
        };
        if (std::none_of(report.rejected.begin(), report.rejected.end(), ofSheet)) continue;
        RejectsSheet sheet(file, name, header);
        for (const RejectedRow& row : report.rejected) {
            if (ofSheet(row)) sheet.add(row, translator);
        }
        any = true;
    }
    if (!any) (void)file.addSheet(std::string(kInstructionsSheet));
    file.close();
}

}  // namespace grants
