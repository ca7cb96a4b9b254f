// SPDX-License-Identifier: GPL-3.0-or-later
// A book as a file, by its ending.
#pragma once

#include "reports/book/book.h"

#include <filesystem>

namespace grants {

/// By the ending of `out`: .xlsx, .csv (all sheets one after another in the one file) or .pdf.
/// Throws Error(Usage) for another ending, Error(Input) when it cannot be written. Replaces
/// atomically.
void writeBook(const Book& book, const std::filesystem::path& out);

}  // namespace grants
