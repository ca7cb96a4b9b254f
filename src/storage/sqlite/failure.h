// SPDX-License-Identifier: GPL-3.0-or-later
// What SQLite and the disk can answer, as errors with a sentence for people.
#pragma once

#include "base/error.h"

#include <string>
#include <string_view>

namespace grants {

/// The error for an extended SQLite result code; its code is stable (DISK_FULL,
/// FILE_IN_USE, FILE_READ_ONLY, FILE_MOVED, FILE_DAMAGED, FILE_IO, RECORD_DUPLICATE,
/// RECORD_REFERENCE, RECORD_INVALID, FILE_ERROR).
[[nodiscard]] Error failureOf(int resultCode, std::string_view detail);
/// An Error(FundFile).
[[nodiscard]] Error fundFileError(std::string_view code, Message sentence,
                                  std::string_view detail = {});

}  // namespace grants
