// SPDX-License-Identifier: GPL-3.0-or-later
// Moments as the files keep them, for people to read.
#pragma once

#include <string>
#include <string_view>

namespace grants {

/// `2024-06-01 08:30:00` of `2024-06-01T08:30:00Z`; whatever else stands there as it is.
[[nodiscard]] inline std::string utcText(std::string_view stamp) {
    constexpr std::size_t kDay = 10, kStamp = 20;
    if (stamp.size() != kStamp || stamp[kDay] != 'T' || stamp.back() != 'Z')
        return std::string(stamp);
    std::string text(stamp.substr(0, kStamp - 1));
    text[kDay] = ' ';
    return text;
}

}  // namespace grants
