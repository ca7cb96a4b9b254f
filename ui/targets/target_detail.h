// SPDX-License-Identifier: GPL-3.0-or-later
// A target's goal, clause, standing and records, as the text in the panel.
#pragma once

#include "base/translator.h"
#include "ui/targets/target_figures.h"
#include "ui/words/detail_text.h"

namespace grants::ui {

/// What neededPerMonth() gives, with what it counts; empty when it gives nothing.
[[nodiscard]] QString neededText(const TargetCourse& course);
/// Safe from any thread.
[[nodiscard]] DetailText describeTarget(const TargetCourse& course, Language language,
                                        Denomination denomination);

}  // namespace grants::ui
