// SPDX-License-Identifier: GPL-3.0-or-later
// One fund file on the disk: looked at before SQLite may touch it, locked, opened, checked, copied.
#pragma once

#include "base/finding.h"
#include "storage/sqlite/database.h"
#include "storage/sqlite/file_lock.h"
#include "storage/sqlite/files.h"
#include "storage/sqlite/migrations.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace grants {

/// Refuses what is no fund file of ours by its first bytes, without SQLite. Throws Error(FundFile):
/// FILE_ABSENT, FILE_FOLDER, FILE_SPECIAL, FILE_EMPTY, FILE_TRUNCATED, FILE_FOREIGN, FILE_NEWER,
/// FILE_READ_ONLY.
void inspectFundFile(const std::filesystem::path& file, bool toWrite);
/// Why a file, or the folder that its journal needs, cannot be written; nothing when they can.
[[nodiscard]] std::optional<Message> obstacleToWriting(const std::filesystem::path& file);

/// What a file of an older shape needs beside its migrations: before the first, and in their
/// transaction after the last.
struct Upgrade {
    std::function<void(Database&)> before, after;
};

/// An open and locked fund file at its newest shape.
class FundFile {
  public:
    /// Throws Error(FundFile), FILE_SCHEMA for tables or triggers that are not ours.
    static std::unique_ptr<FundFile> open(const std::filesystem::path& file,
                                          const Upgrade& upgrade);
    /// A copy in memory of a file that is only to be read, brought up to date there: nobody is kept
    /// from the file itself, and nothing is written beside it.
    static std::unique_ptr<FundFile> openToRead(
        const std::filesystem::path& file, const std::function<void(Database&)>& bringUpToDate);
    /// Locked as it lies there, neither brought up to date nor refused for what it holds.
    static std::unique_ptr<FundFile> examine(const std::filesystem::path& file);
    /// Builds the file under another name with `fill`, all in one transaction, and gives it its own
    /// name only when complete.
    static void create(const std::filesystem::path& file,
                       const std::function<void(Database&)>& fill);

    [[nodiscard]] Database& database() { return *m_database; }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_lock == nullptr; }
    /// Views of the file for `count` threads, while no transaction runs; a single one where more
    /// cannot be had.
    [[nodiscard]] std::vector<dialect::Reader> readers(unsigned count);
    /// Before a transaction: throws FILE_MOVED when the path no longer names the open file,
    /// FILE_CHANGED when another program wrote it: its size, time or change counter are not ours.
    void requireUntouched();
    /// The same right before the commit, when part of the transaction may be in the file already.
    void requireStillUntouched();
    /// What is in the file now is ours.
    void noteCommit() noexcept;

  private:
    void requireInPlace() const;
    [[nodiscard]] bool showsTheSame(dialect::Reader& reader) const;
    FundFile() = default;

    std::filesystem::path m_path;
    std::unique_ptr<FileLock> m_lock;
    std::unique_ptr<Database> m_database;
    FileIdentity m_identity;
    FileTraces m_traces;   // of the file as we left it
    std::string m_header;  // its first bytes then; empty when they could not be read
};

/// SQLite's own checks of pages, indexes and references as findings.
[[nodiscard]] std::vector<Finding> checkPages(Database& database);

/// Copies the whole content into a new file `to`: complete and flushed, or absent.
void copyInto(Database& database, const std::filesystem::path& to,
              const std::function<void(Database&)>& verify);

}  // namespace grants
