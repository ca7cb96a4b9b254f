// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/replace_file.h"

#include "output/durable.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <system_error>

namespace grants {
namespace {

namespace fs = std::filesystem;

constexpr mode_t kOwnerOnly = 0600;

Message reasonOf(int reason) {
    switch (reason) {
        case ENOSPC:
        case EDQUOT:
        case EFBIG:
            return translatable("output",
                                "无法写入“{0}”：磁盘空间不足，请清理磁盘或换一个位置保存");
        case EACCES:
        case EPERM:
        case EROFS:
            return translatable("output",
                                "无法写入“{0}”：没有写入权限，请换一个有权限的文件夹保存");
        case ENOENT:
        case ENOTDIR:
            return translatable("output",
                                "无法写入“{0}”：文件夹不存在，请先建立文件夹或换一个位置保存");
        case EISDIR:
            return translatable("output", "无法写入“{0}”：已有同名的文件夹，请换一个文件名");
        default:
            return translatable("output", "无法写入“{0}”：写入时出错，请换一个位置再试");
    }
}

/// A name beside `out` that nobody uses, held by an empty file.
fs::path reserveNameBeside(const fs::path& out) {
    const auto stem = "." + out.filename().string() + "." + std::to_string(::getpid());
    for (int attempt = 0; attempt < 100; ++attempt) {
        auto draft = out.parent_path() / (stem + "-" + std::to_string(attempt));
        const int handle =
            ::open(draft.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, kOwnerOnly);
        if (handle >= 0) {
            ::close(handle);
            return draft;
        }
        if (errno != EEXIST) break;
    }
    throw writeFailure(out, errno);
}

void require(int failed, const fs::path& out) {
    if (failed != 0) throw writeFailure(out, failed);
}

void dropDraft(const fs::path& draft) {
    std::error_code ignored;
    fs::remove(draft, ignored);
}

}  // namespace

Error writeFailure(const fs::path& out, int reason) {
    return {ErrorKind::Input, reasonOf(reason).with(out.string()),
            "cannot write " + out.string() + ": " + std::strerror(reason)};
}

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
