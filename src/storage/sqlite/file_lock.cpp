// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/file_lock.h"

#include "base/utc_text.h"
#include "storage/sqlite/failure.h"
#include "storage/sqlite/files.h"

#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <mutex>
#include <set>
#include <sstream>
#include <tuple>

namespace grants {
namespace {

std::string userName() {
    std::array<char, 4096> buffer{};
    passwd entry{};
    passwd* found = nullptr;
    getpwuid_r(getuid(), &entry, buffer.data(), buffer.size(), &found);
    return found ? found->pw_name : std::to_string(getuid());
}

std::string hostName() {
    std::array<char, 256> buffer{};
    gethostname(buffer.data(), buffer.size() - 1);
    return buffer.data();
}

void writeHolder(int descriptor) {
    const std::string text =
        userName() + "\n" + hostName() + "\n" + std::to_string(getpid()) + "\n" + utcNow() + "\n";
    // Whoever waits may read who holds the file. The lock holds without its text; a full disk only
    // makes the sentence poorer.
    if (fchmod(descriptor, 0644) != 0 || ftruncate(descriptor, 0) != 0) return;
    if (write(descriptor, text.data(), text.size()) < 0) return;
}

Error heldBy(int descriptor) {
    std::array<char, 1024> buffer{};
    const ssize_t size = pread(descriptor, buffer.data(), buffer.size(), 0);
    std::istringstream text(
        std::string(buffer.data(), size > 0 ? static_cast<std::size_t>(size) : 0));
    std::string user, host, process, since;
    std::getline(text, user) && std::getline(text, host) && std::getline(text, process) &&
        std::getline(text, since);
    if (since.empty()) {
        return fundFileError(
            "FILE_IN_USE",
            translatable("storage", "基金文件正被另一个程序使用；请关闭那个程序后再试。"));
    }
    return fundFileError("FILE_IN_USE",
                         translatable("storage",
                                      "基金文件已被 {0} 在 {1} 上打开(进程 {2}，自 {3} UTC)；"
                                      "请在那里关闭后再试。")
                             .with(user, host, process, utcText(since)));
}

/// Whether the path still names the file behind the descriptor: its last holder removes it.
bool stillNamed(int descriptor, const std::filesystem::path& path) {
    struct stat opened {
    }, named{};
    return fstat(descriptor, &opened) == 0 && stat(path.c_str(), &named) == 0 &&
           opened.st_ino == named.st_ino && opened.st_dev == named.st_dev;
}

/// -1 where another user's left-over lock file stands in the way, which says nothing once the fund
/// file itself is held.
int openLock(const std::filesystem::path& path, bool fileIsHeld) {
    constexpr int kFlags = O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW;
    int descriptor = open(path.c_str(), kFlags, 0600);
    if (descriptor < 0 && errno == EACCES && fileIsHeld && identityOf(path) != FileIdentity()) {
        if (unlink(path.c_str()) != 0) return -1;
        descriptor = open(path.c_str(), kFlags, 0600);
    }
    if (descriptor >= 0) return descriptor;
    if (errno == ENOSPC || errno == EDQUOT) {
        throw fundFileError("DISK_FULL",
                            translatable("storage", "磁盘空间不足，没有保存；请腾出空间后再试。"),
                            std::strerror(errno));
    }
    throw fundFileError(
        "FILE_READ_ONLY",
        translatable("storage", "不能在文件夹 {0} 中写入；请检查权限，或把文件复制到可写的位置。")
            .with(path.parent_path().string()),
        std::strerror(errno));
}

/// The files that this process holds; a forked one holds none of them.
struct Held {
    std::mutex mutex;
    std::set<std::tuple<pid_t, std::uint64_t, std::uint64_t>> files;
};

Held& held() {
    static Held all;
    return all;
}

std::tuple<pid_t, std::uint64_t, std::uint64_t> keyOf(const FileIdentity& file) {
    return {getpid(), file.device, file.node};
}

Error heldByWhom(const std::filesystem::path& lockFile) {
    const int descriptor = open(lockFile.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    Error error = heldBy(descriptor);
    if (descriptor >= 0) close(descriptor);
    return error;
}

std::filesystem::path lockFileOf(std::filesystem::path fundFile) {
    return fundFile += ".lock";
}

}  // namespace

bool isOpenHere(const std::filesystem::path& fundFile) {
    const FileIdentity file = identityOf(fundFile);
    const std::lock_guard lock(held().mutex);
    return file != FileIdentity() && held().files.count(keyOf(file)) != 0;
}

void requireNotOpenHere(const std::filesystem::path& fundFile) {
    if (isOpenHere(fundFile))
        throw heldByWhom(lockFileOf(std::filesystem::weakly_canonical(fundFile)));
}

void requireNotHeld(const std::filesystem::path& fundFile) {
    const int descriptor = open(fundFile.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return;  // whoever reads it will say why
    const bool held = flock(descriptor, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    close(descriptor);
    if (held) throw heldByWhom(lockFileOf(fundFile));
}

FileLock::FileLock(const std::filesystem::path& fundFile) : m_path(lockFileOf(fundFile)) {
    holdFile(fundFile);
    try {
        holdName();
    } catch (...) {
        if (m_file >= 0) close(m_file);
        throw;
    }
    m_identity = identityOf(fundFile);
    const std::lock_guard lock(held().mutex);
    held().files.insert(keyOf(m_identity));
}

void FileLock::holdFile(const std::filesystem::path& fundFile) {
    requireNotOpenHere(fundFile);
    m_file = open(fundFile.c_str(), O_RDWR | O_CLOEXEC);
    if (m_file < 0 || flock(m_file, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK) return;
    const Error error = heldByWhom(m_path);
    close(m_file);
    throw error;
}

void FileLock::holdName() {
    for (;;) {
        m_descriptor = openLock(m_path, m_file >= 0);
        if (m_descriptor < 0) return;
        if (flock(m_descriptor, LOCK_EX | LOCK_NB) != 0) {
            const Error error = heldBy(m_descriptor);
            close(m_descriptor);
            throw error;
        }
        if (stillNamed(m_descriptor, m_path)) break;
        close(m_descriptor);
    }
    writeHolder(m_descriptor);
    m_passing.emplace(m_path);
}

FileLock::~FileLock() {
    if (m_descriptor >= 0) unlink(m_path.c_str());
    if (m_descriptor >= 0) close(m_descriptor);
    if (m_file >= 0) close(m_file);
    const std::lock_guard lock(held().mutex);
    held().files.erase(keyOf(m_identity));
}

}  // namespace grants
