// SPDX-License-Identifier: GPL-3.0-or-later
// The least plan that the reader accepts, for tests that make many fund files.
#pragma once

#include <string>

namespace grants::test {

/// One project, one target and all settings, without any prose.
[[nodiscard]] const std::string& smallPlanJson();

}  // namespace grants::test
