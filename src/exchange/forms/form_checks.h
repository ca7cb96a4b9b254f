// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of a form let be typed, and when they turn red.
#pragma once

#include "exchange/forms/form_layout.h"
#include "exchange/forms/form_styles.h"

namespace grants {

/// Of a field, or of `rows` cells of a table from this one down.
void checkTyped(lxw_worksheet* sheet, const FormStyles& styles, const FormLayout& layout,
                const FormSpot& spot, std::size_t rows);

}  // namespace grants
