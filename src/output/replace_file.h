// SPDX-License-Identifier: GPL-3.0-or-later
// Puts a finished file in its place at once: the old one or the new one, never half of one.
#pragma once

#include "output/file_kind.h"

#include <filesystem>
#include <functional>

namespace grants {

/// Lets `write` make a file under a new name beside `out`, brings it to the disk and renames it
/// onto `out`; only its owner may read it. What is no file of this kind is never replaced. Nothing
/// is left behind when `write` throws. Throws Error(Input).
void replaceFile(const std::filesystem::path& out, FileKind kind,
                 const std::function<void(const std::filesystem::path&)>& write);

}  // namespace grants
