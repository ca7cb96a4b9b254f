// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/budget/ledger_entries.h"

#include "support/money_year.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

/// "2024-06-10 awarded SB-1 300,000.00 | …"
std::string told(const FundYear& year, const Plan& plan, std::string_view line) {
    std::string all;
    for (const LedgerEntry& each : ledgerEntries(year, plan, line)) {
        all += (all.empty() ? "" : " | ") + inIso(each.date) + " " +
               std::string(codeText(each.kind)) + " " + std::string(each.number) + " " +
               inYuan(each.amount, false);
    }
    return all;
}

MoneyYear paidAward() {
    MoneyYear made;
    made.awarded("SB-1", "P2", wan(30));
    made.application("SB-1").requested = wan(30);
    made.paid("BF1", "SB-1", wan(15), "2024-07-01").takenUp.clear();
    made.decided(Subject::Payment, "BF1", "request", "requested", "2024-07-01");
    made.decided(Subject::Payment, "BF1", "approve", "approved", "2024-07-02");
    made.decided(Subject::Payment, "BF1", "confirm", "paid", "2024-07-03");
    return made;
}

}  // namespace

TEST_CASE("the entries of a line tell what moved its money, oldest first") {
    const MoneyYear made = paidAward();
    const FundYear year = made.build();
    CHECK(told(year, made.plan, "P2") ==
          "2024-06-03 requested SB-1 300000.00 | 2024-06-10 awarded SB-1 300000.00 | "
          "2024-07-02 approved BF1 150000.00 | 2024-07-03 paid BF1 150000.00");
}

TEST_CASE("entries carry what the line stood at after them") {
    const MoneyYear made = paidAward();
    const FundYear year = made.build();
    const auto entries = ledgerEntries(year, made.plan, "P2");
    REQUIRE(entries.size() == 4);
    CHECK(entries[0].free == wan(90));
    CHECK(entries[1].free == wan(60));
    CHECK(entries[2].after.payable == wan(15));
    CHECK(entries[3].after.payable.isZero());
    CHECK(entries[3].after.paid == wan(15));
    CHECK(entries[3].unit == Id<Organisation>{1});
}

TEST_CASE("a termination and what comes back are entries of what stays committed") {
    MoneyYear made = paidAward();
    made.decide("SB-1", "midterm", "2024-08-01", "terminate");
    made.paid("BF2", "SB-1", wan(15), "2024-08-20", PaymentKind::Recovery);
    const FundYear year = made.build();
    const auto entries = ledgerEntries(year, made.plan, "P2");
    REQUIRE(entries.size() == 6);
    CHECK(entries[4].kind == EntryKind::Settled);
    CHECK(entries[4].amount == Money() - wan(15));
    CHECK(entries[5].kind == EntryKind::Recovered);
    CHECK(entries[5].amount == wan(15));
    CHECK(entries[5].after.committed.isZero());
    CHECK(entries[5].free == wan(90));
}

TEST_CASE("what is taken back is an entry of the day it was taken back") {
    MoneyYear made;
    made.awarded("SB-1", "P2", wan(30));
    made.reverse("SB-1");  // of sign, on its day
    made.reverse("SB-1");  // of the award, on its day
    const FundYear year = made.build();
    const auto entries = ledgerEntries(year, made.plan, "P2");
    REQUIRE(entries.size() == 3);
    CHECK(entries.back().kind == EntryKind::Reversed);
    CHECK(entries.back().amount == Money() - wan(30));
    CHECK(entries.back().after.committed.isZero());
}

TEST_CASE("an application that leaves is an entry too") {
    MoneyYear made;
    Application& application = made.apply("SB-1", "P2", made.applicantFor("P2"));
    application.requested = wan(20);
    made.decide("SB-1", "submit", "2024-06-04");
    made.decide("SB-1", "withdraw", "2024-06-05");
    const FundYear year = made.build();
    CHECK(told(year, made.plan, "P2") ==
          "2024-06-04 requested SB-1 200000.00 | 2024-06-05 left SB-1 -200000.00");
}

TEST_CASE("a reallocation is an entry of both its lines, from its approval on") {
    MoneyYear made;
    made.moved("TJ1", "P3", "S1", wan(20), "2024-06-01");
    made.moved("TJ2", "S1", "P2", wan(5), "2024-06-02").takenUp.clear();
    made.decided(Subject::Reallocation, "TJ2", "propose", "proposed", "2024-06-02");
    made.decided(Subject::Reallocation, "TJ2", "approve", "approved", "2024-06-09");
    const FundYear year = made.build();
    CHECK(told(year, made.plan, "S1") ==
          "2024-06-01 reallocated TJ1 200000.00 | 2024-06-09 reallocated TJ2 -50000.00");
    CHECK(told(year, made.plan, "P3") == "2024-06-01 reallocated TJ1 -200000.00");
}

TEST_CASE("a batch's payments are entries of its scheme") {
    MoneyYear made;
    (void)made.applicantFor("P2");
    made.paid("BF1", "S2-2024-01", wan(3), "2024-07-01", PaymentKind::Subsidy);
    const FundYear year = made.build();
    CHECK(told(year, made.plan, "S2") == "2024-07-01 paid BF1 30000.00");
    CHECK(told(year, made.plan, "S1").empty());
}

TEST_CASE("an entry stands on its own day, though its record is dated later") {
    MoneyYear made;
    made.awarded("SB-1", "P2", wan(30));
    made.application("SB-1").date = day("2024-09-01");
    made.application("SB-1").requested = wan(30);
    made.paid("BF1", "SB-1", wan(15), "2024-08-01").takenUp.clear();
    made.decided(Subject::Payment, "BF1", "request", "requested", "2024-08-01");
    made.decided(Subject::Payment, "BF1", "approve", "approved", "2024-07-20");
    made.decided(Subject::Payment, "BF1", "confirm", "paid", "2024-07-15");
    const FundYear year = made.build();
    CHECK(told(year, made.plan, "P2") ==
          "2024-06-10 requested SB-1 300000.00 | 2024-06-10 awarded SB-1 300000.00 | "
          "2024-07-15 paid BF1 150000.00");
}

TEST_CASE("a reallocation moves its money on the day of its approval, though proposed later") {
    MoneyYear made;
    made.moved("TJ1", "P3", "S1", wan(20), "2024-06-09").takenUp.clear();
    made.decided(Subject::Reallocation, "TJ1", "propose", "proposed", "2024-06-09");
    made.decided(Subject::Reallocation, "TJ1", "approve", "approved", "2024-06-02");
    const FundYear year = made.build();
    CHECK(told(year, made.plan, "S1") == "2024-06-02 reallocated TJ1 200000.00");
}
