// SPDX-License-Identifier: GPL-3.0-or-later
// Why somebody may not do something, and who could.
#pragma once

#include "workspace/people/actor.h"

#include <optional>
#include <vector>

namespace grants {

[[nodiscard]] Actor actorOf(const Person& person);
/// SIGN_IN.
[[nodiscard]] Fault notSignedIn();
/// SIGN_IN, PASSWORD_CHANGE or RIGHT; nothing when he may, as everybody in a file without people.
[[nodiscard]] std::optional<Fault> obstacleFor(const Actor& actor, Operation operation,
                                               const std::vector<Person>& people);
/// The same in a reviewer's package, which its expert works on: RIGHT for all but reviewing.
[[nodiscard]] std::optional<Fault> obstacleInPackage(const Actor& actor, Operation operation);

}  // namespace grants
