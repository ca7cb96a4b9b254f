// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/durable.h"

#include "base/text.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <functional>
#include <string>
#include <string_view>

namespace grants {
namespace {

namespace fs = std::filesystem;

constexpr const char* kDraft = ".part";
constexpr std::size_t kStemBytes = 150;  // with the rest below the 255 of file systems

/// Names of one beginning stay apart by a hash of the whole.
std::string stemOf(const fs::path& file) {
    const std::string name = file.filename().string();
    if (name.size() <= kStemBytes) return "." + name + ".";
    return "." + shortened(name, kStemBytes) + "~" +
           std::to_string(std::hash<std::string>()(name)) + ".";
}

fs::path folderOf(const fs::path& file) {
    return file.parent_path().empty() ? fs::path(".") : file.parent_path();
}

/// The process of a draft's name after its stem: `123-4.part`, `123-4.part-journal`; 0 for others.
pid_t processOf(std::string_view rest) {
    std::size_t at = 0;
    pid_t process = 0;
    for (; at < rest.size() && at < 9 && isDigit(rest[at]); ++at)
        process = process * 10 + (rest[at] - '0');
    if (at == 0 || at == rest.size() || rest[at] != '-') return 0;
    const std::size_t counter = ++at;
    while (at < rest.size() && isDigit(rest[at])) ++at;
    if (at == counter) return 0;
    const std::string_view end = rest.substr(at);
    for (const char* known : {".part", ".part-journal", ".part-wal", ".part-shm"})
        if (end == known) return process;
    return 0;
}

bool isDead(pid_t process) {
    return process != ::getpid() && ::kill(process, 0) != 0 && errno == ESRCH;
}

}  // namespace

fs::path draftNameBeside(const fs::path& file) {
    static std::atomic<unsigned> counter{0};
    const std::string start = stemOf(file) + std::to_string(::getpid()) + "-";
    for (;;) {
        fs::path draft = file.parent_path() / (start + std::to_string(counter++) + kDraft);
        struct stat there {};
        if (::lstat(draft.c_str(), &there) != 0) return draft;
    }
}

void sweepDrafts(const fs::path& file) noexcept {
    const std::string stem = stemOf(file);
    std::error_code failed;
    for (fs::directory_iterator entry(folderOf(file), failed), end; !failed && entry != end;
         entry.increment(failed)) {
        const std::string name = entry->path().filename().string();
        if (!name.starts_with(stem)) continue;
        const pid_t process = processOf(std::string_view(name).substr(stem.size()));
        std::error_code ignored;
        if (process > 0 && isDead(process) && entry->is_regular_file(ignored))
            fs::remove(entry->path(), ignored);
    }
}

int flushToDisk(const std::filesystem::path& path) {
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return errno;
    const int failed = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    return failed == EINVAL ? 0 : failed;  // some file systems cannot flush folders
}

int renameReplacing(const std::filesystem::path& from, const std::filesystem::path& to) {
    return ::rename(from.c_str(), to.c_str()) == 0 ? 0 : errno;
}

int renameExclusively(const std::filesystem::path& from, const std::filesystem::path& to) {
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) return 0;
    if (errno != EINVAL && errno != ENOSYS) return errno;
    // Some file systems know no exclusive rename.
    struct stat there {};
    if (::stat(to.c_str(), &there) == 0) return EEXIST;
    return renameReplacing(from, to);
}

}  // namespace grants
