// SPDX-License-Identifier: GPL-3.0-or-later
// Fund files to measure, in a folder of their own.
#pragma once

#include "domain/year/fund_year.h"
#include "workspace/workspace.h"

#include <filesystem>

namespace grants::bench {

/// A folder that disappears with its object.
struct Folder {
    std::filesystem::path path;
    Folder();
    ~Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
};

/// Enters everything an invented year holds by one edit.
void enterYear(Workspace& workspace, const FundYear& year);

}  // namespace grants::bench
