// SPDX-License-Identifier: GPL-3.0-or-later
// A new fund file from what is in memory, when the old one was written over.
#pragma once

#include "domain/year/fund_year.h"

#include <filesystem>
#include <string>

namespace grants {

struct Rescued {
    const FundYear& year;
    const std::string& plan;
    std::string file;  // its name
    std::string head;  // of its trail when it was ours last
};

/// See Workspace::rescue.
void writeRescue(const Rescued& rescued, const std::string& actor, const std::filesystem::path& to);

}  // namespace grants
