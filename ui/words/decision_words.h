// SPDX-License-Identifier: GPL-3.0-or-later
// How actions and their results are called on the desktop.
#pragma once

#include <QString>
#include <string_view>

namespace grants::ui {

/// 受理, by the code of the action or "reverse"; an unknown one by its code.
[[nodiscard]] QString actionName(std::string_view action);
/// What a row of the audit trail says was done: of a decision it keeps the action's code, which is
/// read in today's language. `begun`: the table of the record that began with the decision, since a
/// reallocation is proposed otherwise than an application; empty for none.
[[nodiscard]] QString doneInWords(std::string_view what, std::string_view begun = {});
/// 通过, by the code of a result or the finding that was decided about; empty for none, an unknown
/// one by its code.
[[nodiscard]] QString resultName(std::string_view result);

}  // namespace grants::ui
