// SPDX-License-Identifier: GPL-3.0-or-later
// What is bound of a line and of the whole fund, and what is free (projects §3, §6).
#pragma once

#include "domain/payments/paybook.h"

#include <string_view>

namespace grants {

/// Of a project's line: what is proposed, awarded, and paid for awards that are over. `except` is
/// left out.
[[nodiscard]] Money claimedOfLine(const Paybook& book, std::string_view project,
                                  const Case* except = nullptr);
/// Of the lines of all projects: what is awarded, and paid for awards that are over.
[[nodiscard]] Money committedToProjects(const Paybook& book, const Case* except = nullptr);
/// Of the lines of the schemes: what is calculated for their units.
[[nodiscard]] Money committedToSchemes(const FundYear& year, const Plan& plan);
/// Whether the fund pays so much for projects, and its schemes besides.
[[nodiscard]] bool fundPays(const Casebook& book, Money projects);

/// What more may be proposed of a project's line; negative when it is overdrawn.
[[nodiscard]] Money freeOfLine(const Paybook& book, const SupportProject& project);
/// The same of the fund, with every proposal awarded.
[[nodiscard]] Money freeOfFund(const Paybook& book);

}  // namespace grants
