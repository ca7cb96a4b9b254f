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
/// date format.
struct Cell {
    enum class Kind : std::uint8_t {
        Blank,
        Text,
        Number,
        DateSerial,
        Boolean,
        Fault
    } kind = Kind::Blank;
    std::string text;
};

struct SheetRow {
    int number = 0;  // as a person counts, from 1
    std::vector<Cell> cells;
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
};

}  // namespace grants
