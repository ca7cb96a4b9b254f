// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/write_failure.h"

#include <cerrno>
#include <cstring>

namespace grants {
namespace {

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
        case ENAMETOOLONG:
            return translatable("output", "无法写入“{0}”：文件名太长，请换一个短些的文件名");
        case EISDIR:
            return translatable("output", "无法写入“{0}”：已有同名的文件夹，请换一个文件名");
        default:
            return translatable("output", "无法写入“{0}”：写入时出错，请换一个位置再试");
    }
}

}  // namespace

Error writeFailure(const std::filesystem::path& out, int reason) {
    return {ErrorKind::Input, reasonOf(reason).with(out.string()),
            "cannot write " + out.string() + ": " + std::strerror(reason)};
}

}  // namespace grants
