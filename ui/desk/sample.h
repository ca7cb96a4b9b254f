// SPDX-License-Identifier: GPL-3.0-or-later
// 示例: an invented district year in a fund file of its own, with applications in every state.
#pragma once

#include "workspace/workspace.h"

#include <QString>
#include <filesystem>
#include <memory>

namespace grants::ui {

/// In the user's own data folder.
[[nodiscard]] QString samplePath();

/// Opens the sample, making it from what is built into the program when it is not there yet.
/// Nothing when cancelled. Throws Error.
[[nodiscard]] std::unique_ptr<Workspace> openOrMakeSample(const std::filesystem::path& file,
                                                          const Progress& progress);

}  // namespace grants::ui
