// SPDX-License-Identifier: GPL-3.0-or-later
// A text as a JSON string, for the details of the audit trail.
#pragma once

#include <string>
#include <string_view>

namespace grants {

[[nodiscard]] std::string jsonText(std::string_view text);

}  // namespace grants
