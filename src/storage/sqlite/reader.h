// SPDX-License-Identifier: GPL-3.0-or-later
// Reading many rows: SQLite's own interface, which hands values out in place.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace soci {
class session;
}
namespace sqlite_api {  // where SOCI puts the C interface
struct sqlite3;
struct sqlite3_stmt;
}  // namespace sqlite_api

namespace grants::dialect {

/// A view of a fund file for one thread at a time.
class Reader {
  public:
    /// What the session sees, its running transaction included. The session must outlive it.
    explicit Reader(soci::session& session);
    /// A connection of its own to a file that this process holds exclusively, which therefore
    /// nobody changes while it lives: it asks for no lock. Throws Error(FundFile).
    explicit Reader(const std::filesystem::path& file);
    ~Reader();
    Reader(Reader&& other) noexcept;
    Reader& operator=(Reader&&) = delete;

    /// The single number or text a query gives; 0 or empty when it gives none.
    [[nodiscard]] std::int64_t number(const std::string& sql);
    [[nodiscard]] std::string text(const std::string& sql);

  private:
    friend class Cursor;
    sqlite_api::sqlite3* m_connection = nullptr;
    bool m_own = false;
};

/// The rows of one query, one after the other.
class Cursor {
  public:
    Cursor(Reader& reader, const std::string& sql);
    ~Cursor();
    Cursor(Cursor&& other) noexcept;
    Cursor& operator=(Cursor&&) = delete;

    /// To before the first row, with another value for the query's only parameter.
    void restart(std::int64_t parameter);
    /// False after the last row.
    [[nodiscard]] bool next();
    /// Leaves the rows that are not wanted, so that nothing stays open.
    void close() noexcept;

    /// Of the current row; texts hold until the next one.
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] bool isNumber(int column) const;
    [[nodiscard]] bool isText(int column) const;
    [[nodiscard]] std::int64_t number(int column) const;
    [[nodiscard]] std::string_view text(int column) const;

  private:
    sqlite_api::sqlite3_stmt* m_statement = nullptr;
};

}  // namespace grants::dialect
