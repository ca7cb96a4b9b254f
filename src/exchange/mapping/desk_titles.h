// SPDX-License-Identifier: GPL-3.0-or-later
// How the tables of the desk call what the import sheets have, in either language, so that what is
// exported there is known when it comes back. A test holds the desk to these.
#pragma once

#include <string_view>

namespace grants {

/// Both without their unit; blanks do not count.
[[nodiscard]] bool isDeskTitle(std::string_view title, std::string_view column);
[[nodiscard]] bool isDeskTable(std::string_view title, std::string_view sheet);

}  // namespace grants
