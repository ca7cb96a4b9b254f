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
#include <vector>

namespace grants {

/// Refuses what is no fund file of ours by its first bytes, without SQLite. Throws Error(FundFile):
/// FILE_ABSENT, FILE_FOLDER, FILE_SPECIAL, FILE_EMPTY, FILE_TRUNCATED, FILE_FOREIGN, FILE_NEWER,
/// FILE_READ_ONLY.
void inspectFundFile(const std::filesystem::path& file, bool toWrite);

/// An open and locked fund file at its newest shape.
class FundFile {
  public:
    /// Throws Error(FundFile). `beforeMigration` runs when steps are missing, before the first.
    static std::unique_ptr<FundFile> open(const std::filesystem::path& file,
                                          const std::function<void(Database&)>& beforeMigration);
    /// Builds the file under another name with `fill`, and gives it its own name only when
    /// complete.
    static void create(const std::filesystem::path& file,
                       const std::function<void(Database&)>& fill);

    [[nodiscard]] Database& database() { return *m_database; }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    /// Views of the file for `count` threads, while no transaction runs; a single one where more
    /// cannot be had.
    [[nodiscard]] std::vector<dialect::Reader> readers(unsigned count);
    /// Throws FILE_MOVED when the path no longer names the open file.
    void requireInPlace() const;

  private:
    [[nodiscard]] bool showsTheSame(dialect::Reader& reader) const;
    explicit FundFile(const std::filesystem::path& file);

    std::filesystem::path m_path;
    std::unique_ptr<FileLock> m_lock;
    std::unique_ptr<Database> m_database;
    FileIdentity m_identity;
};

/// SQLite's own checks of pages, indexes and references as findings.
[[nodiscard]] std::vector<Finding> checkPages(Database& database);

/// Copies the whole content into a new file `to`: complete and flushed, or absent.
void copyInto(Database& database, const std::filesystem::path& to,
              const std::function<void(Database&)>& verify);

}  // namespace grants
