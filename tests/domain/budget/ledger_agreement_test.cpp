// SPDX-License-Identifier: GPL-3.0-or-later
// On every day the ledger is the sum of its entries, and what a plain look at the year as of that
// day gives: two ways to the same figures, over years of random decisions.
#include "domain/budget/ledger.h"
#include "domain/cases/awards.h"
#include "domain/year/as_of.h"
#include "support/money_year.h"
#include "support/random_year.h"

#include <catch2/catch.hpp>

#include <array>
#include <stdexcept>

using namespace grants;
using namespace grants::test;

namespace {

constexpr std::array<const char*, 3> kLines = {"P2", "P3", "S1"};
constexpr int kDays = 200;

Date dayAt(std::int64_t at) {
    return day("2024-05-01").plusDays(static_cast<int>(at));
}

std::string isoAt(std::int64_t at) {
    return inIso(dayAt(at));
}

/// Applications led on by whatever fits, on whatever day: the order of the decisions need not be
/// that of their days.
void decideAtRandom(MoneyYear& made, const std::string& number, Dice& dice) {
    static const std::vector<std::pair<std::string, std::string>> kSteps = {
        {"award", ""},          {"sign", ""},
        {"midterm", "ok"},      {"midterm", "terminate"},
        {"withdraw", ""},       {"conclude", "pass"},
        {"conclude", "reduce"}, {"conclude", "fail"},
        {"archive", ""},        {"request-acceptance", ""}};
    int standing = 0;
    for (int turn = 0; turn < 20; ++turn) {
        const auto [action, result] = dice.pick(kSteps);
        try {
            Decision& decision = made.decide(number, action, isoAt(dice.roll(kDays)), result);
            if (action == "award") decision.amount = yuan(1000 + dice.roll(9000));
            if (action == "conclude") decision.amount = yuan(dice.roll(5000));
            ++standing;
        } catch (const std::logic_error&) {
            if (standing == 0 || !dice.oneIn(8)) continue;
            made.reverse(number);
            --standing;
        }
    }
}

void payAtRandom(MoneyYear& made, const std::string& reason, Dice& dice) {
    const std::string number = "BF" + std::to_string(made.payments.size());
    const PaymentKind kind = dice.oneIn(4) ? PaymentKind::Recovery : PaymentKind::First;
    Payment& payment =
        made.paid(number, reason, yuan(1 + dice.roll(3000)), isoAt(dice.roll(kDays)), kind);
    if (dice.oneIn(2)) return;
    payment.takenUp.clear();
    made.decided(Subject::Payment, number, "request", "requested", isoAt(dice.roll(kDays)));
    if (dice.oneIn(3)) return;
    made.decided(Subject::Payment, number, "approve", "approved", isoAt(dice.roll(kDays)));
    if (dice.oneIn(3)) return;
    made.decided(Subject::Payment, number, "confirm", "paid", isoAt(dice.roll(kDays)));
}

MoneyYear randomMoney(std::uint64_t seed) {
    Dice dice(seed);
    MoneyYear made;
    for (int at = 0; at < 6; ++at) {
        const std::string number = "SB-" + std::to_string(at);
        const std::string project = dice.oneIn(2) ? "P2" : "P3";
        Application& application = made.apply(number, project, made.applicantFor(project));
        application.takenUp = "publicised";
        application.date = dayAt(dice.roll(kDays));
        decideAtRandom(made, number, dice);
        for (auto payments = dice.roll(4); payments > 0; --payments)
            payAtRandom(made, number, dice);
    }
    payAtRandom(made, "S1-2024-01", dice);
    made.moved("TJ1", "P2", "S1", yuan(dice.roll(5000) + 1), isoAt(dice.roll(kDays)));
    return made;
}

/// The figures of a line by looking at the year as it stands, without any entries.
LedgerFigures plainFigures(const FundYear& year, const Plan& plan, std::string_view line) {
    const Casebook cases(year, plan);
    const Paybook book(cases);
    LedgerFigures sum;
    for (const PaymentCase& each : book.payments()) {
        if (book.lineOf(*each.payment) != line) continue;
        if (each.state == "approved") sum.payable += each.payment->amount;
        if (each.state == "paid")
            (each.isRecovery() ? sum.returned : sum.paid) += each.payment->amount;
    }
    for (const Case* each : cases.ofProject(line)) {
        if (each->isLive()) sum.requested += each->application->requested;
        if (isLiveAward(*each)) {
            sum.committed += finalAmount(*each).value_or(awardedAmount(*each).value_or(Money()));
        } else if (each->state == "failed" || each->state == "terminated" ||
                   each->state == "archived") {
            sum.committed += book.balanceOf(each->number()).kept();
        }
    }
    for (const Reallocation& each : year.reallocations) {
        if (each.to == line) sum.reallocated += each.amount;
        if (each.from == line) sum.reallocated -= each.amount;
    }
    return sum;
}

LedgerFigures sumBy(const std::vector<LedgerEntry>& entries, Date day) {
    LedgerFigures sum;
    for (const LedgerEntry& each : entries)
        if (each.date <= day) sum += each.change;
    return sum;
}

}  // namespace

TEST_CASE("on every day the entries add up to what the year as of that day says") {
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const MoneyYear made = randomMoney(seed);
        const auto year = std::make_shared<const FundYear>(made.build());
        for (const char* line : kLines) {
            const auto entries = ledgerEntries(*year, made.plan, line);
            for (int at = -1; at <= kDays; at += 3) {
                INFO(seed << " " << line << " at " << isoAt(at));
                const auto stood = asOf(year, dayAt(at), day("2199-12-31"));
                REQUIRE(sumBy(entries, dayAt(at)) == plainFigures(*stood, made.plan, line));
            }
        }
    }
}

TEST_CASE("running figures are the sums of what came before, in order of days") {
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const MoneyYear made = randomMoney(seed);
        const FundYear year = made.build();
        LedgerFigures sum;
        Date last = day("1900-01-01");
        for (const LedgerEntry& each : ledgerEntries(year, made.plan, "P2")) {
            INFO(seed << " " << each.number);
            sum += each.change;
            CHECK(each.after == sum);
            CHECK(last <= each.date);
            last = each.date;
        }
    }
}
