// SPDX-License-Identifier: GPL-3.0-or-later
// The settings that a plan must hold, one line each; nothing else knows their names.
#pragma once

#include "domain/plan/setting.h"

namespace grants {

[[nodiscard]] const std::vector<Setting>& settingTable();
[[nodiscard]] const Setting* findSetting(std::string_view name);

}  // namespace grants
