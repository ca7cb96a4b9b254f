// SPDX-License-Identifier: GPL-3.0-or-later
// Asks what the first line of a pasted block is, when it looks like titles.
#pragma once

#include "ui/entry/paste_reader.h"

#include <functional>

class QWidget;

namespace grants::ui {

/// `use` hears the answer, and nothing when the person would rather not paste. `rows` are those
/// that the titles would bring.
void askAboutFirstLine(QWidget& parent, const NamedColumns& named, std::size_t rows,
                       std::function<void(FirstLine)> use);

}  // namespace grants::ui
