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
/// A session in memory that holds the pages of `file` as it now is; the file is only read. Throws
/// Error(FundFile), FILE_UNFINISHED when a journal beside it would have to be played back.
[[nodiscard]] std::unique_ptr<soci::session> connectToCopy(const std::filesystem::path& file);
/// Takes SQLite's own exclusive lock, which also rolls a hot journal back.
void lockExclusively(soci::session& session);
/// Runs any number of statements.
void execute(soci::session& session, std::string_view sql);
/// False also after SQLite rolled back by itself (disk full, I/O error).
[[nodiscard]] bool inTransaction(soci::session& session) noexcept;
void rollback(soci::session& session) noexcept;
/// The first 100 bytes as they lie on the disk now, read through the session's own descriptor;
/// empty when they cannot be read.
[[nodiscard]] std::string headerOnDisk(soci::session& session) noexcept;
/// Whether pages of the running transaction had to go to the file already.
[[nodiscard]] bool hasSpilled(soci::session& session, bool reset) noexcept;
/// The result code of the last failed call.
[[nodiscard]] int lastResult(soci::session& session);

}  // namespace grants::dialect
