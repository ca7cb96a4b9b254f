// SPDX-License-Identifier: GPL-3.0-or-later
// Who is at this computer, and which day it is here.
#pragma once

#include "base/date.h"

#include <string>

namespace grants {

/// The person as the system knows them: by full name, else by login.
[[nodiscard]] std::string localName();
[[nodiscard]] Date today();

}  // namespace grants
