// SPDX-License-Identifier: GPL-3.0-or-later
// Who holds a fund file. The lock is on the file itself, under whatever name it is opened; the
// system frees it when a program dies. `FILE.lock` beside it only says who: left over, it blocks
// nobody.
#pragma once

#include "output/passing_files.h"
#include "storage/sqlite/files.h"

#include <filesystem>
#include <optional>

namespace grants {

/// Whether this program has the file open as a fund, under any name: to open and close it once more
/// would free SQLite's lock on it. Touches nothing.
[[nodiscard]] bool isOpenHere(const std::filesystem::path& fundFile);
/// Throws Error(FundFile) FILE_IN_USE when it has.
void requireNotOpenHere(const std::filesystem::path& fundFile);

/// Throws Error(FundFile) FILE_IN_USE when another program of ours holds the file; holds nothing.
void requireNotHeld(const std::filesystem::path& fundFile);

class FileLock {
  public:
    /// A file that is not there yet is held by its name alone. Throws Error(FundFile) FILE_IN_USE
    /// naming user, host and time, or FILE_READ_ONLY.
    explicit FileLock(const std::filesystem::path& fundFile);
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

  private:
    void holdFile(const std::filesystem::path& fundFile);
    void holdName();

    std::filesystem::path m_path;
    FileIdentity m_identity;
    int m_file = -1;  // of the fund file itself
    int m_descriptor = -1;
    std::optional<PassingFile> m_passing;
};

}  // namespace grants
