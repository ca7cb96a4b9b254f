// SPDX-License-Identifier: GPL-3.0-or-later
// Errors about a file to be imported; their sentences name the file and the way out.
#pragma once

#include "base/error.h"

#include <string>

namespace grants {

[[nodiscard]] inline Error inputError(Message sentence, std::string detail = {}) {
    return Error(ErrorKind::Input, std::move(sentence), std::move(detail));
}

[[nodiscard]] inline Error damagedFile(const std::string& file, std::string detail) {
    return inputError(
        translatable("exchange", "文件“{0}”已损坏，没有导入；请在表格软件里打开并另存后再试")
            .with(file),
        std::move(detail));
}

[[nodiscard]] inline Error closedFile(const std::string& file) {
    return inputError(
        translatable("exchange", "文件“{0}”打不开，请检查它是否存在、是否有权读取").with(file),
        "cannot be opened");
}

[[nodiscard]] inline Error encryptedFile(const std::string& file) {
    return inputError(
        translatable("exchange", "文件“{0}”设有密码，请取消密码并另存后再导入").with(file),
        "encrypted");
}

}  // namespace grants
