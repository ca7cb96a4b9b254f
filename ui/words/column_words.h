// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the import sheets in today's language. Their Chinese is what workbooks hold.
#pragma once

#include "base/message.h"

#include <QString>
#include <string_view>

namespace grants::ui {

[[nodiscard]] QString headerText(std::string_view header);
[[nodiscard]] QString hintText(std::string_view hint);
/// A sentence about the cell of such a column, which it calls as the screen does.
[[nodiscard]] Message namedAsShown(Message sentence, std::string_view header);
/// An option, 是, 否 or an industry of the national table.
[[nodiscard]] QString optionText(std::string_view option);

}  // namespace grants::ui
