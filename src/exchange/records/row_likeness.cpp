// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/records/row_likeness.h"

#include "base/seen_text.h"
#include "base/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace grants {
namespace {

constexpr std::array<std::string_view, 6> kTotals = {"合计", "总计", "小计",
                                                     "累计", "共计", "TOTAL"};
constexpr std::array<std::string_view, 9> kNotes = {
    "注:", "注1", "备注", "附注", "说明", "填表说明", "填报说明", "以下空白", "以下无"};
constexpr std::array<std::string_view, 13> kSignatures = {
    "制表", "填表人", "填报人", "填报单位", "填报日期", "经办", "审核",
    "复核", "负责人", "盖章",   "签字",     "签名",     "签章"};

/// `合 计：` as `合计`.
std::string labelForm(std::string_view text) {
    std::string form = identifierForm(withoutMarks(text));
    std::erase_if(form, [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; });
    while (form.starts_with('(') || form.starts_with('*')) form.erase(0, 1);
    return form;
}

bool isTotal(std::string_view label) {
    constexpr std::size_t kLongest = 8;  // characters; a longer text is no label
    while (label.ends_with(':') || label.ends_with(')')) label.remove_suffix(1);
    return characterCount(label) <= kLongest &&
           std::any_of(kTotals.begin(), kTotals.end(),
                       [label](std::string_view word) { return label.ends_with(word); });
}

bool isNote(std::string_view label) {
    return std::any_of(kNotes.begin(), kNotes.end(),
                       [label](std::string_view word) { return label.starts_with(word); });
}

bool isSignature(std::string_view label) {
    return std::any_of(kSignatures.begin(), kSignatures.end(), [label](std::string_view word) {
        return label.find(word) != std::string_view::npos;
    });
}

/// How many required columns the row fills, and how many there are.
std::pair<std::size_t, std::size_t> filledOf(const ImportRow& row,
                                             const ColumnDescriptors& columns) {
    std::size_t filled = 0, required = 0;
    for (std::size_t at = 0; at < columns.size(); ++at) {
        if (!columns[at].required) continue;
        ++required;
        const auto place = static_cast<std::size_t>(row.places[at]);
        if (row.places[at] >= 0 && place < row.cells.cells.size() &&
            !isBlank(row.cells.cells[place]))
            ++filled;
    }
    return {filled, required};
}

/// How exports name the row that checks a total, as labelForm() has it.
constexpr std::array<std::string_view, 2> kChecks = {"校验:明细之和减合计",
                                                     "CHECK:SUMOFLINESLESSTOTAL"};

/// `（1,234 行）` where a text ends so, as exports count the rows of a group; else nothing.
std::string_view countOfRows(std::string_view text) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 3> kForms = {
        {{"（", " 行）"}, {"(", " rows)"}, {"(", " row)"}}};
    for (const auto& [open, close] : kForms) {
        const std::size_t from = text.rfind(open);
        if (!text.ends_with(close) || from == std::string_view::npos) continue;
        const std::string_view rest = text.substr(from + open.size());
        const std::string_view count = rest.substr(0, rest.size() - close.size());
        if (!count.empty() && count.find_first_not_of("0123456789,") == std::string_view::npos)
            return text.substr(from);
    }
    return {};
}

/// The first words of a row; sums may stand before them, in text files as texts.
std::string_view firstWords(const SheetRow& row) {
    for (const Cell& cell : row.cells) {
        const bool figure = cell.text.find_first_not_of("-0123456789.,%") == std::string::npos;
        if (cell.kind == Cell::Kind::Text && !figure && !isBlank(cell)) return cell.text;
    }
    return {};
}

Fault looksLike(const char* code, Message message) {
    return {code, std::move(message)};
}

std::optional<Fault> labelled(std::string_view label, bool mostlyBlank) {
    if (isTotal(label)) {
        return looksLike(
            "TOTAL_ROW",
            translatable("import", "这一行像是合计，没有导入；若是数据，请把必填的列补全"));
    }
    if (mostlyBlank && isNote(label)) {
        return looksLike(
            "NOTE_ROW",
            translatable("import", "这一行像是说明文字，没有导入；若是数据，请把必填的列补全"));
    }
    if (mostlyBlank && isSignature(label)) {
        return looksLike(
            "SIGNATURE_ROW",
            translatable("import", "这一行像是签名落款，没有导入；若是数据，请把必填的列补全"));
    }
    return std::nullopt;
}

}  // namespace

std::optional<Fault> likenessOf(const ImportRow& row, const ColumnDescriptors& columns) {
    const auto [filled, required] = filledOf(row, columns);
    if (filled == required) return std::nullopt;
    for (const Cell& cell : row.cells.cells) {
        if (cell.kind != Cell::Kind::Text || isBlank(cell)) continue;
        if (auto fault = labelled(labelForm(cell.text), filled * 2 <= required)) return fault;
    }
    return std::nullopt;
}

std::optional<Fault> besideRecords(const ImportRow& row) {
    const std::string_view words = firstWords(row.cells);
    const bool mayCheck = words.starts_with("校验") || words.starts_with("Check");
    if (mayCheck && std::ranges::find(kChecks, labelForm(words)) != kChecks.end()) {
        return looksLike(
            "CHECK_ROW",
            translatable("import",
                         "这一行是导出表格里核对合计的校验行，平时隐藏，没有导入，可以不理会"));
    }
    const std::string_view counted = countOfRows(words);
    if (counted.empty()) return std::nullopt;
    return looksLike(
        "GROUP_ROW",
        translatable("import",
                     "这一行像是导出表格里的分组标题，没有导入；若是数据，请去掉“{0}”再导入")
            .with(counted));
}

}  // namespace grants
