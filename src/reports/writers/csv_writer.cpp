// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/replace_file.h"
#include "output/write_failure.h"
#include "reports/book/display.h"
#include "reports/writers/writers.h"

#include <cerrno>
#include <fstream>
#include <string_view>

namespace grants {
namespace {

constexpr std::string_view kLineEnd = "\r\n";

/// A lone "-" (not applicable) is no formula to any spreadsheet.
bool looksLikeFormula(std::string_view text) {
    return text.size() > 1 && std::string_view("=+-@\t\r").find(text[0]) != std::string_view::npos;
}

std::string field(const std::string& text) {
    if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    return quoted + "\"";
}

std::string textField(const std::string& text) {
    return field(looksLikeFormula(text) ? "'" + text : text);
}

std::string valueField(const BookValue& value, ColumnFormat format) {
    const auto text = cellText(value, format, false);
    return std::holds_alternative<std::string>(value) ? textField(text) : field(text);
}

void writeSheet(std::ostream& out, const BookSheet& sheet) {
    if (sheet.headInText) {
        out << textField(sheet.title) << kLineEnd;
        for (const auto& line : sheet.headLines) out << textField(line) << kLineEnd;
    }
    for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
        out << (i == 0 ? "" : ",") << textField(sheet.columns[i].title);
    }
    out << kLineEnd;
    for (const auto& row : sheet.rows) {
        for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
            if (i > 0) out << ',';
            if (i < row.values.size()) out << valueField(row.values[i], sheet.columns[i].format);
        }
        out << kLineEnd;
    }
}

void writeBookText(std::ostream& out, const Book& book) {
    out << "\xEF\xBB\xBF";
    for (std::size_t i = 0; i < book.sheets.size(); ++i) {
        const auto sheet = asShown(book.sheets[i]);
        if (i > 0) out << kLineEnd;
        if (book.sheets.size() > 1) {
            out << textField(sheet.name) << ',' << textField(sheet.title) << ','
                << textField(sheet.unitLine) << kLineEnd;
        }
        writeSheet(out, sheet);
    }
}

}  // namespace

void writeCsv(const Book& book, const std::filesystem::path& out) {
    replaceFile(out, FileKind::Csv, [&](const std::filesystem::path& draft) {
        std::ofstream file(draft, std::ios::binary | std::ios::trunc);
        errno = 0;
        writeBookText(file, book);
        file.close();
        if (!file) throw writeFailure(out, errno);
    });
}

}  // namespace grants
