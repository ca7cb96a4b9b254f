// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv_folder.h"

#include "base/date.h"
#include "exchange/tables/open_tables.h"
#include "support/fund_files.h"

#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <stdexcept>

namespace grants::test {
namespace {

std::string quoted(const std::string& text) {
    std::string field = "\"";
    for (const char c : text) {
        field += c;
        if (c == '"') field += c;
    }
    return field + '"';
}

std::string fieldOf(const Cell& cell, bool from1904) {
    if (cell.kind != Cell::Kind::DateSerial) return quoted(cell.text);
    return quoted(inIso(dateOfSerial(std::stoll(cell.text), from1904).value()));
}

std::string linesOf(TableSource& source, const std::string& sheet) {
    std::string lines;
    source.read(sheet, [&](SheetRow& row) {
        std::string line;
        for (const Cell& cell : row.cells) {
            line += (line.empty() ? "" : ",") + fieldOf(cell, source.from1904());
        }
        lines += line + "\r\n";
        return true;
    });
    return lines;
}

std::string inGb18030(const std::string& utf8) {
    const auto text = icu::UnicodeString::fromUTF8(utf8);
    UErrorCode status = U_ZERO_ERROR;
    UConverter* converter = ucnv_open("gb18030", &status);
    if (U_FAILURE(status)) throw std::runtime_error("no gb18030 converter");
    std::string bytes(static_cast<std::size_t>(text.length()) * 4, '\0');
    const auto size =
        ucnv_fromUChars(converter, bytes.data(), static_cast<std::int32_t>(bytes.size()),
                        text.getBuffer(), text.length(), &status);
    ucnv_close(converter);
    bytes.resize(static_cast<std::size_t>(size));
    return bytes;
}

std::string encoded(const std::string& utf8, Encoding encoding) {
    switch (encoding) {
        case Encoding::Utf8WithMark:
            return "\xEF\xBB\xBF" + utf8;
        case Encoding::Gb18030:
            return inGb18030(utf8);
        case Encoding::Utf8:
            break;
    }
    return utf8;
}

}  // namespace

void writeCsvFolder(const std::filesystem::path& workbook, const std::filesystem::path& folder,
                    Encoding encoding) {
    std::filesystem::create_directories(folder);
    const auto source = openTables(workbook);
    for (const SheetInfo& sheet : source->sheets()) {
        writeBytes(folder / (sheet.name + ".csv"), encoded(linesOf(*source, sheet.name), encoding));
    }
}

}  // namespace grants::test
