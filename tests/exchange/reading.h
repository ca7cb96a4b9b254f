// SPDX-License-Identifier: GPL-3.0-or-later
// Short ways to read a file and to import one, for the tests of this room.
#pragma once

#include "base/resource.h"
#include "base/translator.h"
#include "exchange/import/import_workbook.h"
#include "exchange/tables/open_tables.h"
#include "support/fund_files.h"
#include "support/xlsx_builder.h"

namespace grants::test {

/// All cells of the first sheet, as the file holds them.
inline TextRows firstSheet(const std::filesystem::path& file) {
    const auto tables = openTables(file);
    TextRows rows;
    tables->read(tables->sheets().at(0).name, [&](SheetRow& row) {
        auto& texts = rows.emplace_back();
        for (const Cell& cell : row.cells) texts.push_back(cell.text);
        while (!texts.empty() && texts.back().empty()) texts.pop_back();
        return true;
    });
    return rows;
}

/// Why the file was refused; nothing when it was read.
inline std::optional<Error> refusalOf(const std::filesystem::path& file) {
    try {
        const auto tables = openTables(file);
        for (const auto& sheet : tables->sheets())
            tables->read(sheet.name, [](SheetRow&) { return true; });
    } catch (const Error& error) {
        return error;
    }
    return std::nullopt;
}

/// Whether the file was refused as what it is, and not for another reason.
inline bool isRefused(const std::filesystem::path& file) {
    const auto refusal = refusalOf(file);
    return refusal && refusal->kind() == ErrorKind::Input;
}

/// The log's word for why a file was refused; empty when it was read.
inline std::string whyRefused(const std::filesystem::path& file) {
    const auto refusal = refusalOf(file);
    if (!refusal) return {};
    return refusal->kind() == ErrorKind::Input ? refusal->detail() : "another kind of error";
}

/// What a person is told when the file is refused.
inline std::string sentenceFor(const std::filesystem::path& file) {
    const auto refusal = refusalOf(file);
    return refusal ? Translator()(refusal->sentence()) : std::string();
}

/// A new fund file that imports into itself.
struct Desk {
    Scratch scratch;
    std::unique_ptr<Workspace> workspace =
        Workspace::create(scratch / "year.zlzh", *resource("plans/cqgx-2024.json"));

    ImportReport import(const std::filesystem::path& file, const ImportOptions& options = {}) {
        return importWorkbooks(*workspace, {file}, options);
    }
    ImportReport import(const XlsxBuilder& book, const ImportOptions& options = {}) {
        book.save(scratch / "in.xlsx");
        return import(scratch / "in.xlsx", options);
    }
};

enum class Form { Workbook, Csv };

inline std::string quoted(const std::string& text) {
    std::string field = "\"";
    for (const char c : text) {
        field += c;
        if (c == '"') field += c;
    }
    return field + '"';
}

/// One sheet of these rows as a file of that form.
inline std::filesystem::path saved(const Scratch& scratch, Form form, const std::string& sheet,
                                   const TextRows& rows) {
    const auto file = scratch / (sheet + (form == Form::Csv ? ".csv" : ".xlsx"));
    if (form == Form::Workbook) {
        XlsxBuilder().sheet(sheet, rows).save(file);
        return file;
    }
    std::string lines;
    for (const auto& row : rows) {
        for (std::size_t at = 0; at < row.size(); ++at)
            lines += (at == 0 ? "" : ",") + quoted(row[at]);
        lines += "\r\n";
    }
    writeBytes(file, lines);
    return file;
}

inline ImportReport importAs(Desk& desk, Form form, const std::string& sheet, const TextRows& rows,
                             const ImportOptions& options = {}) {
    return desk.import(saved(desk.scratch, form, sheet, rows), options);
}

inline const std::string kFirm = "91500107MA5U00003G", kSchool = "12500000450000008T";

inline TextRows units() {
    return {{"统一社会信用代码", "单位名称", "单位类型", "区内", "规模"},
            {kFirm, "示例企业", "企业", "是", "小型"},
            {kSchool, "示例大学", "高校", "是", ""}};
}

/// The codes of all rejections, in order.
inline std::vector<std::string> codes(const ImportReport& report) {
    std::vector<std::string> found;
    for (const auto& row : report.rejected) found.push_back(row.code);
    return found;
}

inline SheetCount countOf(const ImportReport& report, const std::string& sheet) {
    for (const auto& count : report.sheets) {
        if (count.name == sheet) return count;
    }
    return {};
}

}  // namespace grants::test
