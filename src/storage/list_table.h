// SPDX-License-Identifier: GPL-3.0-or-later
// The lists a record carries (patents, parties): rows of owner, position, value.
#pragma once

#include "storage/sqlite/reader.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace grants {

class Database;

class ListTable {
  public:
    ListTable(Database& database, std::string table);
    ~ListTable();
    ListTable(ListTable&&) noexcept;

    [[nodiscard]] const std::string& name() const;
    void insert(long long owner, const std::vector<long long>& values);
    void clear(long long owner);
    [[nodiscard]] const std::vector<long long>& valuesOf(long long owner);

  private:
    struct Inside;
    std::unique_ptr<Inside> m_inside;
};

/// Walks a whole list table beside its owners, which are asked for in rising order.
class ListScan {
  public:
    ListScan(dialect::Reader& reader, const std::string& table);
    [[nodiscard]] const std::vector<long long>& valuesOf(long long owner);
    /// Whether the values last asked for stand at the positions 0, 1, 2 …
    [[nodiscard]] bool isGapless() const { return m_gapless; }

  private:
    void step();

    dialect::Cursor m_rows;
    long long m_owner = 0;  // of the row that comes next
    bool m_atRow = false;
    bool m_gapless = true;
    std::vector<long long> m_found;
};

}  // namespace grants
