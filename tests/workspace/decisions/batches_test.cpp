// SPDX-License-Identifier: GPL-3.0-or-later
// Batches of subsidies through the workspace: frozen, approved, paid, shown years later (projects
// §8).
#include "domain/batches/batchbook.h"
#include "domain/budget/year_figures.h"
#include "support/claimed_fund.h"
#include "support/staff.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

struct Calculated {
    std::shared_ptr<const FundYear> year;
    SchemeResult result;
};

Calculated calculated(const ClaimedFund& fund) {
    auto year = fund.workspace->year();
    SchemeResult result = calculateScheme(*year, fund.workspace->plan(), "S1", Basis::Filed);
    return {std::move(year), std::move(result)};
}

LedgerLine lineOfScheme(const ClaimedFund& fund) {
    const auto figures =
        figuresOf(fund.workspace->year(), fund.workspace->plan(), Date(2024, 12, 31));
    for (const LedgerLine& each : figures.lines)
        if (each.code == "S1") return each;
    return {};
}

std::string stateOf(const ClaimedFund& fund, const std::string& number) {
    const auto year = fund.workspace->year();
    const auto batches = batchesOf(*year);
    return std::string(findBatch(batches, number)->state);
}

std::string withoutState(std::string document) {
    const std::size_t from = document.find("\"state\"");
    return document.erase(from, document.find(',', from) - from);
}

std::string codeText(Id<Organisation> unit, const ClaimedFund& fund) {
    return std::string(fund.workspace->year()->registry.at(unit).code.text());
}

}  // namespace

TEST_CASE("batches are numbered without a gap by scheme and year") {
    const ClaimedFund fund;
    CHECK(fund.freeze().decision.number == "S1-2024-01");
    CHECK(fund.freeze().decision.number == "S1-2024-02");
    CHECK(fund.freeze({}, {}, Date(2025, 1, 2)).decision.number == "S1-2025-01");
}

TEST_CASE("a batch takes the claims dated up to its day") {
    const ClaimedFund fund;
    (void)fund.freeze(Date(2024, 5, 31));
    const Batch batch = fund.workspace->year()->batches.front();
    CHECK(batch.claims.size() == 3);
    CHECK(batch.until == Date(2024, 5, 31));
}

TEST_CASE("a batch without a claim is not frozen") {
    const ClaimedFund fund;
    CHECK(outcomeOf(fund.freeze(Date(2024, 1, 1))) == "NO_CLAIMS");
    CHECK(fund.workspace->year()->batches.empty());
}

TEST_CASE("a scheme that the plan lacks, and a setting that it refuses, freeze nothing") {
    const ClaimedFund fund;
    CHECK(failureCode([&] { (void)fund.workspace->freezeBatch({"S9"}); }) == "SCHEME_UNKNOWN");
    CHECK(failureCode([&] { (void)fund.freeze({}, {"s1_transfer_rate=4001"}); }) == "SET_CEILING");
    CHECK(fund.workspace->year()->batches.empty());
}

TEST_CASE("a frozen batch that is not approved holds nothing back") {
    const ClaimedFund fund;
    const Money before = calculated(fund).result.paid;
    REQUIRE(outcomeOf(fund.freeze()) == "done");
    CHECK(calculated(fund).result.paid == before);
    CHECK(lineOfScheme(fund).basis == CommittedBasis::Calculation);
}

TEST_CASE(
    "what an approved batch paid is not paid again, and the rest of the pool is for the rest") {
    const ClaimedFund fund;
    fund.approved(Date(2024, 5, 31));
    const Calculated after = calculated(fund);
    const SchemeResult& rest = after.result;
    CHECK(rest.settled == yuan(17'000));
    CHECK(rest.pool == yuan(483'000));
    CHECK(rest.paid == yuan(4'000));
    REQUIRE_FALSE(rest.rejected.empty());
    for (const Rejection& each : rest.rejected) CHECK(each.code == RejectionCode::AlreadyPaid);
}

TEST_CASE("the next batch takes what the approved one left, and names it") {
    const ClaimedFund fund;
    const std::string first = fund.approved(Date(2024, 5, 31));
    (void)fund.freeze();
    const Batch next = fund.workspace->year()->batches.back();
    CHECK(next.claims.size() == 1);
    CHECK(next.known == std::vector{first});
}

TEST_CASE("a setting of a batch holds for it alone and is kept with it") {
    const ClaimedFund fund;
    const Acted halved = fund.freeze({}, {"s1_transfer_rate=2000"});
    CHECK(halved.decision.amount == yuan(11'000));
    CHECK(fund.freeze().decision.amount == yuan(21'000));
    const std::string shown = fund.workspace->batchDocument(halved.decision.number);
    CHECK(shown.find("\"set\": {\n    \"s1_transfer_rate\"") != std::string::npos);
}

TEST_CASE("a batch is shown byte for byte as it was frozen, whatever becomes of the records") {
    ClaimedFund fund;
    const std::string number = fund.freeze().decision.number;
    const std::string frozen = fund.workspace->batchDocument(number);
    (void)fund.decide("approve", number);
    fund.workspace->edit(Operation::Enter, "更正", [&](Edit& edit) {
        LicenceRecord record = fund.workspace->year()->licences.front();
        record.implemented = false;
        edit.put(record);
    });
    fund.reopen();
    const std::string later = fund.workspace->batchDocument(number);
    CHECK(withoutState(later) == withoutState(frozen));
    CHECK(later.find("\"state\": \"approved\"") != std::string::npos);
    CHECK(fund.workspace->verify().findings.empty());
}

TEST_CASE("what a batch would give from today's records is told, for the units that differ") {
    const ClaimedFund fund;
    const std::string number = fund.approved();
    CHECK(fund.workspace->batchDifferences(number).empty());
    fund.workspace->edit(Operation::Enter, "更正", [&](Edit& edit) {
        LicenceRecord record = fund.workspace->year()->licences.back();
        record.implemented = false;
        edit.put(record);
    });
    const auto found = fund.workspace->batchDifferences(number);
    REQUIRE(found.size() == 1);
    CHECK(found.front().before == yuan(5'000));
    CHECK(found.front().after == yuan(1'000));
}

TEST_CASE("of two batches that hold the same claims only one is approved") {
    const ClaimedFund fund;
    const std::string first = fund.freeze().decision.number;
    const std::string second = fund.freeze().decision.number;
    CHECK(outcomeOf(fund.decide("approve", first)) == "done");
    CHECK(outcomeOf(fund.decide("approve", second)) == "BATCH_OUTDATED");
    CHECK(outcomeOf(fund.decide("reject", second)) == "done");
}

TEST_CASE("a batch that pays more than its scheme has left by then is not approved") {
    const ClaimedFund fund;
    const std::string number = fund.freeze().decision.number;
    fund.workspace->edit(Operation::ImportOwn, "调剂", [](Edit& edit) {
        edit.put(Reallocation{
            {}, "TJ-1", "S1", "P3", yuan(490'000), "文1", Date(2024, 6, 2), "approved"});
    });
    CHECK(outcomeOf(fund.decide("approve", number)) == "OVER_LINE");
}

TEST_CASE("freezing is never taken back, an approval only while nothing rests on it") {
    const ClaimedFund fund;
    const std::string number = fund.freeze(Date(2024, 5, 31)).decision.number;
    CHECK(outcomeOf(fund.decide("reverse", number)) == "DEPENDED_ON");
    (void)fund.decide("approve", number);
    CHECK(outcomeOf(fund.decide("reverse", number)) == "done");
    CHECK(stateOf(fund, number) == "frozen");
    (void)fund.decide("approve", number);
    (void)fund.freeze();
    CHECK(outcomeOf(fund.decide("reverse", number)) == "DEPENDED_ON");
}

TEST_CASE("a batch is paid unit by unit through the payment register, once") {
    const ClaimedFund fund;
    const std::string number = fund.freeze().decision.number;
    const std::string reason = number + "/" + codeText({2}, fund);
    const auto request = [&](std::optional<Money> amount) {
        return fund.workspace->requestPayment({reason, amount, Date(2024, 6, 4), "", "", ""});
    };
    CHECK(outcomeOf(request(yuan(8'000))) == "NOT_DUE");
    (void)fund.decide("approve", number);
    CHECK(outcomeOf(request(yuan(8'001))) == "OVER_DUE");
    const Acted asked = request(std::nullopt);
    CHECK(outcomeOf(asked) == "done");
    CHECK(asked.decision.amount == yuan(8'000));
    CHECK(outcomeOf(request(yuan(1))) == "NOT_DUE");
    CHECK(outcomeOf(fund.decide("reverse", number)) == "DEPENDED_ON");
}

TEST_CASE("what came back of a batch is not due again") {
    const ClaimedFund fund;
    const std::string number = fund.approved();
    const std::string reason = number + "/" + codeText({2}, fund);
    const std::string payment =
        fund.workspace->requestPayment({reason, {}, Date(2024, 6, 4), "", "", ""}).decision.number;
    (void)fund.workspace->act({Subject::Payment, payment, "approve", Date(2024, 6, 5)});
    (void)fund.workspace->act({Subject::Payment, payment, "confirm", Date(2024, 6, 6)});
    CHECK(outcomeOf(fund.workspace->recoverPayment(
              {reason, yuan(8'001), Date(2024, 7, 1), "材料不实", "", ""})) == "OVER_DUE");
    CHECK(outcomeOf(fund.workspace->recoverPayment(
              {reason, yuan(8'000), Date(2024, 7, 1), "材料不实", "", ""})) == "done");
    CHECK(outcomeOf(fund.workspace->requestPayment(
              {reason, yuan(8'000), Date(2024, 7, 2), "", "", ""})) == "NOT_DUE");
}

TEST_CASE("the ledger is bound by approved batches, by the day of their approval") {
    const ClaimedFund fund;
    fund.approved(Date(2024, 5, 31));
    const LedgerLine line = lineOfScheme(fund);
    CHECK(line.basis == CommittedBasis::Batch);
    CHECK(line.committed == yuan(17'000));
    CHECK(line.requested == yuan(21'000));
    const auto year = fund.workspace->year();
    const auto entries = ledgerEntries(*year, fund.workspace->plan(), "S1");
    REQUIRE(entries.size() == 1);
    CHECK(entries.front().kind == EntryKind::BatchApproved);
    CHECK(entries.front().date == Date(2024, 6, 3));
    CHECK(entries.front().change.committed == yuan(17'000));
}

TEST_CASE("whoever froze a batch does not approve it") {
    StaffedFund fund;
    fund.signIn("admin");
    fund.workspace->managePeople([](PeopleEdit& edit) {
        edit.add(personOf("both", PersonRoles::of(PersonRole::Officer, PersonRole::Chief)));
    });
    fund.signIn("clerk");
    fund.workspace->edit(Operation::Enter, "申报", [](Edit& edit) {
        edit.put(Claim{{}, "SQ1", "S1", {2}, "X1", Date(2024, 5, 10)});
    });
    CHECK(failureCode([&] { (void)fund.workspace->freezeBatch({"S1"}); }) == "RIGHT");
    fund.signIn("both");
    const std::string number = fund.workspace->freezeBatch({"S1"}).decision.number;
    const Act approve{Subject::Batch, number, "approve"};
    CHECK(failureCode([&] { (void)fund.workspace->act(approve); }) == "SEPARATION");
    fund.signIn("officer");
    CHECK(failureCode([&] { (void)fund.workspace->act(approve); }) == "RIGHT");
    fund.signIn("chief");
    CHECK(outcomeOf(fund.workspace->act(approve)) == "done");
}

TEST_CASE("a batch that was altered in the file is told, not shown") {
    ClaimedFund fund;
    const std::string number = fund.freeze().decision.number;
    fund.workspace.reset();
    tamperWith(fund.file, "UPDATE batch SET result = replace(result, '21000', '31000')");
    sealAsItStands(fund.file);
    fund.workspace = Workspace::open(fund.file);
    CHECK(failureCode([&] { (void)fund.workspace->batchDocument(number); }) == "BATCH_ALTERED");
}
