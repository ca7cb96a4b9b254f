// SPDX-License-Identifier: GPL-3.0-or-later
// The empty import workbook: headers with notes, drop-downs, identifier columns as text.
#pragma once

#include "domain/plan/plan.h"

#include <filesystem>

namespace grants {

/// What is chosen from a plan is chosen from `plan`.
void writeTemplate(const std::filesystem::path& out, const Plan& plan);

}  // namespace grants
