// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that was found about the rows of an import, the worst first.
#pragma once

#include "ui/importing/mending/draft_bench.h"

#include <string>
#include <vector>

namespace grants::ui {

/// One finding and the cell it is about.
struct FoundCell {
    DraftRow row;
    std::string file;
    std::string_view sheet;
    std::string column;
    int number = 0;  // of the row in its file
    Severity severity = Severity::Error;
    Message message;
    bool wholeTable = false;  // there is no row to go to
};

/// At most `most`; on any thread.
[[nodiscard]] std::vector<FoundCell> findingsOf(const FoundRows& rows, std::size_t most);

}  // namespace grants::ui
