// SPDX-License-Identifier: GPL-3.0-or-later
// The number of a document that was left blank is supplied afterwards, as a decision of its own:
// by whoever may decide what it belongs to, once, and nothing else is changed by it.
#include "domain/decisions/actions.h"
#include "domain/decisions/document_number.h"
#include "domain/payments/dues.h"
#include "domain/reallocations/moved.h"
#include "support/awarded_fund.h"
#include "support/staff.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

/// SB-1 awarded and signed without its 文号, a payment of it paid without its 凭证号.
struct BlankFund : AwardedFund {
    std::string payment;

    BlankFund() {
        sign(Money::ofWan(30));
        payment = request().decision.number;
        (void)pay("approve", payment);
        Act confirm{Subject::Payment, payment, "confirm", Date(2024, 7, 4)};
        REQUIRE(workspace->act(confirm).refused.empty());
    }
    [[nodiscard]] Acted supply(Subject subject, const std::string& number, const char* action,
                               const char* ref) {
        Act act{subject, number, action, Date(2024, 7, 10)};
        act.ref = ref;
        return workspace->act(act);
    }
    [[nodiscard]] Acted supplyAward(const char* ref) {
        return supply(Subject::Application, "SB-1", "add-ref", ref);
    }
    [[nodiscard]] Acted supplyPayment(const char* ref) {
        return supply(Subject::Payment, payment, "add-voucher", ref);
    }
    [[nodiscard]] std::string numberOfAward() {
        const auto year = workspace->year();
        return std::string(documentNumber(
            Subject::Application, standing(year->decisions, Subject::Application, "SB-1")));
    }
    [[nodiscard]] std::string voucher() {
        const auto year = workspace->year();
        const Casebook cases(*year, workspace->plan());
        return std::string(Paybook(cases).find(payment)->voucher());
    }
    [[nodiscard]] std::string stateOfAward() {
        const auto year = workspace->year();
        const Casebook cases(*year, workspace->plan());
        return std::string(cases.find("SB-1")->state);
    }
};

}  // namespace

TEST_CASE("an award's blank 文号 is supplied by a decision of its own, which changes no state") {
    BlankFund fund;
    REQUIRE(fund.numberOfAward().empty());
    const Acted supplied = fund.supplyAward("渝知〔2024〕9号");
    REQUIRE(verdictOf(supplied) == "done");
    CHECK(supplied.decision.before == "running");
    CHECK(supplied.decision.after == "running");
    CHECK(fund.numberOfAward() == "渝知〔2024〕9号");
    CHECK(fund.stateOfAward() == "running");
    CHECK(fund.workspace->verify().findings.empty());
}

TEST_CASE("a payment's blank 凭证号 is supplied once it is paid, and the payment stays paid") {
    BlankFund fund;
    REQUIRE(verdictOf(fund.supplyPayment("PZ-9")) == "done");
    CHECK(fund.voucher() == "PZ-9");
    CHECK(verdictOf(fund.pay("confirm", fund.payment)) == "STATE");
}

TEST_CASE("an approved reallocation's blank 批准文号 is supplied") {
    BlankFund fund;
    const std::string number =
        fund.workspace
            ->proposeReallocation({"P3", "P2", Money::ofWan(1), Date(2024, 8, 1), "结余"})
            .decision.number;
    CHECK(verdictOf(fund.supply(Subject::Reallocation, number, "add-ref", "文9")) == "STATE");
    Act approve{Subject::Reallocation, number, "approve", Date(2024, 8, 2)};
    REQUIRE(fund.workspace->act(approve).refused.empty());
    Act supply{Subject::Reallocation, number, "add-ref", Date(2024, 8, 3)};
    supply.ref = "文9";
    REQUIRE(verdictOf(fund.workspace->act(supply)) == "done");
    const auto year = fund.workspace->year();
    const Moved moved = movedOf(year->reallocations.front(), *year);
    CHECK(moved.ref() == "文9");
    CHECK(moved.state == "approved");
    CHECK(moved.approvedOn() == std::optional(Date(2024, 8, 2)));
}

TEST_CASE("a number that is there is never changed, and a blank one supplies none") {
    BlankFund fund;
    CHECK(verdictOf(fund.supplyAward("")) == "DOCUMENT_NUMBER");
    CHECK(verdictOf(fund.supplyPayment("")) == "DOCUMENT_NUMBER");
    REQUIRE(verdictOf(fund.supplyAward("文1")) == "done");
    const std::string before = bytesOf(fund.file);
    CHECK(verdictOf(fund.supplyAward("文2")) == "NUMBER_GIVEN");
    CHECK(bytesOf(fund.file) == before);
    CHECK(fund.numberOfAward() == "文1");
}

TEST_CASE("what was supplied wrongly is taken back alone, and supplied again") {
    BlankFund fund;
    REQUIRE(verdictOf(fund.supplyPayment("PZ-8")) == "done");
    REQUIRE(verdictOf(fund.pay("reverse", fund.payment, Date(2024, 7, 11))) == "done");
    CHECK(fund.voucher().empty());
    CHECK(verdictOf(fund.pay("reverse", fund.payment, Date(2024, 7, 11))) == "DEPENDED_ON");
    CHECK(verdictOf(fund.supplyPayment("PZ-9")) == "done");
    CHECK(fund.voucher() == "PZ-9");
}

TEST_CASE("who may decide it supplies its number, and nobody else") {
    BlankFund fund;
    addStaff(*fund.workspace);
    const auto by = [&fund](const char* login) { fund.workspace->signIn(login, kPassword); };
    by("finance");
    CHECK(failureCode([&] { (void)fund.supplyAward("文1"); }) == "RIGHT");
    by("chief");
    CHECK(failureCode([&] { (void)fund.supplyPayment("PZ-9"); }) == "RIGHT");
    CHECK(verdictOf(fund.supplyAward("文1")) == "done");
    by("finance");
    CHECK(verdictOf(fund.supplyPayment("PZ-9")) == "done");
}

TEST_CASE("a voucher's number is supplied also where the payee changed its account since") {
    BlankFund fund;
    fund.workspace->edit(Operation::Enter, "改账号", [&](Edit& edit) {
        Organisation unit = fund.workspace->year()->registry.at({1});
        unit.account = "6222020200000000002";
        edit.put(unit);
    });
    CHECK(verdictOf(fund.supplyPayment("PZ-9")) == "done");
}
