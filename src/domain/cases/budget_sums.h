// SPDX-License-Identifier: GPL-3.0-or-later
// What the lines of an application's budget come to, beside what it asks for.
#pragma once

#include "base/money.h"
#include "domain/cases/casebook.h"

namespace grants {

struct BudgetSums {
    Money fund, own, requested;
    void add(MoneySource source, Money amount);
    [[nodiscard]] Money whole() const { return fund + own; }
    /// By how much the lines paid by the fund come to more than what is requested, which they are
    /// to equal; negative where they come to less.
    [[nodiscard]] Money excess() const { return fund - requested; }
    [[nodiscard]] bool agrees() const { return fund == requested; }
};

[[nodiscard]] BudgetSums budgetSums(const Case& one);

}  // namespace grants
