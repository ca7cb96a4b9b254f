// SPDX-License-Identifier: GPL-3.0-or-later
// A workbook being written through libxlsxwriter, whose silent failures become errors.
#pragma once

#include <xlsxwriter.h>

#include <filesystem>
#include <string>

namespace grants {

class XlsxFile {
  public:
    explicit XlsxFile(const std::filesystem::path& path);
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
    std::filesystem::path m_path;
    lxw_workbook* m_book;
};

}  // namespace grants
