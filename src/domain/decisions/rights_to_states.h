// SPDX-License-Identifier: GPL-3.0-or-later
// By which rights an application comes into a state: whoever enters it there, or changes what was
// entered, needs the rights to the actions that he goes round (projects §1, §3).
#pragma once

#include "domain/people/separation.h"

#include <string_view>

namespace grants {

/// The rights to those actions that no way from a draft to the state gets round, by the table of
/// actions: none to a draft, all of them to what is no state.
[[nodiscard]] const Operations& rightsToState(std::string_view state);

}  // namespace grants
