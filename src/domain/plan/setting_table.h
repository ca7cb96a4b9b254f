// SPDX-License-Identifier: GPL-3.0-or-later
// The settings that every plan must hold, one line each; nothing else knows their names. Those that
// a plan's schemes name for themselves stand in scheme_settings.h.
#pragma once

#include "domain/plan/setting.h"

namespace grants {

[[nodiscard]] const std::vector<Setting>& settingTable();
[[nodiscard]] const Setting* findSetting(std::string_view name);

}  // namespace grants
