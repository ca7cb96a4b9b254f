// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/packages/altered.h"

#include "storage/sqlite/failure.h"

namespace grants {

Error packageAltered(const std::filesystem::path& file, std::string_view detail) {
    return fundFileError("PACKAGE_ALTERED",
                         translatable("workspace", "评审包 {0} 已损坏或被改动过；请对方重发。")
                             .with(file.filename().string()),
                         detail);
}

}  // namespace grants
