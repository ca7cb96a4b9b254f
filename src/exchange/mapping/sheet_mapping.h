// SPDX-License-Identifier: GPL-3.0-or-later
// How a table of a foreign file is to be read: which import sheet it is, where its header stands,
// which of its columns are ours.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace grants {

struct MappedColumn {
    std::string header;  // as the file has it
    std::string column;  // of the import sheet; empty: left out
};

/// Takes the place of everything that is otherwise recognised by itself.
struct SheetMapping {
    std::size_t input = 0;              // in the order of the inputs
    std::string table;                  // as the file names it
    std::string sheet;                  // of the import; empty: the table is left out
    int headerRow = 0;                  // the last one of the header, as a person counts
    std::vector<MappedColumn> columns;  // by cell
};

}  // namespace grants
