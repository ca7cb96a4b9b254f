// SPDX-License-Identifier: GPL-3.0-or-later
// Each reason for which a payment is refused: an example that is, and one that is not.
#include "domain/procedure/payment_refusals.h"

#include "domain/decisions/actions.h"
#include "support/money_year.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

constexpr const char* kOne = "SB-1";

MoneyYear signedAward() {
    MoneyYear year;
    year.awarded(kOne, "P2", wan(30));
    return year;
}

/// The codes by which a new payment of so much is refused.
std::string codes(const MoneyYear& made, Money amount, const char* action = "request",
                  std::string_view on = "2024-07-01", const std::string& reason = kOne) {
    const FundYear year = made.build();
    const Casebook cases(year, made.plan);
    const Paybook book(cases);
    Payment payment;
    payment.number = "BF9";
    payment.reason = reason;
    payment.unit = {1};
    payment.amount = amount;
    Decision wanted;
    wanted.date = day(on);
    const ActionOutcome& outcome = findAction(Subject::Payment, action)->outcomes.front();
    std::string all;
    for (const Refusal& each : paymentRefusals(book, payment, outcome, wanted))
        all += (all.empty() ? "" : " ") + each.key;
    return all;
}

}  // namespace

TEST_CASE("what is due may be paid, and not a 分 more") {
    CHECK(codes(signedAward(), wan(15)).empty());
    CHECK(codes(signedAward(), wan(15) + Money::ofFen(1)) == "OVER_DUE");
}

TEST_CASE("nothing is paid while nothing is due") {
    MoneyYear year = signedAward();
    year.paid("BF1", kOne, wan(15), "2024-07-01");
    CHECK(codes(year, Money::ofFen(1)) == "NOT_DUE");
    CHECK(codes(signedAward(), wan(1), "request", "2024-07-01", "S1-2024-01") == "NOT_DUE");
}

TEST_CASE("what others asked for is not due once more") {
    MoneyYear year = signedAward();
    year.paid("BF1", kOne, wan(10), "2024-07-01").takenUp.clear();
    year.decided(Subject::Payment, "BF1", "request", "requested", "2024-07-01");
    CHECK(codes(year, wan(5)).empty());
    CHECK(codes(year, wan(6)) == "OVER_DUE");
}

TEST_CASE("a line pays no more than it may spend") {
    MoneyYear year = signedAward();
    year.moved("TJ1", "P2", "S1", wan(80), "2024-06-01");  // of 90 there are 10 left
    CHECK(codes(year, wan(10)).empty());
    CHECK(codes(year, wan(11)) == "OVER_LINE");
}

TEST_CASE("a unit without an account is not paid") {
    MoneyYear year = signedAward();
    year.edit({1}).account.clear();
    CHECK(codes(year, wan(15)) == "NO_ACCOUNT");
    year.edit({1}).account = "6222";
    year.edit({1}).bank.clear();
    CHECK(codes(year, wan(15)) == "NO_ACCOUNT");
}

TEST_CASE("money is paid until the last day of the fund") {
    CHECK(codes(signedAward(), wan(15), "confirm", "2024-12-31").empty());
    CHECK(codes(signedAward(), wan(15), "confirm", "2025-01-01") == "AFTER_FUND_END");
    CHECK(codes(signedAward(), wan(15), "request", "2025-01-01").empty());
}

TEST_CASE("what a decision about a payment passed stands against none of its later steps") {
    MoneyYear year = signedAward();
    year.moved("TJ1", "P2", "S1", wan(80), "2024-06-01");  // of 90 there are 10 left
    year.paid("BF9", kOne, wan(15), "2024-07-01").takenUp.clear();
    year.decided(Subject::Payment, "BF9", "request", "requested", "2024-07-01").passed = {
        "OVER_LINE"};
    CHECK(codes(year, wan(15), "approve").empty());
    CHECK(codes(year, wan(15), "confirm", "2025-01-01") == "AFTER_FUND_END");
    year.decided(Subject::Payment, "BF9", "approve", "approved", "2025-01-01").passed = {
        "AFTER_FUND_END"};
    CHECK(codes(year, wan(15), "confirm", "2025-01-02").empty());
}

TEST_CASE("an approval that was taken back passes nothing") {
    MoneyYear year = signedAward();
    year.paid("BF9", kOne, wan(15), "2024-07-01").takenUp.clear();
    year.decided(Subject::Payment, "BF9", "request", "requested", "2024-07-01");
    Decision& approval = year.decided(Subject::Payment, "BF9", "approve", "approved", "2025-01-01");
    approval.passed = {"AFTER_FUND_END"};
    const Id<Decision> approved = approval.id;
    year.decided(Subject::Payment, "BF9", "reverse", "requested", "2025-01-01").reverses = approved;
    CHECK(codes(year, wan(15), "confirm", "2025-01-02") == "AFTER_FUND_END");
}

TEST_CASE("no more comes back than is to") {
    MoneyYear year = signedAward();
    year.paid("BF1", kOne, wan(15), "2024-07-01");
    CHECK(codes(year, wan(1), "recover") == "NOT_DUE");
    year.decide(kOne, "midterm", "2024-08-01", "terminate");
    CHECK(codes(year, wan(15), "recover").empty());
    CHECK(codes(year, wan(16), "recover") == "OVER_DUE");
}

TEST_CASE("only the line, the end of the fund and a project's support give way to an override") {
    for (const char* code : {"OVER_LINE", "AFTER_FUND_END", "PROJECT_SUPPORT"})
        CHECK(canBePassed(code));
    for (const char* code :
         {"OVER_DUE", "NOT_DUE", "NO_ACCOUNT", "MONEY_OPEN", "OVER_FREE"})
        CHECK_FALSE(canBePassed(code));
}
