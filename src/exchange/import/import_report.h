// SPDX-License-Identifier: GPL-3.0-or-later
// What an import found and did.
#pragma once

#include "base/finding.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace grants {

struct SheetCount {
    std::string name;
    std::int64_t read = 0, added = 0, same = 0, updated = 0, rejected = 0;
    std::int64_t emptied = 0;  // values of updated records that blank cells emptied
};

/// Code of a row that was rejected, is mended, and is not imported yet.
inline constexpr std::string_view kMended = "MENDED";

struct RejectedRow {
    std::string file, sheet;
    int row = 0;
    std::string column, code;
    Message message;
    /// (place in the header, text as read) of the cells that hold something.
    std::vector<std::pair<std::size_t, std::string>> cells{};
    std::vector<std::pair<std::string, Fault>> further{};  // (column, fault) beyond the first
    bool wholeSheet = false;                               // the table itself was refused
};

struct ImportReport {
    std::vector<SheetCount> sheets;  // in the order of interchange §1
    std::vector<RejectedRow> rejected;
    std::vector<Finding> notes;  // unknown columns, warnings on identifiers
    /// Sheet → header row as read; columns that only later files have follow at its end.
    std::vector<std::pair<std::string, std::vector<std::string>>> headers;
    bool written = false;  // false on dry run, strict with rejections, or nothing new
    bool cancelled = false;
    std::vector<std::filesystem::path> inputs;  // what was read
};

}  // namespace grants
