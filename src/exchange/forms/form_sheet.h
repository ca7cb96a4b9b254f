// SPDX-License-Identifier: GPL-3.0-or-later
// One sheet of a form.
#pragma once

#include "exchange/forms/form_content.h"
#include "exchange/forms/form_styles.h"

#include <map>
#include <string>

namespace grants {

/// What is to be mended on one sheet, by its place.
using SheetRemarks = std::map<FormSpot, std::string>;
inline constexpr std::string_view kRemarksName = "补正意见";

/// Writes the sheet at `which` of the layout.
void writeFormSheet(XlsxFile& file, FormStyles& styles, const FormLayout& layout,
                    const FormContent& content, const SheetRemarks& remarks, std::size_t which);

/// Of a row in which a text stands in a cell of this width, in half characters.
[[nodiscard]] double heightOf(std::string_view text, int width);
/// A4, one page wide; on its side for what is wide, in half characters.
void setUpPage(lxw_worksheet* sheet, int width);
/// Without a password: against slips of the hand.
void lock(lxw_worksheet* sheet);

}  // namespace grants
