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

namespace grants::dialect {

/// "ZLZH", in the header of every fund file.
inline constexpr std::int64_t kApplicationId = 0x5A4C5A48;

/// Connects to an existing file and sets its pragmas: exclusive, foreign keys, defensive, durable.
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

}  // namespace grants::dialect
