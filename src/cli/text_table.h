// SPDX-License-Identifier: GPL-3.0-or-later
// Tables that align on a terminal whatever the script: widths are counted in columns, not bytes.
#pragma once

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace grants::cli {

enum class Align { Left, Right };

struct TextColumn {
    std::string title;
    Align align = Align::Left;
    bool wraps = false;  // may be broken over lines when the table is too wide
};

class TextTable {
  public:
    explicit TextTable(std::vector<TextColumn> columns) : m_columns(std::move(columns)) {}

    /// One cell a column.
    void add(std::vector<std::string> cells) { m_rows.push_back(std::move(cells)); }
    /// A rule across the table, before totals.
    void addRule() { m_rows.emplace_back(); }
    /// Columns that wrap share what the others leave of `width`.
    void print(std::ostream& out, int width) const;

  private:
    [[nodiscard]] std::vector<int> widths(int limit) const;

    std::vector<TextColumn> m_columns;
    std::vector<std::vector<std::string>> m_rows;
};

/// `text` in lines of at most `width` columns, broken at spaces or between Chinese characters.
[[nodiscard]] std::vector<std::string> wrapped(std::string_view text, int width);
/// `text` filled with spaces to `width` columns.
[[nodiscard]] std::string padded(std::string_view text, int width, Align align = Align::Left);

}  // namespace grants::cli
