// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/xlsx_file.h"

#include "base/seen_text.h"
#include "base/text.h"
#include "exchange/tables/input_error.h"
#include "output/replace_file.h"
#include "output/written_workbook.h"

#include <utility>

namespace grants {
namespace {

Error notWritten(const std::filesystem::path& path, std::string detail) {
    return inputError(
        translatable("exchange", "“{0}”写不了，请检查文件夹是否可写、文件是否正被打开")
            .with(path.string()),
        std::move(detail));
}

}  // namespace

XlsxFile::XlsxFile(const std::filesystem::path& draft, const std::filesystem::path& out)
    : m_draft(draft), m_out(out), m_book(workbook_new(draft.c_str())) {
    if (m_book == nullptr) throw notWritten(out, "workbook_new");
}

XlsxFile::~XlsxFile() {
    if (m_book != nullptr) lxw_workbook_free(m_book);
}

lxw_worksheet* XlsxFile::addSheet(const std::string& name) {
    lxw_worksheet* sheet = workbook_add_worksheet(m_book, name.c_str());
    if (sheet == nullptr) throw notWritten(m_out, "sheet name " + name);
    return sheet;
}

lxw_format* XlsxFile::addFormat() {
    lxw_format* format = workbook_add_format(m_book);
    if (format == nullptr) throw notWritten(m_out, "format");
    return format;
}

void XlsxFile::text(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const std::string& text,
                    lxw_format* format) {
    // The library takes anything without a word and leaves a file that no one can open.
    const lxw_error failed =
        worksheet_write_string(sheet, row, column, asXmlText(text).c_str(), format);
    if (failed != LXW_NO_ERROR) throw notWritten(m_out, lxw_strerror(failed));
}

void XlsxFile::close() {
    const lxw_error failed = closeWorkbook(std::exchange(m_book, nullptr), m_draft, m_out);
    if (failed != LXW_NO_ERROR) throw notWritten(m_out, lxw_strerror(failed));
}

void writeXlsxFile(const std::filesystem::path& out, const std::function<void(XlsxFile&)>& fill) {
    replaceFile(out, FileKind::Workbook, [&](const std::filesystem::path& draft) {
        XlsxFile file(draft, out);
        fill(file);
        file.close();
    });
}

}  // namespace grants
