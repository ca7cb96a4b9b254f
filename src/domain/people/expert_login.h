// SPDX-License-Identifier: GPL-3.0-or-later
// 登录名 of an expert: by which he signs in and scores for himself.
#pragma once

#include "domain/people/person.h"

#include <optional>
#include <string_view>
#include <vector>

namespace grants {

/// Why nobody scores by this login, as a warning: LOGIN_UNKNOWN, nobody of the file has it;
/// LOGIN_NO_REVIEWER, whoever has it may not score. Nothing for a blank one, and in a file without
/// people.
[[nodiscard]] std::optional<Finding> checkExpertLogin(std::string_view login,
                                                      const std::vector<Person>& people);

}  // namespace grants
