// SPDX-License-Identifier: GPL-3.0-or-later
// The rejected rows as a workbook to be mended and imported again.
#include "exchange/workbooks/rejects.h"

#include "base/text.h"
#include "exchange/sheets/import_sheets.h"
#include "exchange/tables/input_error.h"
#include "exchange/tables/xlsx_file.h"
#include "exchange/workbooks/column_cells.h"
#include "output/file_kind.h"

namespace grants {
namespace {

/// Whether rows of more than one file were rejected.
bool fromSeveral(const ImportReport& report) {
    return std::any_of(report.rejected.begin(), report.rejected.end(), [&](const RejectedRow& row) {
        return row.file != report.rejected.front().file;
    });
}

/// Of a row that is mended no column is to be named.
std::string faultOf(std::string_view column, const Message& message, const Translator& translator) {
    const std::string sentence = translator(message);
    return column.empty() ? sentence : std::string(column) + ": " + sentence;
}

std::string reasonOf(const RejectedRow& row, bool several, const Translator& translator) {
    std::string reason;
    if (several) {
        reason =
            translator(
                translatable("import", "“{0}”第 {1} 行").with(row.file, std::to_string(row.row))) +
            "\n";
    }
    reason += faultOf(row.column, row.message, translator);
    for (const auto& [column, fault] : row.further)
        reason += "\n" + faultOf(column, fault.message, translator);
    return reason;
}

class RejectsSheet {
  public:
    RejectsSheet(XlsxFile& file, const std::string& name, const std::vector<std::string>& header,
                 bool several)
        : m_file(file),
          m_sheet(file.addSheet(name)),
          m_asText(file.addFormat()),
          m_several(several) {
        format_set_num_format_index(m_asText, 49);
        lxw_format* bold = file.addFormat();
        format_set_bold(bold);
        for (std::size_t at = 0; at < header.size(); ++at) {
            const bool kept = header[at] != kReasonColumn && m_reason + 1 < LXW_COL_MAX;
            m_columns.push_back(kept ? m_reason : kLeftOut);
            if (kept) file.text(m_sheet, 0, m_reason++, header[at], bold);
        }
        file.text(m_sheet, 0, m_reason, std::string(kReasonColumn), bold);
        worksheet_set_column(m_sheet, 0, m_reason, 20, nullptr);
        worksheet_set_column(m_sheet, m_reason, m_reason, 60, nullptr);
        worksheet_freeze_panes(m_sheet, 1, 0);
    }

    void add(const RejectedRow& row, const Translator& translator) {
        for (const auto& [place, text] : row.cells) {
            if (m_columns[place] != kLeftOut)
                m_file.text(m_sheet, m_row, m_columns[place], fittingCell(text), m_asText);
        }
        m_file.text(m_sheet, m_row++, m_reason, reasonOf(row, m_several, translator), m_asText);
    }

  private:
    // The reason of an earlier round, and what no sheet has room for.
    static constexpr lxw_col_t kLeftOut = 0xFFFF;

    XlsxFile& m_file;
    lxw_worksheet* m_sheet;
    lxw_format* m_asText;
    bool m_several;
    std::vector<lxw_col_t> m_columns;  // of each place in the header
    lxw_col_t m_reason = 0;
    lxw_row_t m_row = 1;
};

void fill(XlsxFile& file, const ImportReport& report, const Translator& translator) {
    bool any = false;
    for (const auto& [name, header] : report.headers) {
        const auto ofSheet = [&name = name](const RejectedRow& row) {
            return row.sheet == name && !row.wholeSheet;
        };
        if (std::none_of(report.rejected.begin(), report.rejected.end(), ofSheet)) continue;
        RejectsSheet sheet(file, name, header, fromSeveral(report));
        for (const RejectedRow& row : report.rejected) {
            if (ofSheet(row)) sheet.add(row, translator);
        }
        any = true;
    }
    if (!any) (void)file.addSheet(std::string(kInstructionsSheet));
}

}  // namespace

void requireRejectsTarget(const std::filesystem::path& out,
                          const std::vector<std::filesystem::path>& inputs) {
    for (const auto& input : inputs) {
        std::error_code absent;
        if (!std::filesystem::equivalent(out, input, absent)) continue;
        throw inputError(translatable("exchange", "“{0}”正是要导入的文件，没有覆盖；请换一个文件名")
                             .with(out.string()),
                         "rejects over an input");
    }
    requireReplaceable(out, FileKind::Workbook);
}

void writeRejects(const ImportReport& report, const std::filesystem::path& out,
                  const Translator& translator) {
    requireRejectsTarget(out, report.inputs);
    writeXlsxFile(out, [&](XlsxFile& file) { fill(file, report, translator); });
}

}  // namespace grants
