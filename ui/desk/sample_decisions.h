// SPDX-License-Identifier: GPL-3.0-or-later
// What is decided about the applications of the sample, and what becomes of its money, day by day.
#pragma once

#include "workspace/workspace.h"

#include <variant>
#include <vector>

namespace grants::ui {

struct AskedPayment {
    PaymentOrder order;
};
struct RecoveredPayment {
    PaymentOrder order;
};
/// A decision, or what begins a payment, the return of one, a reallocation.
using SampleStep = std::variant<Act, AskedPayment, RecoveredPayment, ReallocationOrder>;

/// In the order in which they are to be taken.
[[nodiscard]] std::vector<SampleStep> sampleSteps();
/// False when cancelled. Throws Error with the first reason against one that is refused.
[[nodiscard]] bool decideSample(Workspace& workspace, const Progress& progress);

}  // namespace grants::ui
