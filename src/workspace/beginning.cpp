// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/beginning.h"

#include "base/error.h"
#include "domain/decisions/actions.h"
#include "domain/lines/lines.h"
#include "domain/payments/dues.h"
#include "domain/plan/number_form.h"
#include "domain/procedure/payment_refusals.h"
#include "domain/reallocations/reallocation_refusals.h"

#include <algorithm>

namespace grants {
namespace {

Error wrongUse(const char* code, Message sentence) {
    return {ErrorKind::Usage, Fault{code, std::move(sentence)}};
}

void requireAmount(const std::optional<Money>& amount) {
    if (!amount || *amount > Money()) return;
    throw wrongUse("AMOUNT", translatable("workspace", "金额要大于 0；请填写金额。"));
}

const ActionOutcome& firstOutcome(Subject subject, std::string_view action) {
    return findAction(subject, action)->outcomes.front();
}

Decision firstDecision(Act act, const ActionOutcome& outcome, const Actor& actor) {
    Decision decision = entryOf(act, actor);
    decision.after = outcome.state;
    return decision;
}

Acted withoutOpinion() {
    return {{{Severity::Error,
              "OPINION",
              "",
              translatable("workspace", "请写明追回的原因，再办理。"),
              {}}},
            {}};
}

Id<Organisation> unitIn(const std::string& code, const FundYear& year) {
    const auto parsed = CreditCode::parse(code);
    const Organisation* unit = parsed ? year.registry.find(*parsed) : nullptr;
    if (unit != nullptr) return unit->id;
    throw wrongUse(
        "UNIT_UNKNOWN",
        translatable("workspace", "没有代码为“{0}”的单位；请核对统一社会信用代码。").with(code));
}

/// For whom it is, without its amount.
Payment paymentFor(const std::string& reason, const Paybook& book) {
    const Casebook& cases = book.cases();
    Payment payment;
    payment.number = numberAfter(cases.year().payments, cases.plan(), kPaymentSeries);
    if (const Case* one = cases.find(reason)) {
        payment.reason = reason;
        payment.unit = one->application->unit;
        payment.kind = nextKind(*one);
        return payment;
    }
    const std::size_t slash = reason.find('/');
    if (slash == std::string::npos) {
        if (findBatch(book.batches(), reason) != nullptr) {
            throw wrongUse("BATCH_UNIT", translatable("workspace",
                                                      "批次 {0} 没有应申请的款项，或没有写明单位；"
                                                      "请写成 批次/统一社会信用代码。")
                                             .with(reason));
        }
        throw wrongUse(
            "APPLICATION_UNKNOWN",
            translatable("workspace", "没有受理号为“{0}”的申报；请核对受理号。").with(reason));
    }
    payment.reason = reason.substr(0, slash);
    payment.unit = unitIn(reason.substr(slash + 1), cases.year());
    payment.kind = PaymentKind::Subsidy;
    return payment;
}

Act actOf(const PaymentOrder& order, const Payment& payment, const char* action) {
    return {Subject::Payment, payment.number, action,         order.on,      "",
            order.opinion,    order.ref,      order.override, payment.amount};
}

/// What of an application or a unit of a batch there is to ask for, or to bring back.
Money amountFor(const Payment& payment, const Paybook& book,
                Money (*ofCase)(const Paybook&, const Case&),
                Money (*ofBatch)(const Paybook&, const BatchCase&, Id<Organisation>)) {
    if (const Case* one = book.cases().find(payment.reason)) return ofCase(book, *one);
    const BatchCase* batch = findBatch(book.batches(), payment.reason);
    return batch == nullptr ? Money() : ofBatch(book, *batch, payment.unit);
}

/// With the decision that begins it, weighed.
Begun<Payment> begun(Payment payment, const PaymentOrder& order, const char* action,
                     const Paybook& book, const Actor& actor) {
    const ActionOutcome& outcome = firstOutcome(Subject::Payment, action);
    Acted acted{{}, firstDecision(actOf(order, payment, action), outcome, actor)};
    payment.date = acted.decision.date;
    acted.refused = settleRefusals(paymentRefusals(book, payment, outcome, acted.decision),
                                   order.override, acted.decision);
    return {std::move(acted), std::move(payment)};
}

void requireLine(const std::string& code, const Plan& plan) {
    const auto codes = lineCodes(plan);
    if (std::find(codes.begin(), codes.end(), code) != codes.end()) return;
    throw wrongUse(
        "LINE_UNKNOWN",
        translatable("workspace", "方案里没有资金“{0}”；请写成 P3、S1 这样的编号。").with(code));
}

void requireMove(const ReallocationOrder& order, const Plan& plan) {
    requireAmount(order.amount);
    requireLine(order.from, plan);
    requireLine(order.to, plan);
    if (order.from != order.to) return;
    throw wrongUse("SAME_LINE",
                   translatable("workspace", "调出和调入是同一项资金；请改成不同的两项。"));
}

}  // namespace

Begun<Payment> beginPayment(const PaymentOrder& order, const Occasion& occasion) {
    requireAmount(order.amount);
    const Casebook cases(occasion.year, occasion.plan);
    const Paybook book(cases);
    Payment payment = paymentFor(order.reason, book);
    payment.amount = order.amount ? *order.amount : amountFor(payment, book, dueOf, dueOf);
    return begun(std::move(payment), order, "request", book, occasion.actor);
}

Begun<Payment> beginRecovery(const PaymentOrder& order, const Occasion& occasion) {
    requireAmount(order.amount);
    const Casebook cases(occasion.year, occasion.plan);
    const Paybook book(cases);
    Payment payment = paymentFor(order.reason, book);
    payment.kind = PaymentKind::Recovery;
    payment.amount =
        order.amount ? *order.amount : amountFor(payment, book, recoverableOf, recoverableOf);
    if (order.opinion.empty()) return {withoutOpinion(), {}};
    return begun(std::move(payment), order, "recover", book, occasion.actor);
}

Begun<Reallocation> beginReallocation(const ReallocationOrder& order, const Occasion& occasion) {
    requireMove(order, occasion.plan);
    Reallocation moved;
    moved.number = numberAfter(occasion.year.reallocations, occasion.plan, kReallocationSeries);
    moved.from = order.from;
    moved.to = order.to;
    moved.amount = order.amount;
    const ActionOutcome& outcome = firstOutcome(Subject::Reallocation, "propose");
    Act act{Subject::Reallocation, moved.number, "propose", order.on};
    act.opinion = order.opinion;
    act.amount = order.amount;
    Acted acted{{}, firstDecision(std::move(act), outcome, occasion.actor)};
    moved.date = acted.decision.date;
    acted.refused = settleRefusals(
        reallocationRefusals(occasion.year, occasion.plan, moved, outcome), "", acted.decision);
    return {std::move(acted), std::move(moved)};
}

}  // namespace grants
