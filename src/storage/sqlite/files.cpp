// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/files.h"

#include "output/durable.h"
#include "storage/sqlite/failure.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <ctime>
#include <initializer_list>

namespace grants {
namespace {

std::string formattedNow(const char* format) {
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    gmtime_r(&now, &parts);
    std::array<char, 32> text{};
    std::strftime(text.data(), text.size(), format, &parts);
    return text.data();
}

Error writeFailure(const std::filesystem::path& path, int number) {
    const std::string detail = path.string() + ": " + std::strerror(number);
    if (number == ENOSPC || number == EDQUOT || number == EFBIG) {
        return fundFileError("DISK_FULL",
                             translatable("storage", "磁盘空间不足，没有保存；请腾出空间后再试。"),
                             detail);
    }
    if (number == EACCES || number == EPERM || number == EROFS) {
        return fundFileError(
            "FILE_READ_ONLY",
            translatable("storage", "不能写入 {0}；请检查权限，或换一个可写的位置。")
                .with(path.string()),
            detail);
    }
    return fundFileError(
        "FILE_IO",
        translatable("storage", "读写 {0} 时出错；请检查磁盘或网络盘后再试。").with(path.string()),
        detail);
}

Error existsAlready(const std::filesystem::path& path) {
    return fundFileError(
        "FILE_EXISTS",
        translatable("storage", "{0} 已经存在，没有覆盖；请换一个文件名。").with(path.string()));
}

/// An open file that closes with its scope.
class Descriptor {
  public:
    Descriptor(const std::filesystem::path& path, int flags)
        : m_value(::open(path.c_str(), flags)) {
        if (m_value < 0) throw writeFailure(path, errno);
    }
    ~Descriptor() { ::close(m_value); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int value() const { return m_value; }

  private:
    int m_value;
};

using Block = std::array<char, 1 << 16>;

/// As many bytes as the block takes, fewer only at the end.
std::string_view readBlock(const Descriptor& file, Block& block,
                           const std::filesystem::path& path) {
    std::size_t size = 0;
    while (size < block.size()) {
        const ssize_t got = ::read(file.value(), block.data() + size, block.size() - size);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) throw writeFailure(path, errno);
        if (got == 0) break;
        size += static_cast<std::size_t>(got);
    }
    return {block.data(), size};
}

void writeAll(const Descriptor& file, std::string_view bytes, const std::filesystem::path& path) {
    while (!bytes.empty()) {
        const ssize_t put = ::write(file.value(), bytes.data(), bytes.size());
        if (put < 0 && errno == EINTR) continue;
        if (put <= 0) throw writeFailure(path, put == 0 ? ENOSPC : errno);
        bytes.remove_prefix(static_cast<std::size_t>(put));
    }
}

void fillFrom(const std::filesystem::path& from, const std::filesystem::path& to) {
    const Descriptor source(from, O_RDONLY | O_CLOEXEC), target(to, O_WRONLY | O_CLOEXEC);
    Block block{};
    for (std::string_view bytes = readBlock(source, block, from); !bytes.empty();
         bytes = readBlock(source, block, from))
        writeAll(target, bytes, to);
}

void requireSameBytes(const std::filesystem::path& from, const std::filesystem::path& to) {
    const Descriptor source(from, O_RDONLY | O_CLOEXEC), copy(to, O_RDONLY | O_CLOEXEC);
    Block left{}, right{};
    for (;;) {
        const std::string_view bytes = readBlock(source, left, from);
        if (bytes != readBlock(copy, right, to)) throw writeFailure(to, EIO);
        if (bytes.empty()) return;
    }
}

}  // namespace

std::string utcNow() {
    return formattedNow("%Y-%m-%dT%H:%M:%SZ");
}

std::string utcStamp() {
    return formattedNow("%Y%m%dT%H%M%SZ");
}

void flush(const std::filesystem::path& path) {
    if (const int failed = flushToDisk(path)) throw writeFailure(path, failed);
}

void renameNew(const std::filesystem::path& from, const std::filesystem::path& to) {
    const int failed = renameExclusively(from, to);
    if (failed == EEXIST) throw existsAlready(to);
    if (failed != 0) throw writeFailure(to, failed);
    flush(to.parent_path());
}

void renameOver(const std::filesystem::path& from, const std::filesystem::path& to) {
    if (const int failed = renameReplacing(from, to)) throw writeFailure(to, failed);
    flush(to.parent_path());
}

void createOwnerOnly(const std::filesystem::path& file) {
    const int descriptor = open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0 && errno == EEXIST) throw existsAlready(file);
    if (descriptor < 0) throw writeFailure(file, errno);
    close(descriptor);
}

void createOwnerOnlyFolder(const std::filesystem::path& folder) {
    if (mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST) throw writeFailure(folder, errno);
}

void copyBytes(const std::filesystem::path& from, const std::filesystem::path& to) {
    createOwnerOnly(to);
    try {
        fillFrom(from, to);
        flush(to);
        requireSameBytes(from, to);
    } catch (...) {
        std::error_code ignored;
        std::filesystem::remove(to, ignored);
        throw;
    }
}

void linkOrCopy(const std::filesystem::path& from, const std::filesystem::path& to) {
    if (link(from.c_str(), to.c_str()) == 0) return;
    if (errno == EEXIST) throw existsAlready(to);
    copyBytes(from, to);
}

void removeWithSidecars(const std::filesystem::path& file) noexcept {
    for (const char* suffix : {"", "-journal", "-wal", "-shm"}) {
        std::error_code ignored;
        std::filesystem::path sidecar = file;
        sidecar += suffix;
        std::filesystem::remove(sidecar, ignored);
    }
}

FileIdentity identityOf(const std::filesystem::path& file) {
    struct stat status {};
    if (stat(file.c_str(), &status) != 0) return {};
    return {status.st_dev, status.st_ino};
}

FileTraces tracesOf(const std::filesystem::path& file) {
    struct stat status {};
    if (stat(file.c_str(), &status) != 0) return {};
    return {{status.st_dev, status.st_ino},
            status.st_size,
            status.st_mtim.tv_sec,
            status.st_mtim.tv_nsec};
}

bool isOnNetwork(const std::filesystem::path& file) {
    constexpr std::int64_t kNetworks[] = {0x6969,     0xFF534D42, 0xFE534D42, 0x517B,
                                          0x01021997, 0x5346414F};  // NFS, CIFS, SMB2, SMB, 9P, AFS
    struct statfs system {};
    if (statfs(file.c_str(), &system) != 0) return false;
    for (const std::int64_t kind : kNetworks) {
        if (static_cast<std::int64_t>(static_cast<std::uint32_t>(system.f_type)) == kind)
            return true;
    }
    return false;
}

}  // namespace grants
