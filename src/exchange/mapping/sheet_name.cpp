// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mapping/sheet_name.h"

#include "base/seen_text.h"
#include "base/text.h"
#include "exchange/mapping/desk_titles.h"

#include <algorithm>

namespace grants {

std::size_t sheetCalled(const std::vector<SheetDescriptor>& sheets, std::string_view written) {
    const std::string name = trimmed(withoutMarks(written));
    const auto placeOf = [&sheets](const auto& is) {
        const auto found = std::find_if(sheets.begin(), sheets.end(),
                                        [&](const auto& each) { return is(each.name); });
        return static_cast<std::size_t>(found - sheets.begin());
    };
    const std::size_t which = placeOf([&](std::string_view sheet) { return sheet == name; });
    return which < sheets.size()
               ? which
               : placeOf([&](std::string_view sheet) { return isDeskTable(name, sheet); });
}

}  // namespace grants
