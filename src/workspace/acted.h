// SPDX-License-Identifier: GPL-3.0-or-later
// What became of an act.
#pragma once

#include "base/finding.h"
#include "domain/decisions/act.h"

#include <vector>

namespace grants {

/// Refused: nothing changed, and each reason with its code. Else the decision as it stands.
struct Acted {
    std::vector<Finding> refused;
    Decision decision;
};

}  // namespace grants
