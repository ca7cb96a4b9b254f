// SPDX-License-Identifier: GPL-3.0-or-later
// Who works on the open fund file, and why he may not do what he may not.
#pragma once

#include "workspace/workspace.h"

#include <array>
#include <optional>

namespace grants::ui {

struct Presence {
    bool hasPeople = false;
    Actor actor;
    std::string login;                                        // of whoever signed in
    std::array<std::optional<Fault>, kOperations> obstacles;  // by Operation

    [[nodiscard]] const std::optional<Fault>& obstacleTo(Operation operation) const {
        return obstacles.at(static_cast<std::size_t>(operation));
    }
};

[[nodiscard]] Presence presenceIn(const Workspace& workspace);

}  // namespace grants::ui
