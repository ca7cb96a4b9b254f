// SPDX-License-Identifier: GPL-3.0-or-later
// What the six award holders of a year brought about, and which of their deliverables are accepted.
#pragma once

#include "workspace/workspace.h"

#include <string>

namespace grants::test {

/// P1 and P2 reach every number that they promised, the plan's goals; P3 has four of the five
/// transfers, P4 nothing but 40 of its 55 product filings, P5 and P6 no records at all. Applicants
/// are found by their names, `P1 申报单位`. No record is claimed by two.
void enterDeliveries(Workspace& workspace);

/// Each text that the plan lists for the application's project, but for the last `missing` ones.
void acceptDeliverables(Workspace& workspace, const std::string& number, const std::string& project,
                        Date on, int missing = 0);
/// The one that was missing.
void acceptLastDeliverable(Workspace& workspace, const std::string& number,
                           const std::string& project, Date on);

}  // namespace grants::test
