// SPDX-License-Identifier: GPL-3.0-or-later
// On which side of a record a unit is paid.
#pragma once

#include <cstdint>

namespace grants {

enum class Role : std::uint8_t { Provider, Recipient, Enterprise, Institution };

}  // namespace grants
