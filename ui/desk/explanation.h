// SPDX-License-Identifier: GPL-3.0-or-later
// What is selected on a page, for the panel beside it.
#pragma once

#include "ui/words/detail_text.h"
#include "workspace/workspace.h"

#include <functional>
#include <optional>

namespace grants::ui {

/// Both run beside the window and only while the panel shows them: they own all that they read.
struct Explanation {
    std::function<DetailText()> describe;
    std::function<DetailText(Workspace&)> history;  // none: it has no history of its own
    /// What it is other than the fund's own truth, for titles and names of files; empty: nothing.
    QString caution{};
    std::optional<Kinds::AnyId> record{};  // that is selected: what can have attachments
};

}  // namespace grants::ui
