// SPDX-License-Identifier: GPL-3.0-or-later
// The lists a record carries (patents, parties): rows of owner, position, value.
#pragma once

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

    void insert(long long owner, const std::vector<long long>& values);
    void clear(long long owner);
    [[nodiscard]] const std::vector<long long>& valuesOf(long long owner);

    /// Walks the whole table beside its owners: rewind(), take() with owners in rising order,
    /// finish().
    void rewind();
    [[nodiscard]] const std::vector<long long>& take(long long owner);
    void finish() noexcept;

  private:
    struct Inside;
    std::unique_ptr<Inside> m_inside;
};

}  // namespace grants
