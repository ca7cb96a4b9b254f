// SPDX-License-Identifier: GPL-3.0-or-later
// 立项: an award of before the program was taken up, as the import sheet tells it (projects §7).
// It becomes a decision.
#pragma once

#include "base/date.h"
#include "base/money.h"

#include <string>
#include <string_view>

namespace grants {

/// The result by which its decision is known; no act can have it.
inline constexpr std::string_view kTakenUpResult = "taken-up";

struct TakenUpAward {
    std::string receipt;  // 受理号
    std::string number;   // 立项编号
    Money amount;
    Date date;
    friend bool operator==(const TakenUpAward&, const TakenUpAward&) = default;
};

}  // namespace grants
