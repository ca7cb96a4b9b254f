// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/awards/payment_figures.h"

#include "domain/cases/awards.h"

#include <algorithm>

namespace grants::ui {

namespace {

const Decision* eitherOf(std::initializer_list<const Decision*> decisions) {
    const auto found = std::find_if(decisions.begin(), decisions.end(),
                                    [](const Decision* each) { return each != nullptr; });
    return found == decisions.end() ? nullptr : *found;
}

std::string_view newestOpinion(const PaymentCase& one) {
    const auto found = std::find_if(one.standing.rbegin(), one.standing.rend(),
                                    [](const Decision* each) { return !each->opinion.empty(); });
    return found == one.standing.rend() ? std::string_view() : std::string_view((*found)->opinion);
}

PaymentRow paymentRowOf(const PaymentCase& one, const Paybook& book) {
    const Case* award = book.cases().find(one.payment->reason);
    PaymentRow row;
    row.id = one.payment->id;
    row.item = &one;
    row.line = book.lineOf(*one.payment);
    if (award != nullptr) row.award = awardNumber(*award);
    row.requested = one.last("request");
    row.judged = eitherOf({one.last("approve"), one.last("reject")});
    row.moved = eitherOf({one.last("confirm"), one.last("recover")});
    row.opinion = newestOpinion(one);
    return row;
}

void addOpen(std::vector<OpenAmount>& list, MoneyTally& tally, OpenAmount open) {
    if (open.amount.isZero()) return;
    tally.add(open.amount);
    list.push_back(open);
}

}  // namespace

PaymentFigures::PaymentFigures(const Paybook& book) {
    for (const PaymentCase& each : book.payments()) {
        rows.push_back(paymentRowOf(each, book));
        if (each.state == "requested") toApprove.add(each.payment->amount);
        if (each.state == "approved") toPay.add(each.payment->amount);
    }
    for (const Case& each : book.cases().cases()) {
        const bool known = !each.unit->bank.empty() && !each.unit->account.empty();
        addOpen(due, dueSum, {&each, nextKind(each), dueOf(book, each), known});
        addOpen(recoverable, recoverableSum,
                {&each, PaymentKind::Recovery, recoverableOf(book, each), known});
    }
}

const PaymentRow* PaymentFigures::find(std::string_view number) const {
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const PaymentRow& row) { return row.number() == number; });
    return found == rows.end() ? nullptr : &*found;
}

}  // namespace grants::ui
