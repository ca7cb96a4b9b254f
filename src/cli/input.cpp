// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/input.h"

#include "base/error.h"

#include <fstream>
#include <iterator>

namespace grants::cli {

std::string readText(const std::filesystem::path& path) {
    constexpr std::uintmax_t kLargest = 16u << 20;
    std::error_code trouble;
    const std::uintmax_t size = std::filesystem::file_size(path, trouble);
    if (trouble) {
        throw Error(ErrorKind::Input,
                    translatable("cli", "无法读取 {0}，请核对文件名与权限。").with(path.string()),
                    trouble.message());
    }
    if (size > kLargest) {
        throw Error(ErrorKind::Input,
                    translatable("cli", "{0} 超过 16 MiB，不是方案文件。").with(path.string()));
    }
    std::ifstream file(path, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(file), {}};
    if (!file.is_open() || file.bad()) {
        throw Error(ErrorKind::Input,
                    translatable("cli", "无法读取 {0}，请核对文件名与权限。").with(path.string()));
    }
    return text;
}

}  // namespace grants::cli
