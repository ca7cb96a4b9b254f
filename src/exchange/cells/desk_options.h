// SPDX-License-Identifier: GPL-3.0-or-later
// How the desk writes in English what the import's options say in Chinese.
#pragma once

#include "base/message.h"

#include <string>
#include <string_view>

namespace grants {

[[nodiscard]] std::string inEnglish(const Message& message);
/// Whether a table of the desk in English writes the option so.
[[nodiscard]] bool isDeskOption(std::string_view text, std::string_view option);

}  // namespace grants
