// SPDX-License-Identifier: GPL-3.0-or-later
// How a file comes into its place: made under a hidden name beside it, brought to the disk,
// renamed. Each answer is 0, or the errno value of why not; who asks makes an error of it.
#pragma once

#include <filesystem>

namespace grants {

/// Brings a file, or a folder's entries, to the disk.
[[nodiscard]] int flushToDisk(const std::filesystem::path& path);
/// Renames, replacing what is there.
[[nodiscard]] int renameReplacing(const std::filesystem::path& from,
                                  const std::filesystem::path& to);
/// Renames unless something is there already: EEXIST.
[[nodiscard]] int renameExclusively(const std::filesystem::path& from,
                                    const std::filesystem::path& to);

/// Lets `make` fill the draft and `put` rename it; when either throws, `drop` removes what is
/// there.
template <class Make, class Put, class Drop>
void throughDraft(const std::filesystem::path& draft, Make make, Put put, Drop drop) {
    try {
        make(draft);
        put(draft);
    } catch (...) {
        drop(draft);
        throw;
    }
}

}  // namespace grants
