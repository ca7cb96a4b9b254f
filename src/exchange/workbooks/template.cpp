// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbooks/template.h"

#include "base/text.h"
#include "exchange/sheets/import_sheets.h"
#include "exchange/tables/xlsx_file.h"

#include <array>

namespace grants {
namespace {

constexpr lxw_row_t kLastRow = 20'000;  // how far drop-downs reach

struct Formats {
    lxw_format *required, *optional, *text, *date, *money, *wan, *count, *share, *title, *wrapped;

    explicit Formats(XlsxFile& file)
        : required(file.addFormat()),
          optional(file.addFormat()),
          text(file.addFormat()),
          date(file.addFormat()),
          money(file.addFormat()),
          wan(file.addFormat()),
          count(file.addFormat()),
          share(file.addFormat()),
          title(file.addFormat()),
          wrapped(file.addFormat()) {
        for (lxw_format* header : {required, optional}) {
            format_set_bold(header);
            format_set_border(header, LXW_BORDER_THIN);
            format_set_num_format_index(header, 49);
        }
        format_set_bg_color(required, 0xFCE4D6);
        format_set_bg_color(optional, 0xEDEDED);
        format_set_num_format_index(text, 49);
        format_set_num_format(date, "yyyy-mm-dd");
        format_set_num_format(money, "#,##0.00");
        format_set_num_format(wan, "#,##0.00####");
        format_set_num_format(count, "0");
        // In such a cell 80 and 80% both become 80%.
        format_set_num_format(share, "0.00####%");
        format_set_bold(title);
        format_set_font_size(title, 14);
        format_set_text_wrap(wrapped);
        format_set_align(wrapped, LXW_ALIGN_VERTICAL_TOP);
    }

    [[nodiscard]] lxw_format* of(const ColumnDescriptor& column) const {
        switch (column.kind) {
            case ColumnKind::Identifier:
            case ColumnKind::Text:
                return text;
            case ColumnKind::Date:
                return date;
            case ColumnKind::Money:
                return column.header.ends_with("(万元)") ? wan : money;
            case ColumnKind::Number:
                return count;
            case ColumnKind::Share:
                return share;
            case ColumnKind::Option:
            case ColumnKind::YesNo:
                break;
        }
        return nullptr;
    }
};

std::string hintOf(const ColumnDescriptor& column) {
    std::string hint(column.required ? "必填。" : "可空。");
    if (!column.hint.empty()) return hint + std::string(column.hint);
    if (column.kind == ColumnKind::YesNo) return hint + "填“是”或“否”，空着算“否”";
    return hint;
}

/// The library takes mutable text but only copies it.
char* lent(const char* text) {
    return const_cast<char*>(text);
}

void addChoices(lxw_worksheet* sheet, lxw_col_t at, std::vector<char*> choices) {
    choices.push_back(nullptr);
    lxw_data_validation validation{};
    validation.validate = LXW_VALIDATION_TYPE_LIST;
    validation.value_list = choices.data();
    validation.error_title = lent("不在可选项里");
    validation.error_message = lent("请从下拉列表里选");
    worksheet_data_validation_range(sheet, 1, at, kLastRow, at, &validation);
}

/// Numbers from `least` to `most`. What the import takes as text too (1.2万) may be kept after a
/// warning.
void addBounds(lxw_worksheet* sheet, lxw_col_t at, lxw_validation_types type, double least,
               double most, const char* expected) {
    lxw_data_validation validation{};
    validation.validate = static_cast<std::uint8_t>(type);
    validation.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
    validation.minimum_number = least;
    validation.maximum_number = most;
    validation.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;
    validation.error_title = lent("请核对");
    validation.error_message = lent(expected);
    worksheet_data_validation_range(sheet, 1, at, kLastRow, at, &validation);
}

void addBounds(lxw_worksheet* sheet, lxw_col_t at, ColumnKind kind) {
    constexpr double kFirstDay = 1, kLastDay = 109'574;  // to the end of 2199
    constexpr double kMost = 1e12;
    switch (kind) {
        case ColumnKind::Date:
            return addBounds(sheet, at, LXW_VALIDATION_TYPE_DATE_NUMBER, kFirstDay, kLastDay,
                             "这里填日期，如 2024-06-01");
        case ColumnKind::Money:
            return addBounds(sheet, at, LXW_VALIDATION_TYPE_DECIMAL, 0, kMost,
                             "这里填不小于 0 的金额，单位见表头");
        case ColumnKind::Number:
            return addBounds(sheet, at, LXW_VALIDATION_TYPE_INTEGER, 0, kMost, "这里填 0 或正整数");
        case ColumnKind::Share:
            return addBounds(sheet, at, LXW_VALIDATION_TYPE_DECIMAL, 0, 1,
                             "这里填 0% 到 100%，如 80%");
        default:
            return;
    }
}

void addDropDown(lxw_worksheet* sheet, lxw_col_t at, const ColumnDescriptor& column) {
    std::vector<char*> choices;
    for (const std::string& option : column.options) choices.push_back(lent(option.c_str()));
    if (column.kind == ColumnKind::YesNo) choices = {lent("是"), lent("否")};
    if (!choices.empty()) addChoices(sheet, at, std::move(choices));
}

void writeSheet(XlsxFile& file, const Formats& formats, const SheetDescriptor& described) {
    lxw_worksheet* sheet = file.addSheet(std::string(described.name));
    lxw_col_t at = 0;
    for (const ColumnDescriptor& column : described.columns) {
        const std::string header(column.header);
        worksheet_set_column(sheet, at, at, std::max(12, displayWidth(header) + 4),
                             formats.of(column));
        file.text(sheet, 0, at, header, column.required ? formats.required : formats.optional);
        worksheet_write_comment(sheet, 0, at, hintOf(column).c_str());
        addDropDown(sheet, at, column);
        addBounds(sheet, at, column.kind);
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
        "填“是/否”的列空着算“否”。",
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
