// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/payments/dues.h"

#include "domain/cases/awards.h"
#include "domain/plan/tranches.h"

#include <algorithm>
#include <array>

namespace grants {
namespace {

template <std::size_t N>
bool isIn(const std::array<std::string_view, N>& states, std::string_view state) {
    return std::find(states.begin(), states.end(), state) != states.end();
}

bool isUnderWay(const Case& one) {
    static constexpr std::array<std::string_view, 3> kUnderWay = {"running", "rectifying",
                                                                  "in_acceptance"};
    return isIn(kUnderWay, one.state);
}

/// Nothing more can become due.
bool isSettled(const Case& one) {
    static constexpr std::array<std::string_view, 4> kOver = {"failed", "terminated", "archived",
                                                              "void"};
    return finalAmount(one).has_value() || isIn(kOver, one.state);
}

Money downToYuan(Money money) {
    constexpr std::int64_t kFenPerYuan = 100;
    return Money::ofFen(money.inFen() - money.inFen() % kFenPerYuan);
}

}  // namespace

Money entitledTo(const Case& one, const Plan& plan) {
    if (one.state == "void") return {};
    if (const auto granted = finalAmount(one)) return *granted;
    return isUnderWay(one) ? firstInstalment(one, plan).value_or(Money()) : Money();
}

std::optional<Money> firstInstalment(const Case& one, const Plan& plan) {
    const auto awarded = awardedAmount(one);
    if (!awarded) return std::nullopt;
    return downToYuan(floorOf(*awarded, tranchesOf(one.application->project, plan).front()));
}

Money paidOf(const Paybook& book, const Case& one) {
    return book.balanceOf(one.number()).paid;
}

Money dueOf(const Paybook& book, const Case& one) {
    const Balance balance = book.balanceOf(one.number());
    return std::max(entitledTo(one, book.cases().plan()) - balance.kept() - balance.open, Money());
}

Money recoverableOf(const Paybook& book, const Case& one) {
    if (!isSettled(one)) return {};
    const Money kept = book.balanceOf(one.number()).kept();
    return std::max(kept - entitledTo(one, book.cases().plan()), Money());
}

Money dueOf(const Paybook& book, const BatchCase& batch, Id<Organisation> unit) {
    if (!batch.isApproved()) return {};
    const Balance balance = book.balanceOf(batch.batch->number, unit);
    return std::max(batch.paidTo(unit) - balance.paid - balance.open, Money());
}

Money recoverableOf(const Paybook& book, const BatchCase& batch, Id<Organisation> unit) {
    return std::max(book.balanceOf(batch.batch->number, unit).kept(), Money());
}

bool isMoneyOpen(const Paybook& book, const Case& one) {
    return !book.balanceOf(one.number()).open.isZero() || !dueOf(book, one).isZero() ||
           !recoverableOf(book, one).isZero();
}

PaymentKind nextKind(const Case& one) {
    return finalAmount(one) ? PaymentKind::Final : PaymentKind::First;
}

}  // namespace grants
