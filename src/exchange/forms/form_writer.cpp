// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/forms/form_writer.h"

#include "exchange/forms/form_marker.h"
#include "exchange/forms/form_sheet.h"
#include "exchange/workbooks/column_cells.h"

namespace grants {
namespace {

/// All remarks in one place, each leading to its cell.
void writeRemarks(XlsxFile& file, FormStyles& styles, const FormLayout& layout,
                  const std::vector<FormRemark>& remarks) {
    lxw_worksheet* sheet = file.addSheet(std::string(kRemarksName));
    constexpr int kCellColumn = 26, kSentenceColumn = 70;
    worksheet_set_column(sheet, 0, 1, kCellColumn, nullptr);
    worksheet_set_column(sheet, 2, 2, kSentenceColumn, nullptr);
    worksheet_merge_range(sheet, 0, 0, 0, 2, "", styles.note);
    file.text(sheet, 0, 0, "以下各处请补正，改好后把整份申报书交回。红色的格子是要改的地方。",
              styles.note);
    lxw_col_t column = 0;
    for (const char* header : {"位置", "内容", "意见"})
        file.text(sheet, 1, column++, header, styles.header);
    lxw_row_t row = 2;
    for (const FormRemark& remark : remarks) {
        std::string where, what;
        if (remark.spot) {
            where = cellName(layout.sheets[remark.spot->sheet].name, cellAt(layout, *remark.spot));
            what = inputAt(layout, *remark.spot).label;
            const auto mark = where.find('!');
            worksheet_write_url(
                sheet, row, 0,
                ("internal:'" + where.substr(0, mark) + "'" + where.substr(mark)).c_str(), nullptr);
        }
        file.text(sheet, row, 0, where, styles.printed);
        file.text(sheet, row, 1, what, styles.printed);
        file.text(sheet, row, 2, fittingCell(remark.text), styles.remark);
        worksheet_set_row(sheet, row++, heightOf(remark.text, kSentenceColumn), nullptr);
    }
    setUpPage(sheet, 0);
    lock(sheet);
}

void writeMarker(XlsxFile& file, const FormLayout& layout) {
    lxw_worksheet* sheet = file.addSheet(std::string(kMarkerSheet));
    lxw_row_t row = 0;
    for (const auto& [label, text] : markerRows({layout.plan->id, layout.project->code})) {
        file.text(sheet, row, 0, label);
        file.text(sheet, row++, 1, text);
    }
    worksheet_hide(sheet);
    lock(sheet);
}

/// Several remarks at one place are told one below the other.
std::vector<SheetRemarks> bySheet(const FormLayout& layout,
                                  const std::vector<FormRemark>& remarks) {
    std::vector<SheetRemarks> sheets(layout.sheets.size());
    for (const FormRemark& remark : remarks) {
        if (!remark.spot) continue;
        std::string& text = sheets[remark.spot->sheet][*remark.spot];
        text += (text.empty() ? "" : "\n") + remark.text;
    }
    return sheets;
}

}  // namespace

void writeForm(const FormLayout& layout, const FormContent& content,
               const std::vector<FormRemark>& remarks, const std::filesystem::path& out) {
    writeXlsxFile(out, [&](XlsxFile& file) {
        FormStyles styles(file);
        if (!remarks.empty()) writeRemarks(file, styles, layout, remarks);
        const auto sheets = bySheet(layout, remarks);
        for (std::size_t which = 0; which < layout.sheets.size(); ++which)
            writeFormSheet(file, styles, layout, content, sheets[which], which);
        writeMarker(file, layout);
    });
}

}  // namespace grants
