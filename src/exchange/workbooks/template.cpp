// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbooks/template.h"

#include "base/text.h"
#include "exchange/sheets/import_sheets.h"
#include "exchange/tables/xlsx_file.h"
#include "exchange/workbooks/column_cells.h"

#include <array>

namespace grants {
namespace {

constexpr lxw_row_t kLastRow = 20'000;  // how far drop-downs reach

struct Formats {
    lxw_format *required, *optional, *title, *wrapped;

    explicit Formats(XlsxFile& file)
        : required(file.addFormat()),
          optional(file.addFormat()),
          title(file.addFormat()),
          wrapped(file.addFormat()) {
        for (lxw_format* header : {required, optional}) {
            format_set_bold(header);
            format_set_border(header, LXW_BORDER_THIN);
            format_set_num_format_index(header, 49);
        }
        format_set_bg_color(required, 0xFCE4D6);
        format_set_bg_color(optional, 0xEDEDED);
        format_set_bold(title);
        format_set_font_size(title, 14);
        format_set_text_wrap(wrapped);
        format_set_align(wrapped, LXW_ALIGN_VERTICAL_TOP);
    }
};

void writeSheet(XlsxFile& file, const Formats& formats, const SheetDescriptor& described) {
    lxw_worksheet* sheet = file.addSheet(std::string(described.name));
    lxw_col_t at = 0;
    for (const ColumnDescriptor& column : described.columns) {
        const std::string header(column.header);
        lxw_format* values = file.addFormat();
        showAs(values, column);
        worksheet_set_column(sheet, at, at, std::max(12, displayWidth(header) + 4), values);
        file.text(sheet, 0, at, header, column.required ? formats.required : formats.optional);
        worksheet_write_comment(sheet, 0, at, hintOf(column).c_str());
        letType(sheet, {1, kLastRow, at}, column);
        ++at;
    }
    worksheet_freeze_panes(sheet, 1, 1);
}

void writeInstructions(XlsxFile& file, const Formats& formats) {
    static constexpr std::array<const char*, 10> kLines = {
        "一张表一类记录，用不到的表可以空着或删去；表的顺序、列的顺序不限。",
        "橙色表头必填，灰色表头可空；把鼠标放在表头上可看到填写要求。",
        "单位要先在“单位”表里登记，其他表用统一社会信用代码指到它。",
        "代码、专利号、登记号、账号所在的列已设为文本；粘贴时请选“仅粘贴值”，以免末尾几位丢失。",
        "“转让许可”一行一件专利；同一备案登记号的各行除专利号外须完全一致，金额是整份备案的金额。",
        "一格里有几个代码时用分号隔开。",
        "日期写成 2024-06-01、2024/6/1 或 2024年6月1日。",
        "金额以元计，最多两位小数；表头注明万元的列以万元计；表头注明 % 的列直接填 80 或 80%。",
        "填“是/否”的列空着算“否”，表头另有说明的除外。",
        "同一份工作簿可以重复导入，没有变化的行不会再登记一次。"};
    lxw_worksheet* sheet = file.addSheet(std::string(kInstructionsSheet));
    worksheet_set_column(sheet, 0, 0, 90, formats.wrapped);
    file.text(sheet, 0, 0, "专利转化专项资金导入表填写说明", formats.title);
    lxw_row_t row = 1;
    for (const char* line : kLines) {
        file.text(sheet, row, 0, std::to_string(row) + ". " + line, formats.wrapped);
        ++row;
    }
}

}  // namespace

void writeTemplate(const std::filesystem::path& out, const Plan& plan) {
    writeXlsxFile(out, [&plan](XlsxFile& file) {
        const Formats formats(file);
        writeInstructions(file, formats);
        for (const SheetDescriptor& sheet : sheetDescriptors(plan))
            writeSheet(file, formats, sheet);
    });
}

}  // namespace grants
