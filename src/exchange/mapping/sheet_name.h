// SPDX-License-Identifier: GPL-3.0-or-later
// Which sheet the name of a table stands for.
#pragma once

#include "exchange/sheets/import_sheets.h"

#include <string_view>
#include <vector>

namespace grants {

/// The place of the sheet of this name, else of the one that the desk calls so in either language;
/// the number of sheets when there is none. Nobody sees blanks around a name.
[[nodiscard]] std::size_t sheetCalled(const std::vector<SheetDescriptor>& sheets,
                                      std::string_view written);

}  // namespace grants
