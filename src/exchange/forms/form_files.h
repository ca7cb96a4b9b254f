// SPDX-License-Identifier: GPL-3.0-or-later
// Which files are forms.
#pragma once

#include "base/finding.h"

#include <filesystem>
#include <string>
#include <vector>

namespace grants {

/// Whether the file is a form, or the folder holds one.
[[nodiscard]] bool holdsForms(const std::filesystem::path& path);

struct FormFile {
    std::filesystem::path path;
    std::string label;  // its name; with its folder where another one has the same
};

struct FormFiles {
    std::vector<FormFile> files;  // folders in the order of their names
    std::vector<Finding> notes;   // MIXED_FOLDER: what else lies in a folder
};
/// Of a folder, its workbooks that look like forms or cannot be looked into. Throws Error(Input)
/// for a folder that cannot be read.
[[nodiscard]] FormFiles formFiles(const std::vector<std::filesystem::path>& inputs);

}  // namespace grants
