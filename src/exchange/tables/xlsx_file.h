// SPDX-License-Identifier: GPL-3.0-or-later
// A workbook being written through libxlsxwriter, whose silent failures become errors.
#pragma once

#include <xlsxwriter.h>

#include <filesystem>
#include <functional>
#include <string>

namespace grants {

class XlsxFile {
  public:
    /// Writes to `draft`; errors name `out`, where the finished file will lie.
    XlsxFile(const std::filesystem::path& draft, const std::filesystem::path& out);
    ~XlsxFile();
    XlsxFile(const XlsxFile&) = delete;
    XlsxFile& operator=(const XlsxFile&) = delete;

    [[nodiscard]] lxw_worksheet* addSheet(const std::string& name);
    [[nodiscard]] lxw_format* addFormat();
    /// Text as text, never a formula. Throws Error(Input) when the library refuses it.
    void text(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const std::string& text,
              lxw_format* format = nullptr);
    /// Writes the file. Throws Error(Input) when it cannot be written.
    void close();

  private:
    std::filesystem::path m_draft, m_out;
    lxw_workbook* m_book;
};

/// Lets `fill` write a workbook and puts it in its place at once, whole or not at all. Throws
/// Error(Input).
void writeXlsxFile(const std::filesystem::path& out, const std::function<void(XlsxFile&)>& fill);

}  // namespace grants
