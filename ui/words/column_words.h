// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the import sheets in today's language. Their Chinese is what workbooks hold.
#pragma once

#include <QString>
#include <string_view>

namespace grants::ui {

[[nodiscard]] QString headerText(std::string_view header);
[[nodiscard]] QString hintText(std::string_view hint);
/// An option, 是, 否 or an industry of the national table.
[[nodiscard]] QString optionText(std::string_view option);

}  // namespace grants::ui
