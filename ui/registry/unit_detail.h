// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the fund year knows of one unit, as the text in the panel.
#pragma once

#include "ui/words/detail_text.h"
#include "ui/words/unit_names.h"

namespace grants::ui {

[[nodiscard]] DetailText describeUnit(const Organisation& unit, const UnitNames& names,
                                      Denomination amounts);

}  // namespace grants::ui
