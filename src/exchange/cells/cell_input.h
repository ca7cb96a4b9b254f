// SPDX-License-Identifier: GPL-3.0-or-later
// A cell on its way to a value.
#pragma once

#include "exchange/cells/unit_directory.h"
#include "exchange/tables/table_source.h"

namespace grants {

/// A cell that is not blank, with what its reading depends on.
struct CellInput {
    const Cell& cell;
    bool from1904;
    const UnitDirectory& units;
};

}  // namespace grants
