// SPDX-License-Identifier: GPL-3.0-or-later
// The XML inside a written workbook, as a test reads it.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace grants::test {

/// One <c> element: its type (s, n, str …), its formula and its value with shared strings resolved.
struct ReadCell {
    std::string type, formula, value;
    int style = 0;
};

class WorkbookParts {
  public:
    explicit WorkbookParts(const std::filesystem::path& file);

    [[nodiscard]] const std::string& part(const std::string& name) const;
    /// The XML of sheet 1, 2 ….
    [[nodiscard]] const std::string& sheet(int number) const;
    /// The cells of a sheet by their name, A1 ….
    [[nodiscard]] std::map<std::string, ReadCell> cells(int sheet) const;
    /// Cells of one column below the header, by row number.
    [[nodiscard]] std::map<int, ReadCell> column(int sheet, const std::string& letter) const;

  private:
    std::map<std::string, std::string> m_parts;
    std::vector<std::string> m_strings;
};

}  // namespace grants::test
