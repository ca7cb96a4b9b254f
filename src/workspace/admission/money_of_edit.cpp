// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/admission/money_of_edit.h"

#include "base/error.h"
#include "domain/procedure/taken_up_money.h"
#include "storage/stores.h"
#include "workspace/files/plan_text.h"

namespace grants {
namespace {

void require(std::optional<Fault> obstacle) {
    if (obstacle) throw Error(ErrorKind::Usage, std::move(*obstacle));
}

/// What money is held to, as the edit leaves it.
FundYear yearOf(Stores& stores) {
    FundYear year;
    year.registry = Registry(stores.of<Organisation>().all());
    year.applications = stores.of<Application>().all();
    year.decisions = stores.of<Decision>().all();
    year.reallocations = stores.of<Reallocation>().all();
    year.payments = stores.of<Payment>().all();
    year.batches = stores.of<Batch>().all();
    return year;
}

}  // namespace

void MoneyOfEdit::note(const Payment* before, const Payment* after) {
    if (before != nullptr) m_left.push_back(*before);
    if (after != nullptr) m_taken.push_back(*after);
}

void MoneyOfEdit::note(const Reallocation* before, const Reallocation* after) {
    for (const Reallocation* each : {before, after})
        if (each != nullptr) m_moves.push_back(*each);
}

void MoneyOfEdit::settle(Stores& stores) const {
    if (m_left.empty() && m_taken.empty() && m_moves.empty()) return;
    const FundYear year = yearOf(stores);
    const Plan plan = storedPlan(stores.planJson());
    const Casebook cases(year, plan);
    const Paybook book(cases);
    const TakenUpPayments payments(book);
    for (const Reallocation& each : m_moves) require(obstacleToTakingUp(each, year));
    for (const Payment& each : m_left) require(payments.obstacleToTouch(each));
    for (const Payment& each : m_taken) require(payments.obstacleToTakingUp(each));
}

}  // namespace grants
