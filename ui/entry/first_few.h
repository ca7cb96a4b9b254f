// SPDX-License-Identifier: GPL-3.0-or-later
// The first few of many names, as a sentence says them.
#pragma once

#include <QStringList>

namespace grants::ui {

[[nodiscard]] QString firstFew(const QStringList& names);

}  // namespace grants::ui
