// SPDX-License-Identifier: GPL-3.0-or-later
// `FILE.lock` beside an open fund file: says who holds it. The system frees it when a program dies,
// so a left-over lock file blocks nobody.
#pragma once

#include <filesystem>

namespace grants {

class FileLock {
  public:
    /// Throws Error(FundFile) FILE_IN_USE naming user, host and time, or FILE_READ_ONLY.
    explicit FileLock(const std::filesystem::path& fundFile);
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

  private:
    std::filesystem::path m_path;
    int m_descriptor = -1;
};

}  // namespace grants
