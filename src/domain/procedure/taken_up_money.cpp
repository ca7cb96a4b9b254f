// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/procedure/taken_up_money.h"

#include "domain/batches/batchbook.h"
#include "domain/cases/awards.h"
#include "domain/decisions/rights_to_states.h"
#include "domain/lines/lines.h"
#include "domain/procedure/reversal.h"
#include "domain/procedure/taking_up.h"

#include <algorithm>

namespace grants {
namespace {

/// What it adds to what was paid.
Money addedBy(const Payment& payment) {
    return payment.kind == PaymentKind::Recovery ? Money() - payment.amount : payment.amount;
}

Money valueIn(const std::map<std::string, Money>& sums, const std::string& key) {
    const auto found = sums.find(key);
    return found == sums.end() ? Money() : found->second;
}

}  // namespace

TakenUpPayments::TakenUpPayments(const Paybook& book) : m_book(book) {
    for (const PaymentCase& each : book.payments())
        if (each.isPaid()) add(*each.payment);
}

void TakenUpPayments::award(const std::string& receipt, Money amount) {
    m_awarded[receipt] = amount;
}

std::string TakenUpPayments::lineOf(const Payment& payment) const {
    return std::string(m_book.lineOf(payment));
}

void TakenUpPayments::count(const Payment& payment, Money added) {
    m_reasons[payment.reason] += added;
    m_lines[lineOf(payment)] += added;
}

void TakenUpPayments::add(const Payment& payment) {
    const auto before = m_counted.find(payment.number);
    if (before != m_counted.end()) count(before->second, Money() - addedBy(before->second));
    count(payment, addedBy(payment));
    m_counted.insert_or_assign(payment.number, payment);
}

Money TakenUpPayments::ofReasonWith(const Payment& payment) const {
    const Money all = valueIn(m_reasons, payment.reason) + addedBy(payment);
    const auto own = m_counted.find(payment.number);
    const bool counted = own != m_counted.end() && own->second.reason == payment.reason;
    return counted ? all - addedBy(own->second) : all;
}

Money TakenUpPayments::ofLineWith(const Payment& payment) const {
    const Money all = valueIn(m_lines, lineOf(payment)) + addedBy(payment);
    const auto own = m_counted.find(payment.number);
    const bool counted = own != m_counted.end() && lineOf(own->second) == lineOf(payment);
    return counted ? all - addedBy(own->second) : all;
}

bool TakenUpPayments::isDecidedHere(const Payment& payment) const {
    const auto known = m_book.of(payment.reason);
    const bool begun = std::any_of(known.begin(), known.end(), [](const PaymentCase* each) {
        return each->payment->takenUp.empty();
    });
    if (begun) return true;
    const Case* one = m_book.cases().find(payment.reason);
    if (one == nullptr) return findBatch(m_book.batches(), payment.reason) != nullptr;
    return std::any_of(one->standing.begin(), one->standing.end(), [&](const Decision* each) {
        return !isTakenUp(*each) && comesOf(each->action, payment.kind);
    });
}

std::optional<Money> TakenUpPayments::awardedTo(const std::string& receipt) const {
    const auto coming = m_awarded.find(receipt);
    if (coming != m_awarded.end()) return coming->second;
    const Case* one = m_book.cases().find(receipt);
    return one == nullptr ? std::nullopt : awardedAmount(*one);
}

/// Nothing is paid on an application that is none of an award, nor comes as one.
std::optional<Fault> TakenUpPayments::beforeTheAward(const Payment& payment) const {
    const Case* one = m_book.cases().find(payment.reason);
    if (one == nullptr || awardedTo(payment.reason)) return std::nullopt;
    if (rightsToState(one->state).contains(Operation::Award)) return std::nullopt;
    return Fault{"NOT_DUE",
                 translatable("procedure",
                              "{0} 还没有立项，不能登记它的拨付；请先登记立项，再登记这笔拨付。")
                     .with(payment.reason)};
}

std::optional<Fault> TakenUpPayments::beyondTheAward(const Payment& payment) const {
    const Money kept = ofReasonWith(payment);
    if (kept < Money()) {
        return Fault{"OVER_DUE",
                     translatable("procedure", "{0} 追回 {1} 元，超过已经支付的；请核对金额。")
                         .with(payment.number, inYuan(payment.amount))};
    }
    const std::optional<Money> awarded = awardedTo(payment.reason);
    if (!awarded || kept <= *awarded) return std::nullopt;
    return Fault{
        "OVER_DUE",
        translatable("procedure", "{0} 连同这笔共付 {1} 元，超过立项的 {2} 元；请核对金额。")
            .with(payment.reason, inYuan(kept), inYuan(*awarded))};
}

std::optional<Fault> TakenUpPayments::beyondTheLine(const Payment& payment) const {
    const std::string line = lineOf(payment);
    if (line.empty() || payment.kind == PaymentKind::Recovery) return std::nullopt;
    const Casebook& cases = m_book.cases();
    const Money ceiling = adjustedCeiling(line, cases.year(), cases.plan());
    const Money kept = ofLineWith(payment);
    if (kept <= ceiling) return std::nullopt;
    return Fault{
        "OVER_LINE",
        translatable("procedure",
                     "{0} 连同这笔共付 {1} 元，超过这项资金的 {2} 元；请核对金额，或先登记调剂。")
            .with(line, inYuan(kept), inYuan(ceiling))};
}

std::optional<Fault> TakenUpPayments::obstacleToTouch(const Payment& payment) const {
    if (!isDecidedHere(payment)) return std::nullopt;
    return Fault{"BEGINS_HERE",
                 translatable("procedure",
                              "{0} 的资金已经在这里办理，以前付的 {1} 不能再登记、更改或删除；"
                              "请申请，由负责人批准以后支付。")
                     .with(payment.reason, payment.number)};
}

std::optional<Fault> TakenUpPayments::obstacleToTakingUp(const Payment& payment) const {
    if (auto fault = obstacleToTouch(payment)) return fault;
    if (auto fault = beyondTheAward(payment)) return fault;
    return beyondTheLine(payment);
}

std::optional<Fault> obstacleToTakingUp(const Reallocation& reallocation, const FundYear& year) {
    const auto& all = year.reallocations;
    const bool begun = std::any_of(all.begin(), all.end(),
                                   [](const Reallocation& each) { return each.takenUp.empty(); });
    if (!begun) return std::nullopt;
    return Fault{"BEGINS_HERE",
                 translatable("procedure",
                              "调剂已经在这里办理，以前批准的 {0} 不能再登记、更改或删除；"
                              "请提出调剂，由负责人批准。")
                     .with(reallocation.number)};
}

}  // namespace grants
