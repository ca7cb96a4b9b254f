// SPDX-License-Identifier: GPL-3.0-or-later
// Which characters of a text nobody sees.
#pragma once

#include <unicode/utypes.h>

namespace grants {

/// A code point that shows nothing and is no white space, line breaks and tabs aside.
[[nodiscard]] bool isMark(UChar32 character);

}  // namespace grants
