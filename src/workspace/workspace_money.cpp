// SPDX-License-Identifier: GPL-3.0-or-later
// The doors by which payments and reallocations begin: the record and its first decision in one
// transaction.
#include "domain/payments/paybook.h"
#include "workspace/beginning.h"
#include "workspace/core.h"
#include "workspace/workspace.h"

namespace grants {
namespace {

/// `make` gives what begins; the year is let go before anything is written.
template <class Make>
Acted beginBy(Core& my, Operation right, bool overrides, Make make) {
    my.requireChange(overrides ? Operation::Award : right);
    auto begun = [&] {
        const auto year = my.snapshot.year({});
        return make(Occasion{*year, my.plan, my.actor});
    }();
    Acted& acted = begun.acted;
    if (!acted.refused.empty()) return acted;
    if (acted.decision.passed.empty()) my.require(right);
    my.commitChange("办理 " + acted.decision.action + " " + acted.decision.number,
                    [&](Stores& stores) {
                        stores.put(&begun.record);
                        acted.decision.id = {stores.put(&acted.decision)};
                        acted.decision.version = 1;
                    });
    my.keepApartFrom(acted.decision);
    return acted;
}

}  // namespace

Acted Workspace::requestPayment(const PaymentOrder& order) {
    return beginBy(*m_core, Operation::RequestPayment, !order.override.empty(),
                   [&order](const Occasion& occasion) { return beginPayment(order, occasion); });
}

Acted Workspace::recoverPayment(const PaymentOrder& order) {
    return beginBy(*m_core, Operation::Pay, !order.override.empty(),
                   [&order](const Occasion& occasion) { return beginRecovery(order, occasion); });
}

Acted Workspace::proposeReallocation(const ReallocationOrder& order) {
    return beginBy(*m_core, Operation::Pay, false, [&order](const Occasion& occasion) {
        return beginReallocation(order, occasion);
    });
}

FormerPayees Workspace::formerPayees() {
    Core& my = *m_core;
    const auto whole = year();
    const Casebook cases(*whole, my.plan);
    const Paybook book(cases);
    FormerPayees former;
    for (const PaymentCase& each : book.payments()) {
        const Decision* approval = each.last("approve");
        const Organisation& payee = whole->registry.at(each.payment->unit);
        // What was never written over needs no look at the trail.
        if (approval == nullptr || payee.version < 2) continue;
        if (!isPayeeChanged(payee, *approval, my.database())) continue;
        former.emplace(each.payment->number, payeeAt(payee, *approval, my.database()));
    }
    return former;
}

}  // namespace grants
