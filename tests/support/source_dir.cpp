// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/source_dir.h"

namespace grants::test {

std::string sourcePath(std::string_view file) {
    std::string path = SOURCE_DIR;
    if (!file.empty()) path.append("/").append(file);
    return path;
}

}  // namespace grants::test
