// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of a table on the screen: rows, the heads of groups above theirs, the total below.
#pragma once

#include "ui/query/arrangement.h"

#include <set>

namespace grants::ui {

struct TableLine {
    enum class Kind { Row, Group, Total } kind = Kind::Row;
    std::size_t number = 0;  // of the row in Rows, of the group in Arrangement
};

/// Immutable; read from any thread.
class Lines {
  public:
    using Folded = std::set<std::size_t>;  // numbers of groups that show only their head

    Lines() = default;
    explicit Lines(ArrangementPtr arrangement, Folded folded = {});

    [[nodiscard]] const ArrangementPtr& arrangement() const { return m_arrangement; }
    [[nodiscard]] const Folded& folded() const { return m_folded; }
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] TableLine at(int line) const;
    /// The line that shows this row of Rows; nothing when it is filtered or folded away.
    [[nodiscard]] std::optional<int> lineOfRow(std::size_t row) const;
    [[nodiscard]] int lineOfGroup(std::size_t group) const { return m_heads[group]; }
    /// What the rows of a group, or all, add up to; nothing for rows and columns that do not.
    [[nodiscard]] CellValue sum(const TableLine& line, int column) const;
    /// What stands there: the cell of a row, the sum of a group or of all. The value of a group
    /// stands in its column, but that of a year or a month, which is not its first day.
    [[nodiscard]] CellValue value(int line, int column) const;

  private:
    ArrangementPtr m_arrangement;
    Folded m_folded;
    std::vector<int> m_heads;  // the lines of the groups' heads
    int m_count = 0;
};

using LinesPtr = std::shared_ptr<const Lines>;

}  // namespace grants::ui
