// SPDX-License-Identifier: GPL-3.0-or-later
// Who gives a command: --as, and passwords from the environment or a terminal, never from
// arguments.
#pragma once

#include "cli/command.h"
#include "workspace/workspace.h"

#include <optional>
#include <string>

namespace grants::cli {

void addLogin(CLI::App& app, const Console& console, std::string& login);

/// With the password from GRANTDESK_PASSWORD or asked without echo; nothing without a login. Throws
/// Error(Usage) when there is neither.
[[nodiscard]] std::optional<Credentials> credentialsOf(const std::string& login,
                                                       const Console& console);
/// From GRANTDESK_NEW_PASSWORD, or asked twice. Says so when it is short. Throws Error(Usage).
[[nodiscard]] std::string newPassword(const Console& console);
/// Signs in to a file with people. Throws Error(NotPermitted) SIGN_IN without a login.
void signIn(Workspace& workspace, const std::string& login, const Console& console);

}  // namespace grants::cli
