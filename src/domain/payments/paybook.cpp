// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/payments/paybook.h"

#include "domain/decisions/document_number.h"
#include "domain/lines/lines.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace grants {
namespace {

Balance balanceOf(const PaymentCase& one) {
    Balance balance;
    if (one.isOpen()) balance.open = one.payment->amount;
    if (one.isPaid()) (one.isRecovery() ? balance.returned : balance.paid) = one.payment->amount;
    return balance;
}

/// By which money went or came back.
const Decision* moving(const PaymentCase& one) {
    return one.last(one.isRecovery() ? "recover" : "confirm");
}

}  // namespace

const Decision* PaymentCase::last(std::string_view action) const {
    const auto found = std::find_if(standing.rbegin(), standing.rend(),
                                    [&](const Decision* each) { return each->action == action; });
    return found == standing.rend() ? nullptr : *found;
}

std::optional<Date> PaymentCase::paidOn() const {
    if (!isPaid()) return std::nullopt;
    const Decision* decided = moving(*this);
    return decided == nullptr ? payment->date : decided->date;
}

std::string_view PaymentCase::voucher() const {
    const std::string_view decided = documentNumber(Subject::Payment, standing);
    return decided.empty() ? std::string_view(payment->voucher) : decided;
}

Balance& Balance::operator+=(const Balance& other) {
    paid += other.paid;
    returned += other.returned;
    open += other.open;
    return *this;
}

std::string_view codeText(PaymentKind kind) {
    static constexpr std::array<std::string_view, 4> kNames = {"first", "final", "subsidy",
                                                               "recovery"};
    return kNames[static_cast<std::size_t>(kind)];
}

Paybook::Paybook(const Casebook& cases) : m_cases(cases), m_batches(batchesOf(cases.year())) {
    const std::vector<Payment>& all = cases.year().payments;
    m_payments.reserve(all.size());
    for (const Payment& each : all) {
        m_byReason[each.reason].push_back(m_payments.size());
        PaymentCase& one = m_payments.emplace_back();
        one.payment = &each;
        one.state = each.takenUp;
    }
    takeDecisions();
}

void Paybook::takeDecisions() {
    std::unordered_map<std::string_view, std::size_t> byNumber;
    std::unordered_set<std::int64_t> reversed;
    for (const Decision& each : m_cases.year().decisions) {
        if (each.subject != Subject::Payment) continue;
        if (each.reverses) reversed.insert(each.reverses.value);
        byNumber.emplace(each.number, m_payments.size());
    }
    if (byNumber.empty()) return;
    for (std::size_t at = 0; at < m_payments.size(); ++at) {
        const auto decided = byNumber.find(m_payments[at].payment->number);
        if (decided != byNumber.end()) decided->second = at;
    }
    for (const Decision& each : m_cases.year().decisions) {
        if (each.subject != Subject::Payment) continue;
        const std::size_t at = byNumber.at(each.number);
        if (at == m_payments.size()) continue;
        PaymentCase& one = m_payments[at];
        one.history.push_back(&each);
        if (each.reverses || reversed.count(each.id.value) != 0) continue;
        one.standing.push_back(&each);
    }
    for (PaymentCase& each : m_payments)
        if (!each.standing.empty()) each.state = each.standing.back()->after;
}

const PaymentCase* Paybook::find(std::string_view number) const {
    const auto found =
        std::find_if(m_payments.begin(), m_payments.end(),
                     [&](const PaymentCase& each) { return each.payment->number == number; });
    return found == m_payments.end() ? nullptr : &*found;
}

std::vector<const PaymentCase*> Paybook::of(std::string_view reason) const {
    std::vector<const PaymentCase*> found;
    const auto known = m_byReason.find(reason);
    if (known == m_byReason.end()) return found;
    for (const std::size_t at : known->second) found.push_back(&m_payments[at]);
    return found;
}

std::string_view Paybook::lineOf(const Payment& payment) const {
    if (const Case* one = m_cases.find(payment.reason)) return one->application->project;
    const SubsidyScheme* scheme = schemeOfBatch(payment.reason, m_cases.plan());
    return scheme == nullptr ? std::string_view() : std::string_view(scheme->code);
}

Balance Paybook::balanceOf(std::string_view reason) const {
    Balance sum;
    for (const PaymentCase* each : of(reason)) sum += grants::balanceOf(*each);
    return sum;
}

Balance Paybook::balanceOf(std::string_view batch, Id<Organisation> unit) const {
    Balance sum;
    for (const PaymentCase* each : of(batch))
        if (each->payment->unit == unit) sum += grants::balanceOf(*each);
    return sum;
}

Balance Paybook::balanceOfLine(std::string_view line) const {
    Balance sum;
    for (const PaymentCase& each : m_payments)
        if (lineOf(*each.payment) == line) sum += grants::balanceOf(each);
    return sum;
}

}  // namespace grants
