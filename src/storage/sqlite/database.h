// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to one fund file, and its transactions.
#pragma once

#include "storage/sqlite/reader.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace grants {

class Database {
  public:
    /// Connects and takes the exclusive lock. Throws Error(FundFile).
    explicit Database(const std::filesystem::path& file);
    /// The content of a file in memory; the file is neither written nor kept open.
    [[nodiscard]] static std::unique_ptr<Database> copyOf(const std::filesystem::path& file);
    ~Database();

    /// Runs any number of statements without results. Throws Error(FundFile).
    void execute(std::string_view sql);
    /// The single number or text a query gives; 0 or empty when it gives none.
    [[nodiscard]] std::int64_t number(std::string_view sql);
    [[nodiscard]] std::string text(std::string_view sql);
    /// The first column of every row as text.
    [[nodiscard]] std::vector<std::string> texts(std::string_view sql);

    /// Writes the whole content, compacted, into an empty or absent file.
    void copyInto(const std::filesystem::path& to);

    /// For the stores below src/storage only.
    [[nodiscard]] soci::session& session() { return *m_session; }
    [[nodiscard]] dialect::Reader& reader() { return m_reader; }

  private:
    explicit Database(std::unique_ptr<soci::session> session);

    std::unique_ptr<soci::session> m_session;
    dialect::Reader m_reader;
};

/// Rolls back when it is left without commit(), also while an exception flies.
class Transaction {
  public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();
    /// Nothing when it has ended already.
    void rollback() noexcept;

  private:
    Database& m_database;
};

}  // namespace grants
