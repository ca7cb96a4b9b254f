// SPDX-License-Identifier: GPL-3.0-or-later
// How the kinds of record of a fund file are called.
#pragma once

#include <QString>
#include <string_view>

namespace grants::ui {

/// By the name of its table, as the audit trail tells it; an unknown one by that name.
[[nodiscard]] QString kindName(std::string_view table);

}  // namespace grants::ui
