// SPDX-License-Identifier: GPL-3.0-or-later
// What the plan's blind_fields may name, and what reviewers do not see by it (projects §1).
#pragma once

#include "domain/plan/rules.h"

#include <string_view>
#include <vector>

namespace grants {

inline constexpr std::string_view kUnitName = "单位名称", kUnitCode = "统一社会信用代码",
                                  kTechSmeNumber = "科技型中小企业编号", kUnitPark = "所属园区代码",
                                  kProjectLeader = "项目负责人", kTeamNames = "项目团队";

/// Headers of the sheets 单位 and 项目申报, and 项目团队 for the names of its members.
[[nodiscard]] const std::vector<std::string_view>& blindableFields();

/// Whether reviewers do not see this one of them. Without the unit's name a review is anonymous,
/// and everything goes by which the unit is known.
[[nodiscard]] bool isBlind(const Rules& rules, std::string_view field);

}  // namespace grants
