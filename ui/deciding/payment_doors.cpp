// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deciding/payment_doors.h"

#include <memory>

namespace grants::ui {

namespace {

PaymentOrder orderOf(const Act& act) {
    return {act.number, act.amount, act.on, act.opinion, act.ref, act.override};
}

/// What is brought back one after the other, and what became of it so far.
struct Recoveries {
    std::vector<Act> acts;
    VerdictsHeard heard;
    std::vector<Verdict> verdicts{};
};

/// The next one waits for its forerunner's verdict; without that, those that follow have none.
void recoverNext(Session& session, const std::shared_ptr<Recoveries>& all) {
    const PaymentOrder order = orderOf(all->acts[all->verdicts.size()]);
    session.recoverPayment(order, [&session, all](const std::vector<Verdict>& verdicts) {
        all->verdicts.insert(all->verdicts.end(), verdicts.begin(), verdicts.end());
        const bool over = verdicts.empty() || all->verdicts.size() == all->acts.size();
        if (!over) return recoverNext(session, all);
        if (all->heard) all->heard(all->verdicts);
    });
}

}  // namespace

void requestPayments(Session& session, const std::vector<Act>& acts, VerdictsHeard heard) {
    std::vector<PaymentOrder> orders;
    for (const Act& act : acts) orders.push_back(orderOf(act));
    session.requestPayments(orders, std::move(heard));
}

void recoverPayments(Session& session, const std::vector<Act>& acts, VerdictsHeard heard) {
    if (acts.empty()) return;
    recoverNext(session, std::make_shared<Recoveries>(Recoveries{acts, std::move(heard)}));
}

}  // namespace grants::ui
