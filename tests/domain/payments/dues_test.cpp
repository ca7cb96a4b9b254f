// SPDX-License-Identifier: GPL-3.0-or-later
// What is due, what was paid and what is to come back (projects §6), by hand.
#include "domain/payments/dues.h"

#include "support/money_year.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

constexpr const char* kOne = "SB-1";

/// The book of a year and SB-1 in it.
struct Books {
    explicit Books(const MoneyYear& made)
        : year(made.build()), plan(made.plan), cases(year, plan), book(cases) {}
    Books(const Books&) = delete;
    Books& operator=(const Books&) = delete;

    [[nodiscard]] const Case& one() const { return *cases.find(kOne); }
    [[nodiscard]] Money due() const { return dueOf(book, one()); }
    [[nodiscard]] Money recoverable() const { return recoverableOf(book, one()); }
    [[nodiscard]] bool isOpen() const { return isMoneyOpen(book, one()); }

    const FundYear year;
    const Plan plan;
    const Casebook cases;
    const Paybook book;
};

MoneyYear signedAward(Money amount) {
    MoneyYear year;
    year.awarded(kOne, "P2", amount);
    return year;
}

void conclude(MoneyYear& year, const std::string& result, Money granted) {
    year.decide(kOne, "request-acceptance", "2024-09-01");
    year.decide(kOne, "conclude", "2024-09-20", result).amount = granted;
}

/// Requested here, and so far as this.
void asked(MoneyYear& year, const std::string& number, Money amount, const std::string& state) {
    year.paid(number, kOne, amount, "2024-07-01").takenUp.clear();
    year.decided(Subject::Payment, number, "request", "requested", "2024-07-01");
    if (state != "requested") {
        const char* action = state == "rejected" ? "reject" : "approve";
        year.decided(Subject::Payment, number, action, state == "paid" ? "approved" : state,
                     "2024-07-02");
    }
    if (state == "paid") year.decided(Subject::Payment, number, "confirm", "paid", "2024-07-03");
}

}  // namespace

TEST_CASE("the first instalment is due once the task is signed, down to 元") {
    CHECK(Books(signedAward(Money::ofFen(29'999'999))).due() == yuan(149'999));
}

TEST_CASE("nothing is due before the task is signed") {
    MoneyYear year;
    year.apply(kOne, "P2", year.applicantFor("P2")).takenUp = "publicised";
    year.decide(kOne, "award").amount = wan(30);
    CHECK(Books(year).due().isZero());
}

TEST_CASE("after acceptance the final amount less what was paid is due") {
    MoneyYear year = signedAward(wan(30));
    year.paid("BF1", kOne, wan(15), "2024-07-01");
    conclude(year, "pass", wan(30));
    const Books books(year);
    CHECK(books.due() == wan(15));
    CHECK(paidOf(books.book, books.one()) == wan(15));
    CHECK(nextKind(books.one()) == PaymentKind::Final);
}

TEST_CASE("a final amount below what was paid is to come back in its difference") {
    MoneyYear year = signedAward(wan(30));
    year.paid("BF1", kOne, wan(15), "2024-07-01");
    conclude(year, "reduce", wan(12));
    const Books books(year);
    CHECK(books.due().isZero());
    CHECK(books.recoverable() == wan(3));
}

TEST_CASE("what was paid to a failed one is to come back, less what did") {
    MoneyYear year = signedAward(wan(30));
    year.paid("BF1", kOne, wan(15), "2024-07-01");
    year.paid("BF2", kOne, wan(4), "2024-10-01", PaymentKind::Recovery);
    conclude(year, "fail", Money());
    const Books books(year);
    CHECK(books.due().isZero());
    CHECK(books.recoverable() == wan(11));
    CHECK(paidOf(books.book, books.one()) == wan(15));
}

TEST_CASE("what was paid to a terminated one is to come back") {
    MoneyYear year = signedAward(wan(30));
    year.paid("BF1", kOne, wan(15), "2024-07-01");
    year.decide(kOne, "midterm", "2024-08-01", "terminate");
    CHECK(Books(year).recoverable() == wan(15));
}

TEST_CASE("what is asked for counts against what is due, until it is rejected") {
    const std::vector<std::pair<std::string, Money>> kLeft = {
        {"requested", wan(5)}, {"approved", wan(5)}, {"paid", wan(5)}, {"rejected", wan(15)}};
    for (const auto& [state, left] : kLeft) {
        CAPTURE(state);
        MoneyYear year = signedAward(wan(30));
        asked(year, "BF1", wan(10), state);
        CHECK(Books(year).due() == left);
    }
}

TEST_CASE("money is open while something is due, asked for or to come back") {
    MoneyYear year = signedAward(wan(30));
    CHECK(Books(year).isOpen());
    asked(year, "BF1", wan(15), "requested");
    CHECK(Books(year).isOpen());
    conclude(year, "pass", wan(15));
    CHECK(Books(year).isOpen());
    year.decided(Subject::Payment, "BF1", "approve", "approved", "2024-09-21");
    year.decided(Subject::Payment, "BF1", "confirm", "paid", "2024-09-22");
    CHECK_FALSE(Books(year).isOpen());
}

TEST_CASE("a confirmed payment tells its day and its voucher, an earlier one its own") {
    MoneyYear year = signedAward(wan(30));
    asked(year, "BF1", wan(10), "paid");
    year.moneyDecisions.back().ref = "PZ-7";
    year.paid("BF2", kOne, wan(5), "2024-07-09").voucher = "PZ-8";
    const Books books(year);
    CHECK(books.book.find("BF1")->paidOn() == day("2024-07-03"));
    CHECK(books.book.find("BF1")->voucher() == "PZ-7");
    CHECK(books.book.find("BF2")->paidOn() == day("2024-07-09"));
    CHECK(books.book.find("BF2")->voucher() == "PZ-8");
}

TEST_CASE("a payment comes from the line of its application, or of its batch") {
    MoneyYear year = signedAward(wan(30));
    year.paid("BF1", kOne, wan(1), "2024-07-01");
    year.paid("BF2", "S1-2024-01", wan(1), "2024-07-01", PaymentKind::Subsidy);
    const Books books(year);
    CHECK(books.book.lineOf(year.payments[0]) == "P2");
    CHECK(books.book.lineOf(year.payments[1]) == "S1");
    CHECK(books.book.balanceOfLine("S1").paid == wan(1));
}
