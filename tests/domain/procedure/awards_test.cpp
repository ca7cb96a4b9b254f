// SPDX-License-Identifier: GPL-3.0-or-later
// What an application was given, by the decisions that stand, and the numbers of awards.
#include "domain/cases/awards.h"

#include "domain/procedure/awarding.h"
#include "domain/procedure/reversal.h"
#include "support/procedure_year.h"

#include <catch2/catch.hpp>

namespace grants::test {
namespace {

/// Entered as reviewed, then proposed with 8万元, publicised and awarded.
struct Awarded {
    ProcedureYear year;

    Awarded() {
        year.apply("A1", "P3", year.applicantFor("P3")).takenUp = "reviewed";
        year.decide("A1", "propose").amount = wan(8);
        year.decide("A1", "publicise");
        year.decide("A1", "award");
    }
    Decision& conclude(const std::string& result) {
        year.decide("A1", "sign");
        year.decide("A1", "request-acceptance");
        return year.decide("A1", "conclude", "2024-11-01", result);
    }
    [[nodiscard]] Payment paid(PaymentKind kind, Money amount) const {
        Payment payment{{1}, "BK-1", "A1", {1}, kind, amount, day("2024-07-01")};
        payment.takenUp = "paid";
        return payment;
    }
};

Money committedIn(const Awarded& awarded, const std::vector<Payment>& payments) {
    FundYear built = awarded.year.build();
    built.payments = payments;
    const Casebook book(built, awarded.year.plan);
    return committedTo(*book.find("A1"), built);
}

std::string nextIn(const ProcedureYear& year, std::string_view project) {
    return nextAwardNumber(year.build(), year.plan, project);
}

/// Why the last decision about A1 may not be reversed.
std::optional<Message> hindrance(const Awarded& awarded, const std::vector<Payment>& payments) {
    FundYear built = awarded.year.build();
    built.payments = payments;
    const Casebook book(built, awarded.year.plan);
    const Case& one = *book.find("A1");
    return whatRestsOn(*one.standing.back(), one, book);
}

Decision aboutPayment(std::int64_t id, const std::string& action, const std::string& after) {
    Decision decision;
    decision.id = {id};
    decision.subject = Subject::Payment;
    decision.number = "BK-1";
    decision.action = action;
    decision.after = after;
    return decision;
}

}  // namespace

TEST_CASE("nothing was given before it is proposed") {
    ProcedureYear year;
    year.apply("A1", "P3", year.applicantFor("P3"));
    const Opened opened(year, "A1");
    CHECK_FALSE(proposedAmount(opened.one()));
    CHECK_FALSE(awardedAmount(opened.one()));
    CHECK_FALSE(finalAmount(opened.one()));
    CHECK(awardNumber(opened.one()).empty());
}

TEST_CASE("an award without an amount of its own is of what was proposed") {
    Awarded awarded;
    CHECK(awardedAmount(Opened(awarded.year, "A1").one()) == wan(8));
}

TEST_CASE("an award keeps its own amount and its number") {
    ProcedureYear year;
    year.apply("A1", "P3", year.applicantFor("P3")).takenUp = "publicised";
    Decision& award = year.decide("A1", "award");
    award.amount = wan(7);
    award.issued = "LX-1";
    const Opened opened(year, "A1");
    CHECK(awardedAmount(opened.one()) == wan(7));
    CHECK(awardNumber(opened.one()) == "LX-1");
}

TEST_CASE("what the conclusion left is what the line is bound to") {
    Awarded awarded;
    CHECK(committedIn(awarded, {}) == wan(8));
    awarded.conclude("reduce").amount = wan(6);
    CHECK(finalAmount(Opened(awarded.year, "A1").one()) == wan(6));
    CHECK(committedIn(awarded, {}) == wan(6));
}

TEST_CASE("what is to be rectified is still bound to what was awarded") {
    Awarded awarded;
    awarded.conclude("rectify");
    CHECK_FALSE(finalAmount(Opened(awarded.year, "A1").one()));
    CHECK(committedIn(awarded, {}) == wan(8));
}

TEST_CASE("of a failed award the line has spent what was paid and did not come back") {
    Awarded awarded;
    awarded.conclude("fail").amount = Money();
    CHECK(committedIn(awarded, {}) == Money());
    const Payment first = awarded.paid(PaymentKind::First, wan(4));
    CHECK(committedIn(awarded, {first}) == wan(4));
    CHECK(committedIn(awarded, {first, awarded.paid(PaymentKind::Recovery, wan(3))}) == wan(1));
}

TEST_CASE("a payment that was only asked for is not spent") {
    Awarded awarded;
    awarded.conclude("fail").amount = Money();
    Payment asked = awarded.paid(PaymentKind::First, wan(4));
    asked.takenUp.clear();
    CHECK(committedIn(awarded, {asked}) == Money());
}

TEST_CASE("the first award of a project has number one, and each project counts by itself") {
    Awarded awarded;
    CHECK(nextIn(awarded.year, "P3") == "CQGX-ZLZH-LX-P3-2024-0001");
    awarded.year.apply("A2", "P3", awarded.year.applicantFor("P3")).takenUp = "publicised";
    awarded.year.decide("A2", "award").issued = "CQGX-ZLZH-LX-P3-2024-0001";
    CHECK(nextIn(awarded.year, "P3") == "CQGX-ZLZH-LX-P3-2024-0002");
    CHECK(nextIn(awarded.year, "P1") == "CQGX-ZLZH-LX-P1-2024-0001");
}

TEST_CASE("the number of a reversed award is never given again") {
    ProcedureYear year;
    year.apply("A1", "P3", year.applicantFor("P3")).takenUp = "publicised";
    year.decide("A1", "award").issued = "CQGX-ZLZH-LX-P3-2024-0001";
    year.reverse("A1");
    CHECK(nextIn(year, "P3") == "CQGX-ZLZH-LX-P3-2024-0002");
}

TEST_CASE("numbers of another form leave no gap") {
    ProcedureYear year;
    year.apply("A1", "P3", year.applicantFor("P3")).takenUp = "publicised";
    year.decide("A1", "award").issued = "渝高新立〔2024〕7号";
    CHECK(nextIn(year, "P3") == "CQGX-ZLZH-LX-P3-2024-0001");
}

TEST_CASE("a pattern without the project's code numbers all projects in one row") {
    ProcedureYear year;
    REQUIRE(year.plan.set("award_number", "LX2024-{serial}"));
    year.apply("A1", "P3", year.applicantFor("P3")).takenUp = "publicised";
    year.decide("A1", "award").issued = nextIn(year, "P3");
    CHECK(nextIn(year, "P1") == "LX2024-0002");
}

TEST_CASE("an award says by itself how much and under which number") {
    Awarded awarded;
    awarded.year.reverse("A1");
    const Opened opened(awarded.year, "A1");
    Decision wanted;
    wanted.action = "award";
    fillIn(wanted, opened.book(), opened.one());
    CHECK(wanted.amount == wan(8));
    CHECK(wanted.issued == "CQGX-ZLZH-LX-P3-2024-0001");
    wanted.amount = wan(7);
    fillIn(wanted, opened.book(), opened.one());
    CHECK(wanted.amount == wan(7));
}

TEST_CASE("other decisions say nothing by themselves") {
    Awarded awarded;
    const Opened opened(awarded.year, "A1");
    Decision wanted;
    wanted.action = "sign";
    fillIn(wanted, opened.book(), opened.one());
    CHECK(wanted == [] {
        Decision plain;
        plain.action = "sign";
        return plain;
    }());
}

TEST_CASE("an award on which money rests is not reversed") {
    Awarded awarded;
    CHECK_FALSE(hindrance(awarded, {}));
    CHECK(hindrance(awarded, {awarded.paid(PaymentKind::First, wan(4))}));
    awarded.year.decide("A1", "sign");
    CHECK(hindrance(awarded, {awarded.paid(PaymentKind::First, wan(4))}));
}

TEST_CASE("a payment that is under way stands against the reversal, a rejected one does not") {
    Awarded awarded;
    Payment asked = awarded.paid(PaymentKind::First, wan(4));
    asked.takenUp.clear();
    FundYear built = awarded.year.build();
    built.payments = {asked};
    built.decisions.push_back(aboutPayment(101, "request", "requested"));
    const auto hindered = [&] {
        const Casebook book(built, awarded.year.plan);
        const Case& one = *book.find("A1");
        return whatRestsOn(*one.standing.back(), one, book).has_value();
    };
    CHECK(hindered());
    built.decisions.push_back(aboutPayment(102, "reject", "rejected"));
    CHECK_FALSE(hindered());
}

TEST_CASE("the first payment does not rest on the conclusion, the last one and a recovery do") {
    Awarded awarded;
    awarded.conclude("pass").amount = wan(8);
    CHECK_FALSE(hindrance(awarded, {awarded.paid(PaymentKind::First, wan(4))}));
    CHECK(hindrance(awarded, {awarded.paid(PaymentKind::Final, wan(4))}));
    CHECK(hindrance(awarded, {awarded.paid(PaymentKind::Recovery, wan(4))}));
}

TEST_CASE("another application's money stands against nothing") {
    Awarded awarded;
    Payment other = awarded.paid(PaymentKind::First, wan(4));
    other.reason = "A2";
    CHECK_FALSE(hindrance(awarded, {other}));
}

}  // namespace grants::test
