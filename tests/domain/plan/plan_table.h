// SPDX-License-Identifier: GPL-3.0-or-later
// Every figure of a plan, one line each, so that a pinned copy shows what changed.
#pragma once

#include "domain/plan/plan.h"

#include <string>

namespace grants {

[[nodiscard]] std::string headerTable(const Plan& plan);
[[nodiscard]] std::string projectTable(const Plan& plan);
[[nodiscard]] std::string schemeTable(const Plan& plan);
[[nodiscard]] std::string targetTable(const Plan& plan);
[[nodiscard]] std::string readingTable(const Plan& plan);
[[nodiscard]] std::string parameterTable(const Plan& plan);
[[nodiscard]] std::string ruleTable(const Plan& plan);
[[nodiscard]] std::string scoreTable(const Plan& plan);

/// All of them.
[[nodiscard]] std::string planTable(const Plan& plan);

}  // namespace grants
