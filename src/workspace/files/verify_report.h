// SPDX-License-Identifier: GPL-3.0-or-later
// What verifying a fund file found.
#pragma once

#include "base/finding.h"

#include <cstdint>
#include <string>
#include <vector>

namespace grants {

struct VerifyReport {
    std::vector<Finding> findings;  // empty: the file is sound
    std::int64_t auditRows = 0;
    std::string auditHead;  // hex hash of the last row
    /// The row that the head asked for stands in; 0 when none was asked for or none has it.
    std::int64_t headRow = 0;
    std::string headAt;  // its time, UTC
};

}  // namespace grants
