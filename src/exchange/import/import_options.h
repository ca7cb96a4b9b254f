// SPDX-License-Identifier: GPL-3.0-or-later
// How an import is to go about it.
#pragma once

#include "exchange/mapping/sheet_mapping.h"
#include "exchange/records/importer.h"

#include <vector>

namespace grants {

struct ImportOptions {
    bool dryRun = false;                      // check and count, write nothing
    bool strict = false;                      // any rejection: write nothing
    bool update = false;                      // rows that differ from the stored ones replace them
    bool emptyBlanks = false;                 // with update: blank cells empty what is stored
    std::vector<SheetMapping> mappings = {};  // for tables that are not to be read by themselves
    Importer importer = {};
};

}  // namespace grants
