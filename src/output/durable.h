// SPDX-License-Identifier: GPL-3.0-or-later
// How a file comes into its place: made under a hidden name beside it, brought to the disk,
// renamed. Each answer is 0, or the errno value of why not; who asks makes an error of it.
#pragma once

#include "output/passing_files.h"

#include <filesystem>
#include <string>

namespace grants {

/// Brings a file, or a folder's entries, to the disk.
[[nodiscard]] int flushToDisk(const std::filesystem::path& path);
/// Renames, replacing what is there.
[[nodiscard]] int renameReplacing(const std::filesystem::path& from,
                                  const std::filesystem::path& to);
/// Renames unless something is there already: EEXIST.
[[nodiscard]] int renameExclusively(const std::filesystem::path& from,
                                    const std::filesystem::path& to);

/// The hidden name beside `file` under which it is made: of this process, taken by nobody. Long
/// names are shortened to what file systems take.
[[nodiscard]] std::filesystem::path draftNameBeside(const std::filesystem::path& file);
/// Removes the drafts of `file` whose process is dead, with their journals; other files stay.
void sweepDrafts(const std::filesystem::path& file) noexcept;

/// Lets `make` fill the draft and `put` rename it; when either throws, `drop` removes what is
/// there.
template <class Make, class Put, class Drop>
void throughDraft(const std::filesystem::path& draft, Make make, Put put, Drop drop) {
    const PassingFile passing(draft);
    try {
        make(draft);
        put(draft);
    } catch (...) {
        drop(draft);
        throw;
    }
}

}  // namespace grants
