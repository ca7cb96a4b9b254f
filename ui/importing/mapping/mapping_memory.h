// SPDX-License-Identifier: GPL-3.0-or-later
// What the person chose for foreign tables and headers, kept from one import to the next.
#pragma once

#include "exchange/mapping/column_match.h"

namespace grants::ui {

[[nodiscard]] ImportMemory rememberedChoices();
void rememberChoices(const ImportMemory& memory);

}  // namespace grants::ui
