// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is SQLite's own and not SQL that a server would share. Failures are Errors.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace soci {
class session;
}
namespace sqlite_api {  // where SOCI puts the C interface
struct sqlite3_stmt;
}

namespace grants::dialect {

/// "ZLZH", in the header of every fund file.
inline constexpr std::int64_t kApplicationId = 0x5A4C5A48;

/// Connects to an existing file and sets its manners: exclusive, foreign keys, defensive, durable.
[[nodiscard]] std::unique_ptr<soci::session> connect(const std::filesystem::path& file);
/// Takes SQLite's own exclusive lock, which also rolls a hot journal back.
void lockExclusively(soci::session& session);
/// Runs any number of statements.
void execute(soci::session& session, std::string_view sql);
/// False also after SQLite rolled back by itself (disk full, I/O error).
[[nodiscard]] bool inTransaction(soci::session& session) noexcept;
void rollback(soci::session& session) noexcept;
/// The result code of the last failed call.
[[nodiscard]] int lastResult(soci::session& session);

/// The rows of one query, read in place: a year has too many of them for copies on the way.
class Cursor {
  public:
    Cursor(soci::session& session, const std::string& sql);
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
    [[nodiscard]] std::int64_t number(int column) const;
    [[nodiscard]] std::string_view text(int column) const;

  private:
    sqlite_api::sqlite3_stmt* m_statement = nullptr;
};

}  // namespace grants::dialect
