// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is tried with batches, in whatever order: approved ones together stay within pool and
// caps, nobody is paid more than they owe him, the ledger is the sum of its entries, and what is
// refused changes nothing.
#include "domain/batches/settled.h"
#include "domain/budget/year_figures.h"
#include "support/claimed_fund.h"
#include "support/random_year.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

const std::vector<std::string> kTight = {"s1_unit_cap=9000元", "s1_pool=15000元"};

Date someDay(Dice& dice) {
    return Date(2024, 4, 15).plusDays(static_cast<int>(dice.roll(200)));
}

/// Any batch that there is, or one that there is not.
std::string someBatch(const ClaimedFund& fund, Dice& dice) {
    const auto year = fund.workspace->year();
    return year->batches.empty() || dice.oneIn(12) ? "S1-2024-99" : dice.pick(year->batches).number;
}

using Try = Acted (*)(const ClaimedFund& fund, Dice& dice);

Acted freezeSome(const ClaimedFund& fund, Dice& dice) {
    std::optional<Date> until;
    if (dice.oneIn(2)) until = someDay(dice);
    return fund.freeze(until, kTight);
}

Acted decideOnBatch(const ClaimedFund& fund, Dice& dice) {
    static const std::vector<std::string> kActs = {"approve", "approve", "reject", "reverse"};
    const std::string action = dice.pick(kActs);
    return fund.decide(action, someBatch(fund, dice));
}

Acted askForMoney(const ClaimedFund& fund, Dice& dice) {
    const auto year = fund.workspace->year();
    const Organisation unit = dice.pick(year->registry.units());
    std::optional<Money> amount;
    if (!dice.oneIn(3)) amount = Money::ofFen(1 + dice.roll(1'000'000));
    const std::string reason = someBatch(fund, dice) + "/" + std::string(unit.code.text());
    return fund.workspace->requestPayment({reason, amount, Date(2024, 7, 1), "", "", ""});
}

/// The recorded use of a licence is denied, or affirmed again.
Acted correctRecord(const ClaimedFund& fund, Dice& dice) {
    fund.workspace->edit(Operation::Enter, "更正", [&](Edit& edit) {
        LicenceRecord record = dice.pick(fund.workspace->year()->licences);
        record.implemented = !record.implemented;
        edit.put(record);
    });
    return {};
}

/// One thing is tried; whether it was done.
bool tryOne(const ClaimedFund& fund, Dice& dice) {
    static const std::vector<Try> kTries = {freezeSome, decideOnBatch, decideOnBatch, askForMoney,
                                            correctRecord};
    try {
        return dice.pick(kTries)(fund, dice).refused.empty();
    } catch (const Error& error) {
        REQUIRE(error.kind() == ErrorKind::Usage);
        return false;
    }
}

void checkBatches(const FundYear& year, const Paybook& book) {
    const Settled settled = settledBy("S1", year);
    CHECK(settled.paid() <= yuan(15'000));
    for (const Organisation& unit : year.registry.units())
        CHECK(settled.paidTo(unit.id) <= yuan(9'000));
    for (const BatchCase& each : batchesOf(year)) {
        for (const Id<Organisation> unit : each.units()) {
            const Balance balance = book.balanceOf(each.batch->number, unit);
            const Money owed = each.isApproved() ? each.paidTo(unit) : Money();
            CHECK(balance.paid + balance.open <= owed);
        }
    }
}

void checkLedger(const std::shared_ptr<const FundYear>& year, const Plan& plan) {
    const Settled settled = settledBy("S1", *year);
    if (settled.isEmpty()) return;
    Money committed;
    for (const LedgerEntry& each : ledgerEntries(*year, plan, "S1"))
        committed += each.change.committed;
    CHECK(committed == settled.paid());
    for (const LedgerLine& line : figuresOf(year, plan, closingDay(*year, plan)).lines)
        if (line.code == "S1") CHECK(line.committed == committed);
}

}  // namespace

TEST_CASE(
    "random acts never approve batches beyond pool and caps, and refused ones change nothing") {
    int done = 0, refused = 0;
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        Dice dice(seed);
        const ClaimedFund fund;
        for (int step = 0; step < 50; ++step) {
            INFO("seed " << seed << " step " << step);
            const std::string before = bytesOf(fund.file);
            const bool isDone = tryOne(fund, dice);
            ++(isDone ? done : refused);
            CHECK((isDone || bytesOf(fund.file) == before));
            const auto year = fund.workspace->year();
            const Casebook cases(*year, fund.workspace->plan());
            checkBatches(*year, Paybook(cases));
            checkLedger(year, fund.workspace->plan());
        }
        CHECK(fund.workspace->verify().findings.empty());
    }
    CHECK(done > 40);
    CHECK(refused > 40);
}
