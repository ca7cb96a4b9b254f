// SPDX-License-Identifier: GPL-3.0-or-later
// What may be written over: a file of the same kind, and nothing else.
#pragma once

#include "base/error.h"

#include <filesystem>

namespace grants {

enum class FileKind { Workbook, Csv, Pdf };

/// Returns when `out` is free, empty, or a file of this kind by its content that this process does
/// not hold open. Throws Error(Input) naming what stands there: a fund file, a folder, a device,
/// another kind of file. Never opens what this process has open already, for closing it again would
/// give up the locks of the other.
void requireReplaceable(const std::filesystem::path& out, FileKind kind);

}  // namespace grants
