// SPDX-License-Identifier: GPL-3.0-or-later
// How much a finding about an application weighs (projects §2).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace grants {

/// Blocks submission and all after it until mended or overridden; needs a decision with a reason
/// before award; informs.
enum class Weight : std::uint8_t { Block, Review, Info };

/// "block", "review", "info".
[[nodiscard]] constexpr std::string_view codeText(Weight weight) {
    constexpr std::array<std::string_view, 3> kNames = {"block", "review", "info"};
    return kNames[static_cast<std::size_t>(weight)];
}

}  // namespace grants
