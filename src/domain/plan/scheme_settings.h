// SPDX-License-Identifier: GPL-3.0-or-later
// The settings that the schemes of a plan name for themselves: rates, thresholds, caps and pools.
#pragma once

#include "domain/plan/scheme.h"
#include "domain/plan/setting.h"

#include <functional>
#include <optional>
#include <string_view>

namespace grants {

/// What a rate by this rule is: 元 a piece, or a share.
[[nodiscard]] SettingType rateType(LineRule rule);

/// Calls `see` with every parameter that the scheme names, its type, and where it stands in the
/// scheme: `pool`, `lines[0].rate`.
void eachParameter(const SubsidyScheme& scheme,
                   const std::function<void(const std::string& name, SettingType type,
                                            const std::string& place)>& see);

/// A setting of the program or of one of the schemes; its name is the given one.
[[nodiscard]] std::optional<Setting> settingOf(const std::vector<SubsidyScheme>& schemes,
                                               std::string_view name);

}  // namespace grants
