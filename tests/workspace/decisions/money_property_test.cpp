// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is tried, in whatever order: paid ≤ due ≤ awarded ≤ cap, the ledger is the sum of its
// entries, and what is refused changes nothing.
#include "domain/budget/year_figures.h"
#include "domain/cases/awards.h"
#include "domain/payments/dues.h"
#include "support/awarded_fund.h"
#include "support/random_year.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

Date someDay(Dice& dice) {
    return Date(2024, 6, 1).plusDays(static_cast<int>(dice.roll(250)));
}

/// Any payment that there is, or one that there is not.
std::string somePayment(AwardedFund& fund, Dice& dice) {
    const auto year = fund.workspace->year();
    if (year->payments.empty() || dice.oneIn(10)) return "BF-none";
    return dice.pick(year->payments).number;
}

using Try = Acted (*)(AwardedFund& fund, Dice& dice);

Acted decideOnAward(AwardedFund& fund, Dice& dice) {
    static const std::vector<std::pair<std::string, std::string>> kActs = {
        {"award", ""},
        {"sign", ""},
        {"midterm", "ok"},
        {"midterm", "terminate"},
        {"request-acceptance", ""},
        {"archive", ""},
        {"void", ""},
        {"reverse", ""}};
    const auto [action, result] = dice.pick(kActs);
    std::optional<Money> amount;
    if (action == "award") amount = Money::ofFen(1 + dice.roll(30'000'000));
    return fund.act(action, someDay(dice), result, amount);
}

Acted askForMoney(AwardedFund& fund, Dice& dice) {
    std::optional<Money> amount;
    if (!dice.oneIn(3)) amount = Money::ofFen(1 + dice.roll(20'000'000));
    return fund.request(amount, someDay(dice));
}

Acted bringBack(AwardedFund& fund, Dice& dice) {
    std::optional<Money> amount;
    if (!dice.oneIn(3)) amount = Money::ofFen(1 + dice.roll(20'000'000));
    return fund.recover(amount, someDay(dice));
}

Acted decideOnPayment(AwardedFund& fund, Dice& dice) {
    static const std::vector<std::string> kActs = {"approve", "approve", "confirm",
                                                   "confirm", "reject",  "reverse"};
    const std::string action = dice.pick(kActs);
    return fund.pay(action, somePayment(fund, dice), someDay(dice));
}

Acted moveMoney(AwardedFund& fund, Dice& dice) {
    const bool away = dice.oneIn(2);
    return fund.workspace->proposeReallocation({away ? "P2" : "P3", away ? "P3" : "P2",
                                                Money::ofWan(1 + dice.roll(50)), someDay(dice),
                                                ""});
}

Acted decideOnMove(AwardedFund& fund, Dice& dice) {
    const auto year = fund.workspace->year();
    const std::string number =
        year->reallocations.empty() ? "TJ-none" : dice.pick(year->reallocations).number;
    Act act{Subject::Reallocation, number, dice.oneIn(3) ? "reverse" : "approve", someDay(dice)};
    act.opinion = "同意";
    return fund.workspace->act(act);
}

/// One thing is tried; whether it was done.
bool tryOne(AwardedFund& fund, Dice& dice) {
    static const std::vector<Try> kTries = {decideOnAward, decideOnAward,   askForMoney,
                                            bringBack,     decideOnPayment, decideOnPayment,
                                            moveMoney,     decideOnMove};
    try {
        return dice.pick(kTries)(fund, dice).refused.empty();
    } catch (const Error& error) {
        REQUIRE(error.kind() == ErrorKind::Usage);
        return false;
    }
}

void checkAward(const Paybook& book, const Case& one, const Plan& plan) {
    const Balance balance = book.balanceOf(one.number());
    const Money awarded = awardedAmount(one).value_or(Money());
    CHECK(balance.kept() >= Money());
    CHECK(balance.paid <= awarded);
    CHECK(entitledTo(one, plan) <= awarded);
    CHECK(awarded <= one.project->unitCap);
    if (recoverableOf(book, one).isZero()) CHECK(balance.kept() <= entitledTo(one, plan));
}

void checkLedgerOn(const std::shared_ptr<const FundYear>& year, const Plan& plan, Date day) {
    for (const LedgerLine& line : figuresOf(year, plan, day).lines) {
        LedgerFigures sum;
        for (const LedgerEntry& each : ledgerEntries(*year, plan, line.code))
            if (each.date <= day) sum += each.change;
        INFO(line.code << " on " << inIso(day));
        CHECK(static_cast<const LedgerFigures&>(line) == sum);
    }
}

void checkAll(AwardedFund& fund) {
    const auto year = fund.workspace->year();
    const Plan& plan = fund.workspace->plan();
    const Casebook cases(*year, plan);
    checkAward(Paybook(cases), *cases.find("SB-1"), plan);
    for (const LedgerLine& line : figuresOf(year, plan, closingDay(*year, plan)).lines)
        CHECK_FALSE(line.adjusted().isNegative());
    for (const char* iso : {"2024-07-15", "2024-10-01", "2025-02-28"})
        checkLedgerOn(year, plan, parseDate(iso).value());
}

}  // namespace

TEST_CASE("random actions never pay more than is due, and refused ones change nothing") {
    int done = 0, refused = 0;
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
        Dice dice(seed);
        AwardedFund fund;
        for (int step = 0; step < 60; ++step) {
            INFO("seed " << seed << " step " << step);
            const std::string before = bytesOf(fund.file);
            const bool isDone = tryOne(fund, dice);
            ++(isDone ? done : refused);
            CHECK((isDone || bytesOf(fund.file) == before));
            checkAll(fund);
        }
        CHECK(fund.workspace->verify().findings.empty());
    }
    CHECK(done > 40);
    CHECK(refused > 40);
}
