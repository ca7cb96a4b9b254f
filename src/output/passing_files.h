// SPDX-License-Identifier: GPL-3.0-or-later
// Files that must not outlive the program: drafts and locks. A signal that ends it removes them.
#pragma once

#include <filesystem>

namespace grants {

/// From now on an interrupt, a hang-up and a request to end remove what is passing and then end the
/// program as they would have; a file that grows beyond the limit set is an error, not an end.
void endCleanlyOnSignals();

/// `file` passes while this lives; with it the journal beside it.
class PassingFile {
  public:
    explicit PassingFile(const std::filesystem::path& file) noexcept;
    ~PassingFile();
    PassingFile(const PassingFile&) = delete;
    PassingFile& operator=(const PassingFile&) = delete;

  private:
    int m_place = -1;  // none is free: the file is only as safe as before
};

}  // namespace grants
