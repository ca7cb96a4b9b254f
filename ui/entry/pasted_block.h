// SPDX-License-Identifier: GPL-3.0-or-later
// A block of cells from the clipboard, as spreadsheets put it there.
#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace grants::ui {

using Block = std::vector<std::vector<QString>>;

/// Tab-separated lines; a quoted cell may hold tabs, line breaks and doubled quotes. Trailing blank
/// lines are not part of it.
[[nodiscard]] Block blockOf(QString text);

/// Which column each cell of a line belongs to; a negative number for none.
using BlockColumns = std::vector<int>;
/// When the first line names columns: by one of the names each column goes by. A name alone, or one
/// among several that are none, is no heading.
[[nodiscard]] std::optional<BlockColumns> headingOf(const Block& block,
                                                    const std::vector<QStringList>& names);

}  // namespace grants::ui
