// SPDX-License-Identifier: GPL-3.0-or-later
// A file under a password: what a package is handed out in when it is not to be read on its way
// (docs/file-format.md gives the exact bytes).
#pragma once

#include <filesystem>
#include <string_view>

namespace grants {

/// Whether the file begins as a sealed one does.
[[nodiscard]] bool isSealed(const std::filesystem::path& file);

/// Writes `plain` under the password into a new owner-only file. Throws Error(FundFile) FILE_EXISTS
/// or why it cannot be written; Error(Usage) PASSWORD_EMPTY.
void seal(const std::filesystem::path& plain, const std::filesystem::path& to,
          std::string_view password);

/// The reverse. Throws Error(NotPermitted) PACKAGE_PASSWORD; Error(FundFile) PACKAGE_CUT,
/// PACKAGE_ALTERED, PACKAGE_NEWER, FILE_EXISTS.
void unseal(const std::filesystem::path& sealed, const std::filesystem::path& to,
            std::string_view password);

/// Unpacks a sealed package into a working file of the same name beside it, and gives that; one
/// that was unpacked from the very same file before is kept as it is now. Throws as unseal().
[[nodiscard]] std::filesystem::path unpackBeside(const std::filesystem::path& sealed,
                                                 std::string_view password);

/// The sealed package beside a working file that it was unpacked into; empty for any other file.
[[nodiscard]] std::filesystem::path sealedOriginOf(const std::filesystem::path& working);

}  // namespace grants
