// SPDX-License-Identifier: GPL-3.0-or-later
// What is selected on a page, for the panel beside it.
#pragma once

#include "ui/common/detail_text.h"
#include "workspace/record_ref.h"

#include <functional>
#include <optional>

namespace grants::ui {

struct Explanation {
    /// Runs beside the window and only while the panel is open: owns all that it reads.
    std::function<DetailText()> describe;
    std::optional<RecordRef> record;  // whose history belongs to it
};

}  // namespace grants::ui
