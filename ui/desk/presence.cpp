// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/presence.h"

namespace grants::ui {

Presence presenceIn(const Workspace& workspace) {
    Presence presence{workspace.hasPeople(), workspace.actor(), workspace.login(), {}};
    for (std::size_t each = 0; each < presence.obstacles.size(); ++each)
        presence.obstacles.at(each) = workspace.obstacleTo(static_cast<Operation>(each));
    return presence;
}

}  // namespace grants::ui
