// SPDX-License-Identifier: GPL-3.0-or-later
// What pictures are taken of: one line a page, tab, dialog or menu.
#pragma once

#include "ui/support/desk_fixture.h"

#include <functional>
#include <vector>

namespace grants::ui {

struct Shot {
    QString name;
    /// Brings it about; gives the widget to take the picture of.
    std::function<QWidget*(Desktop&)> show;
};

/// In the order they are taken, each from where the one before left the desktop.
[[nodiscard]] std::vector<Shot> withoutFund();
[[nodiscard]] std::vector<Shot> onEmptyFund();
[[nodiscard]] std::vector<Shot> onSample();

/// The pictures of docs/manual, which bear these names there.
[[nodiscard]] std::vector<Shot> forManual();

/// Lets computations, charts and details arrive.
void settle(Desktop& desktop);

}  // namespace grants::ui
