// SPDX-License-Identifier: GPL-3.0-or-later
// The cell formats of a workbook, each made once.
#pragma once

#include "reports/book/book.h"
#include "reports/book/display.h"

#include <xlsxwriter.h>

#include <compare>
#include <map>

namespace grants {

/// What a cell is for; decides font, border and fill.
enum class CellPart { Title, Head, Unit, Header, Plain, Section, Sum, Note, Check };

class XlsxStyles {
  public:
    explicit XlsxStyles(lxw_workbook* workbook) : m_workbook(workbook) {}

    /// Formats belong to the workbook and live as long as it.
    [[nodiscard]] lxw_format* part(CellPart part);
    /// `lineBelow`: with a thick line beneath.
    [[nodiscard]] lxw_format* cell(CellPart part, const BookValue& value, ColumnFormat format,
                                   bool lineBelow);

  private:
    struct Key {
        CellPart part = CellPart::Plain;
        const char* number = "";
        Alignment alignment = Alignment::Left;
        bool lineBelow = false;
        auto operator<=>(const Key&) const = default;
    };
    [[nodiscard]] lxw_format* style(const Key& key);

    lxw_workbook* m_workbook;
    std::map<Key, lxw_format*> m_formats;
};

}  // namespace grants
