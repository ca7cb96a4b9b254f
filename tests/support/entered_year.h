// SPDX-License-Identifier: GPL-3.0-or-later
// A year of applications entered into a fund file, as people would enter it.
#pragma once

#include "support/procedure_year.h"
#include "workspace/workspace.h"

#include <string>

namespace grants::test {

/// Units, applications and their parts, experts and panels; sheets as they come on paper. Asks for
/// the rights to enter and to examine.
void enter(Workspace& workspace, const FundYear& year);

/// One application that nothing stands against: promises, a panel of five, complete sheets.
[[nodiscard]] ProcedureYear soundApplication(const std::string& number,
                                             const std::string& project = "P2");

}  // namespace grants::test
