// SPDX-License-Identifier: GPL-3.0-or-later
// A block of cells from the clipboard, as spreadsheets put it there.
#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace grants::ui {

using Block = std::vector<std::vector<QString>>;

/// Tab-separated lines, each with or without a line end; a quoted cell may hold tabs, line breaks
/// and doubled quotes. Quotes around what needs none are the cell's own.
[[nodiscard]] Block blockOf(QString text);

/// Which column each cell of a line belongs to; a negative number for none.
using BlockColumns = std::vector<int>;
struct BlockHeading {
    std::size_t line = 0;
    BlockColumns columns;
};
/// The line that looks as if it named columns, each by one of the names it goes by: the first one,
/// or the first under lines that hold a single text each, such as a title. At least half of its
/// cells do, and more lines follow or nothing else is there.
[[nodiscard]] std::optional<BlockHeading> headingOf(const Block& block,
                                                    const std::vector<QStringList>& names);

}  // namespace grants::ui
