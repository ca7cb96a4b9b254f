// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of cells from a workbook or CSV files, read as a stream.
#pragma once

#include "base/error.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace grants {

/// A cell as the file holds it. Number keeps the file's digits; DateSerial is a number cell with a
/// date format. Shown is a number cell as its format shows it (80%, 0020240017, 12万元),
/// ShownRounded the same where the number is finer than what is shown.
struct Cell {
    enum class Kind : std::uint8_t {
        Blank,
        Text,
        Number,
        DateSerial,
        Boolean,
        Fault,
        Shown,
        ShownRounded
    } kind = Kind::Blank;
    std::string text;
};

struct SheetRow {
    int number = 0;  // as a person counts, from 1
    std::vector<Cell> cells;
};

/// Cells joined into one; rows as a person counts, columns from 0. The first cell holds the value.
struct MergedCells {
    int firstRow = 0, lastRow = 0;
    std::size_t column = 0;
    friend bool operator==(const MergedCells&, const MergedCells&) = default;
};

struct SheetInfo {
    std::string name;
    bool hidden = false;
};

class TableSource {
  public:
    virtual ~TableSource() = default;
    [[nodiscard]] virtual std::vector<SheetInfo> sheets() const = 0;
    [[nodiscard]] virtual bool from1904() const { return false; }
    /// Streams the rows of one sheet in order; stops when `sink` returns false. Throws
    /// Error(Input).
    virtual void read(const std::string& sheet, const std::function<bool(SheetRow&)>& sink) = 0;
    /// What is merged over several rows in the sheet that was read last, known once it was read to
    /// its end: workbooks tell it behind their rows.
    [[nodiscard]] virtual std::vector<MergedCells> merged() const { return {}; }
};

}  // namespace grants
