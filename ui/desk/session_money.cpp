// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the session by which payments and reallocations begin.
#include "base/error.h"
#include "ui/desk/session.h"

namespace grants::ui {

namespace {

/// For what a payment is wanted; a reallocation has no number before it is proposed.
std::string reasonOf(const PaymentOrder& order) {
    return order.reason;
}
std::string reasonOf(const ReallocationOrder&) {
    return {};
}

/// Of what begins, under the number that it got. A missing right, or an order that cannot be meant,
/// keeps one from beginning, not those that come after it.
template <class Order>
Verdict verdictOn(const Order& order, Workspace& workspace,
                  Acted (Workspace::*begin)(const Order&)) {
    try {
        Acted acted = (workspace.*begin)(order);
        const std::string number = acted.refused.empty() ? acted.decision.number : reasonOf(order);
        return {number, std::move(acted.refused), std::move(acted.decision)};
    } catch (const Error& error) {
        const ErrorKind kind = error.kind();
        if (kind != ErrorKind::NotPermitted && kind != ErrorKind::Usage) throw;
        return {reasonOf(order), {{Severity::Error, error.code(), {}, error.sentence(), {}}}, {}};
    }
}

/// One after the other through a door of the workspace, each by a transaction of its own.
template <class Order>
void beginEach(Session& session, const QString& title, const std::vector<Order>& orders,
               Acted (Workspace::*begin)(const Order&), VerdictsHeard heard) {
    auto verdicts = std::make_shared<std::vector<Verdict>>();
    auto work = [orders, begin, verdicts](Workspace& workspace, const Progress& progress) {
        const std::int64_t all = std::ssize(orders);
        for (const Order& order : orders) {
            if (!progress(std::ssize(*verdicts), all)) return;
            verdicts->push_back(verdictOn(order, workspace, begin));
        }
        progress(all, all);
    };
    session.run(title, std::move(work), [verdicts, heard = std::move(heard)] {
        if (heard) heard(*verdicts);
    });
}

}  // namespace

void Session::requestPayments(const std::vector<PaymentOrder>& orders, VerdictsHeard heard) {
    beginEach(*this, tr("申请拨付"), orders, &Workspace::requestPayment, std::move(heard));
}

void Session::recoverPayment(const PaymentOrder& order, VerdictsHeard heard) {
    beginEach(*this, tr("登记追回"), std::vector{order}, &Workspace::recoverPayment,
              std::move(heard));
}

void Session::proposeReallocation(const ReallocationOrder& order, VerdictsHeard heard) {
    beginEach(*this, tr("提出调剂"), std::vector{order}, &Workspace::proposeReallocation,
              std::move(heard));
}

}  // namespace grants::ui
