// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/file_lock.h"

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
#include <sstream>

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
    // The lock holds without its text; a full disk only makes the sentence poorer.
    if (ftruncate(descriptor, 0) == 0 && write(descriptor, text.data(), text.size()) < 0) return;
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
                             .with(user, host, process, since));
}

/// Whether the path still names the file behind the descriptor: its last holder removes it.
bool stillNamed(int descriptor, const std::filesystem::path& path) {
    struct stat opened {
    }, named{};
    return fstat(descriptor, &opened) == 0 && stat(path.c_str(), &named) == 0 &&
           opened.st_ino == named.st_ino && opened.st_dev == named.st_dev;
}

int openLock(const std::filesystem::path& path) {
    const int descriptor = open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
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

}  // namespace

FileLock::FileLock(const std::filesystem::path& fundFile) : m_path(fundFile) {
    m_path += ".lock";
    for (;;) {
        m_descriptor = openLock(m_path);
        if (flock(m_descriptor, LOCK_EX | LOCK_NB) != 0) {
            const Error error = heldBy(m_descriptor);
            close(m_descriptor);
            throw error;
        }
        if (stillNamed(m_descriptor, m_path)) break;
        close(m_descriptor);
    }
    writeHolder(m_descriptor);
}

FileLock::~FileLock() {
    unlink(m_path.c_str());
    close(m_descriptor);
}

}  // namespace grants
