// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of units, in which their history is told as well.
#pragma once

#include "ui/query/rows.h"
#include "ui/words/unit_names.h"

namespace grants::ui {

[[nodiscard]] std::vector<Column<Organisation>> organisationColumns(
    const std::shared_ptr<const UnitNames>& names);

}  // namespace grants::ui
