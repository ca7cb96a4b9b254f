// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cases/budget_sums.h"

namespace grants {

void BudgetSums::add(MoneySource source, Money amount) {
    (source == MoneySource::Fund ? fund : own) += amount;
}

BudgetSums budgetSums(const Case& one) {
    BudgetSums sums;
    sums.requested = one.application->requested;
    for (const BudgetLine* line : one.budget) sums.add(line->source, line->amount);
    return sums;
}

}  // namespace grants
