// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/replace_file.h"

#include "output/durable.h"
#include "output/write_failure.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace grants {
namespace {

namespace fs = std::filesystem;

constexpr mode_t kOwnerOnly = 0600;

/// A name beside `out` that nobody uses, held by an empty file.
fs::path reserveNameBeside(const fs::path& out) {
    sweepDrafts(out);
    for (;;) {
        auto draft = draftNameBeside(out);
        const int handle =
            ::open(draft.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, kOwnerOnly);
        if (handle < 0 && errno == EEXIST) continue;
        if (handle < 0) throw writeFailure(out, errno);
        ::close(handle);
        return draft;
    }
}

void require(int failed, const fs::path& out) {
    if (failed != 0) throw writeFailure(out, failed);
}

void dropDraft(const fs::path& draft) {
    std::error_code ignored;
    fs::remove(draft, ignored);
}

}  // namespace

void replaceFile(const fs::path& out, FileKind kind,
                 const std::function<void(const fs::path&)>& write) {
    requireReplaceable(out, kind);
    const auto put = [&out, kind](const fs::path& draft) {
        require(::chmod(draft.c_str(), kOwnerOnly) == 0 ? 0 : errno, out);
        require(flushToDisk(draft), out);
        requireReplaceable(out, kind);  // writing may have taken long
        require(renameReplacing(draft, out), out);
    };
    throughDraft(reserveNameBeside(out), write, put, dropDraft);
    const auto folder = out.parent_path();
    require(flushToDisk(folder.empty() ? fs::path(".") : folder), out);
}

}  // namespace grants
