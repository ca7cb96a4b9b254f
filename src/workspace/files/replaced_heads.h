// SPDX-License-Identifier: GPL-3.0-or-later
// Heads that a restoration took from the trail: printed once, by the state that was replaced.
#pragma once

#include "storage/audit_log.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace grants {

class Database;

/// The beginnings (kHeadShown) of all that the trail goes through, and of what it lost to
/// restorations of before.
[[nodiscard]] std::vector<std::string> headsOf(Database& database);
/// Those of `replaced` that are not among `kept`, in their order.
[[nodiscard]] std::vector<std::string> lostHeads(std::vector<std::string> replaced,
                                                 std::vector<std::string> kept);

/// The restoration by which a head is on the trail no more.
struct ReplacedHead {
    AuditEntry restoration;
    bool isKnown = false;  // the row names the head; else it does not tell all that was replaced
};
/// Of a head that the trail does not go through; nothing when no restoration can be the reason.
[[nodiscard]] std::optional<ReplacedHead> replacedHead(Database& database, std::string_view head);

}  // namespace grants
