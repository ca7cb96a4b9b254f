// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbooks/column_cells.h"

#include "base/text.h"
#include "domain/registry/enterprise_size.h"

#include <optional>

namespace grants {
namespace {

constexpr std::size_t kLongestPrompt = 255;  // characters

constexpr double kCodeLength = 18;  // of a 统一社会信用代码

/// The library takes mutable text but only copies it.
char* lent(const std::string& text) {
    return const_cast<char*>(text.c_str());
}

void require(lxw_worksheet* sheet, const ColumnRange& cells, lxw_data_validation& validation,
             const std::string& prompt) {
    const bool fits = characterCount(prompt) <= kLongestPrompt;
    const std::string words = fits ? prompt : shortened(prompt, kLongestPrompt);
    if (!words.empty()) validation.input_message = lent(words);
    worksheet_data_validation_range(sheet, cells.first, cells.column, cells.last, cells.column,
                                    &validation);
}

std::uint8_t typeOf(Firmness firmness) {
    return firmness == Firmness::Stop ? LXW_VALIDATION_ERROR_TYPE_STOP
                                      : LXW_VALIDATION_ERROR_TYPE_WARNING;
}

std::vector<std::string> industries() {
    const auto& known = sizeIndustries();
    return {known.begin(), known.end()};
}

void letCode(lxw_worksheet* sheet, const ColumnRange& cells, const std::string& prompt) {
    const std::string title = "请核对", message = "统一社会信用代码应是 18 位";
    lxw_data_validation validation{};
    validation.validate = LXW_VALIDATION_TYPE_LENGTH;
    validation.criteria = LXW_VALIDATION_CRITERIA_EQUAL_TO;
    validation.value_number = kCodeLength;
    validation.error_type = typeOf(Firmness::Warn);
    validation.error_title = lent(title);
    validation.error_message = lent(message);
    require(sheet, cells, validation, prompt);
}

/// `"财政,自筹"`, as a validation holds it; the library's own lists have room for 255 bytes only.
/// Empty for what no list can say.
std::string listOf(const std::vector<std::string>& choices) {
    constexpr std::size_t kLongestList = 255;  // characters
    std::string list;
    for (const std::string& choice : choices) {
        if (choice.find_first_of(",\"") != std::string::npos) return {};
        list.append(list.empty() ? "" : ",").append(choice);
    }
    return characterCount(list) <= kLongestList ? '"' + list + '"' : std::string();
}

std::optional<NumberBounds> boundsOf(ColumnKind kind) {
    constexpr double kFirstDay = 1, kLastDay = 109'574;  // to the end of 2199
    switch (kind) {
        case ColumnKind::Date:
            return NumberBounds{LXW_VALIDATION_TYPE_DATE_NUMBER, kFirstDay, kLastDay,
                                "这里填日期，如 2024-06-01"};
        case ColumnKind::Money:
            return NumberBounds{.expected = "这里填不小于 0 的金额，单位见表头"};
        case ColumnKind::Number:
            return NumberBounds{.type = LXW_VALIDATION_TYPE_INTEGER,
                                .expected = "这里填 0 或正整数"};
        case ColumnKind::Share:
            return NumberBounds{.most = 1, .expected = "这里填 0% 到 100%，如 80%"};
        default:
            return std::nullopt;
    }
}

}  // namespace

std::string hintOf(const ColumnDescriptor& column) {
    std::string hint(column.required ? "必填。" : "可空。");
    if (!column.hint.empty()) return hint + std::string(column.hint);
    if (column.kind == ColumnKind::YesNo) return hint + "填“是”或“否”，空着算“否”";
    return hint;
}

std::string fittingCell(const std::string& text) {
    constexpr std::size_t kMaxCellCharacters = 32'767;
    std::string fit = text;
    while (characterCount(fit) > kMaxCellCharacters) {
        fit.resize(std::min(fit.size() - 1, kMaxCellCharacters * 4));
        while (!fit.empty() && !isValidUtf8(fit)) fit.pop_back();
    }
    return fit;
}

void showAs(lxw_format* format, const ColumnDescriptor& column) {
    switch (column.kind) {
        case ColumnKind::Identifier:
        case ColumnKind::Text:
            return format_set_num_format_index(format, 49);
        case ColumnKind::Date:
            return format_set_num_format(format, "yyyy-mm-dd");
        case ColumnKind::Money:
            return format_set_num_format(
                format, column.header.ends_with("(万元)") ? "#,##0.00####" : "#,##0.00");
        case ColumnKind::Number:
            return format_set_num_format(format, "0");
        case ColumnKind::Share:
            // In such a cell 80 and 80% both become 80%.
            return format_set_num_format(format, "0.00####%");
        case ColumnKind::Option:
        case ColumnKind::YesNo:
            break;
    }
}

void letChoose(lxw_worksheet* sheet, const ColumnRange& cells,
               const std::vector<std::string>& choices, const std::string& words,
               Firmness firmness) {
    const std::string list = listOf(choices), title = "不在可选项里", message = "请从下拉列表里选";
    if (list.empty()) return prompt(sheet, cells, words);
    lxw_data_validation validation{};
    validation.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
    validation.value_formula = lent(list);
    validation.error_type = typeOf(firmness);
    validation.error_title = lent(title);
    validation.error_message = lent(message);
    require(sheet, cells, validation, words);
}

void letNumber(lxw_worksheet* sheet, const ColumnRange& cells, const NumberBounds& bounds,
               const std::string& prompt) {
    const std::string title = "请核对", message = bounds.expected;
    lxw_data_validation validation{};
    validation.validate = static_cast<std::uint8_t>(bounds.type);
    validation.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
    validation.minimum_number = bounds.least;
    validation.maximum_number = bounds.most;
    validation.error_type = typeOf(bounds.firmness);
    validation.error_title = lent(title);
    validation.error_message = lent(message);
    require(sheet, cells, validation, prompt);
}

void letType(lxw_worksheet* sheet, const ColumnRange& cells, const ColumnDescriptor& column,
             const std::string& words) {
    if (!column.options.empty()) return letChoose(sheet, cells, column.options, words);
    if (column.kind == ColumnKind::YesNo) return letChoose(sheet, cells, {"是", "否"}, words);
    if (column.names == ColumnNames::Industry)
        return letChoose(sheet, cells, industries(), words, Firmness::Warn);
    if (column.names == ColumnNames::CreditCode) return letCode(sheet, cells, words);
    if (const auto bounds = boundsOf(column.kind)) return letNumber(sheet, cells, *bounds, words);
    prompt(sheet, cells, words);
}

void prompt(lxw_worksheet* sheet, const ColumnRange& cells, const std::string& words) {
    if (words.empty()) return;
    lxw_data_validation validation{};
    validation.validate = LXW_VALIDATION_TYPE_ANY;
    require(sheet, cells, validation, words);
}

}  // namespace grants
