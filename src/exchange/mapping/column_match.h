// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns of a foreign table are ours: by name, as a person chose before, or by likeness.
#pragma once

#include "exchange/sheets/import_sheets.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace grants {

/// What a person chose at earlier imports, to be proposed again.
struct ImportMemory {
    std::map<std::string, std::string> sheets;  // table → sheet
    /// (sheet, normal form of a header) → column; empty: left out.
    std::map<std::pair<std::string, std::string>, std::string> columns;
};

/// Hand: by the person now; nobody proposes it.
enum class MatchedBy { Nothing, Name, Memory, Likeness, Hand };

struct ColumnMatch {
    std::string_view column;  // of the sheet; empty: none
    MatchedBy by = MatchedBy::Nothing;
};

/// How alike two headers are, 0 … 100: their common characters in order. 0 when both name a unit
/// and the units differ, for then their figures differ too; but 元 and 万元 are converted.
[[nodiscard]] int likeness(std::string_view one, std::string_view other);

/// Whether a header says that its figures are counted in another unit than the column's.
[[nodiscard]] bool countsOtherwise(std::string_view header, std::string_view column);

/// By header, at most one for each column. Two headers of the same name are left to the person.
[[nodiscard]] std::vector<ColumnMatch> matchColumns(const SheetDescriptor& sheet,
                                                    const std::vector<std::string>& headers,
                                                    const ImportMemory& memory);

}  // namespace grants
