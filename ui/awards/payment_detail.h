// SPDX-License-Identifier: GPL-3.0-or-later
// All that is known of one payment, as the text in the panel.
#pragma once

#include "ui/awards/award_figures.h"
#include "ui/deciding/decision_text.h"
#include "ui/words/detail_text.h"

namespace grants::ui {

/// To whom it goes, and to whom it was approved where that is another (`former`), why so much, who
/// did what when. Safe from any thread.
[[nodiscard]] DetailText describePayment(const AwardFigures& figures, const PaymentRow& row,
                                         const FormerPayees& former, const CaseWording& wording);

}  // namespace grants::ui
