// SPDX-License-Identifier: GPL-3.0-or-later
// The state that an application is entered with goes round the actions that lead there, and not
// round the rights to them.
#pragma once

#include "domain/people/separation.h"
#include "workspace/admission/withheld.h"

#include <optional>
#include <string_view>

namespace grants {

struct EnteredState {
    std::string_view before, after;  // a new application was a draft
    bool isCorrection = false;       // of what stood before the edit began
};

/// RIGHT: why an application may not be entered so: whoever asks lacks a right to one of the two
/// states; a correction is for who may examine. Nothing when it may.
[[nodiscard]] std::optional<Fault> obstacleToState(const EnteredState& entered,
                                                   const Withheld& withheld, const Asker& asker);

}  // namespace grants
