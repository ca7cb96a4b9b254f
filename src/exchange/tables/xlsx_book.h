// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of an .xlsx around its sheets: the list of sheets, the shared strings.
#pragma once

#include "exchange/tables/table_source.h"
#include "exchange/tables/zip_archive.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace grants {

struct XlsxSheet {
    SheetInfo info;
    std::string part;
};

struct XlsxBook {
    std::vector<XlsxSheet> sheets;        // worksheets only, in the order of the tabs
    std::string stringsPart, stylesPart;  // empty when the workbook has none
    bool from1904 = false;
};

/// Throws Error(Input) when the archive is no workbook.
[[nodiscard]] XlsxBook readBook(ZipArchive& archive);

/// All strings of a workbook in one block of memory.
class SharedStrings {
  public:
    void add(std::string_view text) {
        m_text += text;
        m_ends.push_back(m_text.size());
    }
    [[nodiscard]] std::size_t size() const { return m_ends.size(); }
    [[nodiscard]] std::size_t bytes() const { return m_text.size(); }
    [[nodiscard]] std::string_view operator[](std::size_t index) const {
        const std::size_t begin = index == 0 ? 0 : m_ends[index - 1];
        return std::string_view(m_text).substr(begin, m_ends[index] - begin);
    }

  private:
    std::string m_text;
    std::vector<std::size_t> m_ends;
};

[[nodiscard]] SharedStrings readSharedStrings(ZipArchive& archive, const std::string& part);
/// The text with `_x000D_`-like escapes put back.
void unescape(std::string& text);
/// `true` or `1`.
[[nodiscard]] bool isTrue(std::string_view attribute);

}  // namespace grants
