// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the place of a 统一社会信用代码 that somebody may not see.
#pragma once

#include "domain/registry/credit_code.h"

#include <string_view>

namespace grants {

/// Another one for each number, 0 to 9999999: of the right form, of an authority that there is
/// none of, so that it is nobody's.
[[nodiscard]] CreditCode withheldCode(int number);
[[nodiscard]] bool isWithheld(const CreditCode& code);
/// As it may be shown: blank when it is withheld.
[[nodiscard]] std::string_view shownText(const CreditCode& code);

}  // namespace grants
