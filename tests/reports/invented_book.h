// SPDX-License-Identifier: GPL-3.0-or-later
// Books made up for the writers: every kind of cell, row and column.
#pragma once

#include "reports/book/book.h"

#include <filesystem>
#include <string>

namespace grants::test {

/// One sheet of payments in 元: `lines` units and a 合计, with texts that look like formulas.
[[nodiscard]] BookSheet paymentsOf(std::size_t lines);

/// 预算执行 in 万元 with two decimals: two 小计 and a 合计, a negative 调剂.
[[nodiscard]] BookSheet execution();

/// Both sheets.
[[nodiscard]] Book inventedBook(std::size_t lines = 3);

/// A folder of its own for one test, removed at the end.
class ScratchFolder {
  public:
    ScratchFolder();
    ~ScratchFolder();
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    [[nodiscard]] std::filesystem::path operator/(const std::string& name) const {
        return m_path / name;
    }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

  private:
    std::filesystem::path m_path;
};

/// All bytes of a file.
[[nodiscard]] std::string bytesOf(const std::filesystem::path& file);

}  // namespace grants::test
