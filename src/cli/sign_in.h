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
/// Under which a package is to be sealed: from GRANTDESK_PACKAGE_PASSWORD, else asked twice when
/// it is to be; empty for a package that is not. Says so when it is short. Throws Error(Usage),
/// PASSWORD_EMPTY.
[[nodiscard]] std::string newPackagePassword(bool sealed, const Console& console);
/// Of a sealed package: from the same variable, or asked. Throws Error(Usage).
[[nodiscard]] std::string packagePassword(const std::string& file, const Console& console);
/// Signs in to a file with people. Throws Error(NotPermitted) SIGN_IN without a login.
void signIn(Workspace& workspace, const std::string& login, const Console& console);

}  // namespace grants::cli
