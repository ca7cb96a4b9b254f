// SPDX-License-Identifier: GPL-3.0-or-later
// How a sheet stands, in words: 未开始, 已填 4/6, 已提交, 回避 with its reason.
#pragma once

#include "domain/review/sheets.h"

#include <QString>

namespace grants::ui {

[[nodiscard]] QString stateText(const Sheet& sheet);

}  // namespace grants::ui
