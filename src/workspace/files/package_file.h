// SPDX-License-Identifier: GPL-3.0-or-later
// A reviewer's package as a fund file of its own: written, and read when it comes back.
#pragma once

#include "domain/year/fund_year.h"
#include "workspace/packages/merging.h"

#include <filesystem>
#include <string>

namespace grants {

class Database;

/// All that goes into a package; the content of attachments is taken from `office`.
struct Packed {
    const FundYear& year;
    const std::string& plan;
    Database& office;
};

/// Writes a new fund file. Throws Error(FundFile) FILE_EXISTS and what creating one may.
void writePackage(const Packed& packed, const std::string& actor, const std::filesystem::path& to);

/// Reads one that is not sealed and leaves it as it is. Throws Error(FundFile): PACKAGE_NONE for a
/// fund file that is no package, PACKAGE_ALTERED for one that does not verify, and what opening one
/// may.
[[nodiscard]] Returned readPackage(const std::filesystem::path& file);

}  // namespace grants
