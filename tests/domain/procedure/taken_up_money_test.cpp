// SPDX-License-Identifier: GPL-3.0-or-later
// Which payments and reallocations of before still come as paid and approved, once people decide.
#include "domain/procedure/taken_up_money.h"

#include "domain/decisions/taken_up_award.h"
#include "domain/lines/lines.h"
#include "support/money_year.h"

#include <catch2/catch.hpp>

namespace grants::test {
namespace {

constexpr const char* kOne = "SB-1";

/// Running with an award of before, of 30万元.
MoneyYear takenUpAward() {
    MoneyYear year;
    year.apply(kOne, "P2", year.applicantFor("P2")).takenUp = "publicised";
    Decision& award = year.decide(kOne, "award", "2024-06-10");
    award.amount = wan(30);
    award.result = kTakenUpResult;
    award.after = "running";
    return year;
}

Payment paymentOf(Money amount, PaymentKind kind = PaymentKind::First,
                  const std::string& number = "BF9", const std::string& reason = kOne) {
    Payment payment;
    payment.number = number;
    payment.reason = reason;
    payment.unit = {1};
    payment.kind = kind;
    payment.amount = amount;
    payment.takenUp = "paid";
    return payment;
}

/// The code by which it is refused, after others have come.
std::string codeOf(const MoneyYear& made, const Payment& payment,
                   const std::vector<Payment>& others = {}) {
    const FundYear year = made.build();
    const Casebook cases(year, made.plan);
    const Paybook book(cases);
    TakenUpPayments payments(book);
    for (const Payment& each : others) payments.add(each);
    const auto fault = payments.obstacleToTakingUp(payment);
    return fault ? fault->code : "";
}

}  // namespace

TEST_CASE("an award of before takes up what was paid on it, and not a 分 more") {
    CHECK(codeOf(takenUpAward(), paymentOf(wan(30))).empty());
    CHECK(codeOf(takenUpAward(), paymentOf(wan(30) + Money::ofFen(1))) == "OVER_DUE");
}

TEST_CASE("an application without an award takes up what was paid on it") {
    MoneyYear year;
    year.apply(kOne, "P2", year.applicantFor("P2"));
    CHECK(codeOf(year, paymentOf(wan(30))).empty());
}

TEST_CASE("what comes together counts together, each number once") {
    MoneyYear year = takenUpAward();
    year.paid("BF1", kOne, wan(10), "2024-07-01");
    const Payment second = paymentOf(wan(15), PaymentKind::Final, "BF2");
    CHECK(codeOf(year, paymentOf(wan(5)), {second}).empty());
    CHECK(codeOf(year, paymentOf(wan(6)), {second}) == "OVER_DUE");
    CHECK(codeOf(year, paymentOf(wan(30), PaymentKind::First, "BF1")).empty());
    CHECK(codeOf(year, paymentOf(wan(20), PaymentKind::Final, "BF2"), {second}).empty());
}

TEST_CASE("no more came back than was paid") {
    MoneyYear year = takenUpAward();
    year.paid("BF1", kOne, wan(10), "2024-07-01");
    CHECK(codeOf(year, paymentOf(wan(10), PaymentKind::Recovery)).empty());
    CHECK(codeOf(year, paymentOf(wan(10) + Money::ofFen(1), PaymentKind::Recovery)) == "OVER_DUE");
}

TEST_CASE("a line paid no more than it has, with what was moved to it") {
    MoneyYear year;
    const Money pool = ceilingOf("S1", year.plan);
    const auto subsidy = [](Money amount) {
        return paymentOf(amount, PaymentKind::Subsidy, "BF9", "S1-2023-01");
    };
    year.applicantFor("P2");
    CHECK(codeOf(year, subsidy(pool)).empty());
    CHECK(codeOf(year, subsidy(pool + Money::ofFen(1))) == "OVER_LINE");
    year.moved("TJ1", "P3", "S1", wan(1), "2024-06-01");
    CHECK(codeOf(year, subsidy(pool + wan(1))).empty());
}

TEST_CASE(
    "an award of here has its money decided here, an award of before by what money comes of") {
    MoneyYear awarded;
    awarded.apply(kOne, "P2", awarded.applicantFor("P2")).takenUp = "publicised";
    awarded.decide(kOne, "award").amount = wan(30);
    CHECK(codeOf(awarded, paymentOf(wan(1))) == "BEGINS_HERE");
    MoneyYear running = takenUpAward();
    running.decide(kOne, "midterm", "2024-08-01", "ok");
    CHECK(codeOf(running, paymentOf(wan(1))).empty());  // money does not come of that
}

TEST_CASE("a conclusion of here decides about the last instalment, not about the first") {
    MoneyYear year = takenUpAward();
    year.decide(kOne, "request-acceptance", "2024-10-01");
    year.decide(kOne, "conclude", "2024-10-20", "pass");
    CHECK(codeOf(year, paymentOf(wan(1), PaymentKind::Final)) == "BEGINS_HERE");
    CHECK(codeOf(year, paymentOf(wan(1))).empty());
}

TEST_CASE("once a payment for the same is asked for here none comes as paid") {
    MoneyYear year = takenUpAward();
    year.paid("BF1", kOne, wan(10), "2024-07-01").takenUp = "";
    year.decided(Subject::Payment, "BF1", "request", "requested", "2024-07-01");
    CHECK(codeOf(year, paymentOf(wan(1))) == "BEGINS_HERE");
}

TEST_CASE("once a reallocation is proposed here none comes as approved") {
    MoneyYear year;
    const Reallocation before = year.moved("TJ1", "P3", "S1", wan(1), "2024-06-01");
    CHECK_FALSE(obstacleToTakingUp(before, year.build()));
    year.moved("TJ2", "P3", "S1", wan(1), "2024-07-01").takenUp = "";
    CHECK(obstacleToTakingUp(before, year.build()).value().code == "BEGINS_HERE");
}

}  // namespace grants::test
