// SPDX-License-Identifier: GPL-3.0-or-later
// Closes a workbook of libxlsxwriter and looks whether all of it reached the file: what its
// temporary files cannot hold, the library leaves out without a word.
#pragma once

#include <xlsxwriter.h>

#include <filesystem>
#include <span>

namespace grants {

/// Writes and frees `book`, which was opened on `draft`; every sheet's rows and every shared text
/// are then counted in the file. `rows`: how many each sheet has, of a book in constant memory,
/// which does not know it any more. Returns what the library says of its own work. Throws
/// Error(Input), naming `out`, when rows, texts or the end of a part are missing.
[[nodiscard]] lxw_error closeWorkbook(lxw_workbook* book, const std::filesystem::path& draft,
                                      const std::filesystem::path& out,
                                      std::span<const std::size_t> rows = {});

}  // namespace grants
