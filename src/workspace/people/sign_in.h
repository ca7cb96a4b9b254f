// SPDX-License-Identifier: GPL-3.0-or-later
// Whether somebody is who he says to be, and how long whoever was wrong waits.
#pragma once

#include "domain/people/person.h"

#include <cstdint>
#include <string_view>

namespace grants {

class Stores;
class WrongTries;

/// Seconds from `now` until the next password is looked at, after so many wrong ones in a row: 2,
/// 4, 8 … up to a quarter of an hour. A clock that was set back waits from now.
[[nodiscard]] std::int64_t secondsToWait(std::int64_t times, std::int64_t last, std::int64_t now);

/// The person with this login and password. Throws Error(NotPermitted): SIGN_IN for an unknown
/// login, a wrong password or somebody disabled, all told alike; SIGN_IN_WAIT after too many.
[[nodiscard]] Person requireSignIn(Stores& stores, std::string_view login,
                                   std::string_view password, WrongTries& tries);

}  // namespace grants
