// SPDX-License-Identifier: GPL-3.0-or-later
// The states of an application by code, name and what they mean for others (projects §2, §3).
#pragma once

#include "base/message.h"

#include <span>
#include <string_view>

namespace grants {

struct ApplicationState {
    std::string_view code;        // "in_review"
    Message name;                 // 评审中
    bool live = true;             // takes part in the year: counts beside others of its unit
    std::string_view alias = {};  // another name that tables use
};

/// In the order of the procedure.
[[nodiscard]] std::span<const ApplicationState> applicationStates();
/// Null for a code that there is none of.
[[nodiscard]] const ApplicationState* findState(std::string_view code);
/// By its Chinese name, or the other one that is in use.
[[nodiscard]] const ApplicationState* findStateNamed(std::string_view name);
[[nodiscard]] bool isLive(std::string_view state);

}  // namespace grants
