// SPDX-License-Identifier: GPL-3.0-or-later
// How the cells of a form look. What is typed is pale yellow and unlocked, what is to be mended
// red.
#pragma once

#include "exchange/records/import_sheet.h"
#include "exchange/tables/xlsx_file.h"

namespace grants {

class FormStyles {
  public:
    explicit FormStyles(XlsxFile& file);

    lxw_format *title, *note, *label, *header, *printed, *centred, *figure, *hint, *remark,
        *fallsShort;

    /// Of a cell that takes this column.
    [[nodiscard]] lxw_format* typed(const ColumnDescriptor& column, bool marked);
    /// A figure with a number format of its own; null for none.
    [[nodiscard]] lxw_format* typed(const char* numberFormat, bool marked);

  private:
    [[nodiscard]] lxw_format* framed(std::uint8_t align);
    [[nodiscard]] lxw_format* input(std::uint8_t align, bool marked);

    XlsxFile& m_file;
};

}  // namespace grants
