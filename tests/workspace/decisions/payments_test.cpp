// SPDX-License-Identifier: GPL-3.0-or-later
// Payments from their request to their confirmation, and back (projects §6).
#include "base/translator.h"
#include "domain/decisions/actions.h"
#include "domain/payments/dues.h"
#include "support/awarded_fund.h"
#include "support/staff.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

/// What the year says of a payment.
std::string stateOf(AwardedFund& fund, const std::string& number) {
    const auto year = fund.workspace->year();
    const Casebook cases(*year, fund.workspace->plan());
    const Paybook book(cases);
    const PaymentCase* one = book.find(number);
    return one == nullptr ? "none" : std::string(one->state);
}

std::string sentenceOf(const std::function<void()>& work) {
    try {
        work();
    } catch (const Error& error) {
        return Translator()(error.sentence());
    }
    return {};
}

Money dueIn(AwardedFund& fund) {
    const auto year = fund.workspace->year();
    const Casebook cases(*year, fund.workspace->plan());
    return dueOf(Paybook(cases), *cases.find("SB-1"));
}

}  // namespace

TEST_CASE("a payment is requested, approved and paid under one number") {
    AwardedFund fund;
    fund.sign(wan(30));
    const Acted asked = fund.request();
    REQUIRE(verdictOf(asked) == "done");
    CHECK(asked.decision.number == "CQGX-ZLZH-BF-2024-0001");
    CHECK(asked.decision.amount == wan(15));
    CHECK(asked.decision.after == "requested");
    CHECK(verdictOf(fund.pay("approve", asked.decision.number)) == "done");
    CHECK(verdictOf(fund.pay("confirm", asked.decision.number)) == "done");
    CHECK(stateOf(fund, asked.decision.number) == "paid");
    const auto year = fund.workspace->year();
    REQUIRE(year->payments.size() == 1);
    CHECK(year->payments.front().date == Date(2024, 7, 2));
    CHECK(year->payments.front().kind == PaymentKind::First);
    CHECK(fund.workspace->verify().findings.empty());
}

TEST_CASE("numbers of payments go on without a gap, rejected ones kept") {
    AwardedFund fund;
    fund.sign(wan(30));
    const std::string first = fund.request(wan(1)).decision.number;
    (void)fund.pay("reject", first);
    CHECK(verdictOf(fund.request(wan(99))) == "OVER_DUE");
    CHECK(fund.request(wan(2)).decision.number == "CQGX-ZLZH-BF-2024-0002");
    CHECK(fund.workspace->year()->payments.size() == 2);
}

TEST_CASE("a payment is confirmed once") {
    AwardedFund fund;
    fund.sign(wan(30));
    const std::string number = fund.payAll();
    const std::string before = bytesOf(fund.file);
    CHECK(verdictOf(fund.pay("confirm", number)) == "STATE");
    CHECK(bytesOf(fund.file) == before);
    CHECK(dueIn(fund).isZero());
}

TEST_CASE("a request that is refused leaves no byte behind") {
    AwardedFund fund;
    const std::string before = bytesOf(fund.file);
    CHECK(verdictOf(fund.request()) == "NOT_DUE");
    CHECK(failureCode([&] { (void)fund.request(Money()); }) == "AMOUNT");
    CHECK(failureCode([&] {
              (void)fund.workspace->requestPayment({"SB-9", {}, {}, "", "", ""});
          }) == "APPLICATION_UNKNOWN");
    CHECK(bytesOf(fund.file) == before);
}

TEST_CASE("what became less in the meantime is not approved, nor paid") {
    AwardedFund fund;
    fund.sign(wan(30));
    const std::string asked = fund.request().decision.number;
    (void)fund.pay("approve", asked);
    (void)fund.act("midterm", Date(2024, 8, 1), "terminate");
    CHECK(verdictOf(fund.pay("confirm", asked)) == "NOT_DUE");
    CHECK(stateOf(fund, asked) == "approved");
}

TEST_CASE("after the fund's last day a payment is confirmed by override only") {
    AwardedFund fund;
    fund.sign(wan(30));
    const std::string number = fund.request().decision.number;
    (void)fund.pay("approve", number);
    CHECK(verdictOf(fund.pay("confirm", number, Date(2025, 1, 1))) == "AFTER_FUND_END");
    Act act{Subject::Payment, number, "confirm", Date(2025, 1, 1)};
    act.override = "财政同意结转";
    const Acted confirmed = fund.workspace->act(act);
    REQUIRE(verdictOf(confirmed) == "done");
    CHECK(confirmed.decision.passed == std::vector<std::string>{"AFTER_FUND_END"});
    CHECK(confirmed.decision.override == "财政同意结转");
}

TEST_CASE("a chief lets a late payment through when approving it, and Finance pays it") {
    AwardedFund fund;
    fund.sign(wan(30));
    addStaff(*fund.workspace);
    const auto by = [&fund](const char* login) { fund.workspace->signIn(login, kPassword); };
    by("officer");
    const std::string number = fund.request().decision.number;
    by("chief");
    REQUIRE(verdictOf(fund.pay("approve", number, Date(2024, 12, 30))) == "done");
    by("finance");
    CHECK(verdictOf(fund.pay("confirm", number, Date(2025, 1, 2))) == "AFTER_FUND_END");
    by("chief");
    REQUIRE(verdictOf(fund.pay("reverse", number, Date(2025, 1, 2))) == "done");
    Act approve{Subject::Payment, number, "approve", Date(2025, 1, 2)};
    approve.override = "合同争议刚刚了结";
    const Acted approved = fund.workspace->act(approve);
    REQUIRE(verdictOf(approved) == "done");
    CHECK(approved.decision.passed == std::vector<std::string>{"AFTER_FUND_END"});
    by("finance");
    CHECK(verdictOf(fund.pay("confirm", number, Date(2025, 1, 3))) == "done");
}

TEST_CASE("an approval in time passes nothing of what comes later") {
    AwardedFund fund;
    fund.sign(wan(30));
    const std::string number = fund.request().decision.number;
    Act approve{Subject::Payment, number, "approve", Date(2024, 12, 31)};
    approve.override = "以防万一";
    const Acted approved = fund.workspace->act(approve);
    REQUIRE(verdictOf(approved) == "done");
    CHECK(approved.decision.passed.empty());
    CHECK(approved.decision.override.empty());
}

TEST_CASE("nobody pays in the place of Finance, not by an override either") {
    AwardedFund fund;
    fund.sign(wan(30));
    const std::string number = fund.request().decision.number;
    (void)fund.pay("approve", number);
    addStaff(*fund.workspace);
    const auto lateBy = [&](const char* login) {
        fund.workspace->signIn(login, kPassword);
        return failureCode([&] {
            Act act{Subject::Payment, number, "confirm", Date(2025, 1, 2)};
            act.override = "合同争议刚刚了结";
            (void)fund.workspace->act(act);
        });
    };
    CHECK(lateBy("chief") == "RIGHT");
    CHECK(lateBy("finance") == "RIGHT");
}

TEST_CASE("who is chief and of Finance passes the fund's end and pays, if a third person to it") {
    AwardedFund fund;
    fund.sign(wan(30));
    const std::string number = fund.request().decision.number;
    (void)fund.pay("approve", number);
    fund.workspace->managePeople([](PeopleEdit& edit) {
        edit.add(personOf("admin", PersonRoles::of(PersonRole::Admin)));
        edit.add(personOf("zhao", PersonRoles::of(PersonRole::Chief, PersonRole::Finance)));
    });
    fund.workspace->signIn("zhao", kPassword);
    Act act{Subject::Payment, number, "confirm", Date(2025, 1, 2)};
    act.override = "合同争议刚刚了结";
    CHECK(verdictOf(fund.workspace->act(act)) == "done");
}

TEST_CASE("what a terminated award got comes back, by one entry of its own") {
    AwardedFund fund;
    fund.sign(wan(30));
    (void)fund.payAll();
    CHECK(verdictOf(fund.recover(wan(15))) == "NOT_DUE");
    (void)fund.act("midterm", Date(2024, 8, 1), "terminate");
    CHECK(verdictOf(fund.act("archive")) == "MONEY_OPEN");
    CHECK(verdictOf(fund.recover(wan(16))) == "OVER_DUE");
    const Acted back = fund.recover(wan(15));
    REQUIRE(verdictOf(back) == "done");
    CHECK(back.decision.after == "paid");
    CHECK(verdictOf(fund.recover(wan(1))) == "NOT_DUE");
    CHECK(verdictOf(fund.act("archive")) == "done");
}

TEST_CASE("a recovery says why") {
    AwardedFund fund;
    fund.sign(wan(30));
    CHECK(verdictOf(fund.workspace->recoverPayment({"SB-1", wan(1), {}, "", "", ""})) == "OPINION");
}

TEST_CASE("an award is not made void while money is open") {
    AwardedFund fund;
    fund.sign(wan(30));
    (void)fund.payAll();
    (void)fund.act("midterm", Date(2024, 8, 1), "terminate");
    CHECK(verdictOf(fund.act("void")) == "MONEY_OPEN");
    (void)fund.recover(wan(15));
    CHECK(verdictOf(fund.act("void")) == "done");
}

TEST_CASE("what a payment rests on is not taken back before the payment is rejected") {
    AwardedFund fund;
    fund.sign(wan(30));
    const std::string number = fund.request().decision.number;
    CHECK(verdictOf(fund.act("reverse")) == "DEPENDED_ON");
    (void)fund.pay("reject", number);
    CHECK(verdictOf(fund.act("reverse")) == "done");
}

TEST_CASE("a termination upon which money came back is not taken back") {
    AwardedFund fund;
    fund.sign(wan(30));
    (void)fund.payAll();
    (void)fund.act("midterm", Date(2024, 8, 1), "terminate");
    (void)fund.recover(wan(5));
    CHECK(verdictOf(fund.act("reverse")) == "DEPENDED_ON");
}

TEST_CASE("of a payment its approval and its rejection are taken back, nothing else") {
    AwardedFund fund;
    fund.sign(wan(30));
    const std::string number = fund.request().decision.number;
    CHECK(verdictOf(fund.pay("reverse", number)) == "DEPENDED_ON");
    (void)fund.pay("approve", number);
    CHECK(verdictOf(fund.pay("reverse", number)) == "done");
    CHECK(stateOf(fund, number) == "requested");
    (void)fund.pay("approve", number);
    (void)fund.pay("confirm", number);
    CHECK(verdictOf(fund.pay("reverse", number)) == "DEPENDED_ON");
}

TEST_CASE("a rejection is not taken back once another payment is asked for in its place") {
    AwardedFund fund;
    fund.sign(wan(30));
    const std::string first = fund.request().decision.number;
    (void)fund.pay("reject", first);
    CHECK(verdictOf(fund.pay("reverse", first)) == "done");
    (void)fund.pay("reject", first);
    (void)fund.request();
    CHECK(verdictOf(fund.pay("reverse", first)) == "NOT_DUE");
    CHECK(stateOf(fund, first) == "rejected");
}

TEST_CASE("request, approval and payment are of three persons") {
    AwardedFund fund;
    fund.sign(wan(30));
    const PersonRoles everything = PersonRoles::ofBits(0x7f);
    fund.workspace->managePeople([&](PeopleEdit& edit) {
        for (const char* login : {"wang", "li", "zhao"}) edit.add(personOf(login, everything));
    });
    const auto by = [&fund](const char* login) { fund.workspace->signIn(login, kPassword); };
    by("wang");
    const std::string number = fund.request().decision.number;
    CHECK(failureCode([&] { (void)fund.pay("approve", number); }) == "SEPARATION");
    by("li");
    CHECK(verdictOf(fund.pay("approve", number)) == "done");
    CHECK(failureCode([&] { (void)fund.pay("confirm", number); }) == "SEPARATION");
    by("wang");
    CHECK(failureCode([&] { (void)fund.pay("confirm", number); }) == "SEPARATION");
    CHECK(sentenceOf([&] { (void)fund.pay("confirm", number); }) ==
          "某wang (wang) 申请或批准了这笔拨付，不能由同一人支付；请由 某zhao 办理。");
    by("zhao");
    CHECK(verdictOf(fund.pay("confirm", number)) == "done");
}

TEST_CASE("a payment that there is none of is wrong usage") {
    AwardedFund fund;
    CHECK(failureCode([&] { (void)fund.pay("approve", "BF-9"); }) == "PAYMENT_UNKNOWN");
}

TEST_CASE("an edit neither begins a payment nor alters one that was decided about") {
    AwardedFund fund;
    fund.sign(wan(30));
    const std::string number = fund.request().decision.number;
    const Payment stored = fund.workspace->year()->payments.front();
    const auto put = [&](const Payment& payment) {
        return failureCode([&] {
            fund.workspace->edit(Operation::Pay, "改", [&](Edit& edit) { edit.put(payment); });
        });
    };
    Payment changed = stored;
    changed.amount = wan(1);
    CHECK(put(changed) == "SETTLED");
    Payment fresh = stored;
    fresh.id = {};
    fresh.version = 0;
    fresh.number = "BF-9";
    CHECK(put(fresh) == "BEGINS_HERE");
    CHECK(failureCode([&] {
              fund.workspace->edit(Operation::Pay, "删",
                                   [&](Edit& edit) { edit.remove(stored.id); });
          }) == "SETTLED");
}

TEST_CASE("undo does not reach behind a payment") {
    AwardedFund fund;
    fund.sign(wan(30));
    fund.workspace->edit(Operation::Enter, "录入", [](Edit& edit) { edit.put(unitOf(50)); });
    (void)fund.request();
    CHECK(fund.workspace->undoable().empty());
}

namespace {

/// Signed, asked for and approved.
struct ApprovedPayment : AwardedFund {
    std::string number;

    ApprovedPayment() {
        sign(wan(30));
        number = request().decision.number;
        (void)pay("approve", number);
    }
    void setAccount(const std::string& account) {
        Organisation unit = workspace->year()->registry.units().front();
        unit.account = account;
        workspace->edit(Operation::Enter, "改账号", [&](Edit& edit) { edit.put(unit); });
    }
    void setPhone() {
        Organisation unit = workspace->year()->registry.units().front();
        unit.phone = "13800000009";
        workspace->edit(Operation::Enter, "改电话", [&](Edit& edit) { edit.put(unit); });
    }
};

constexpr const char* kOther = "6222020200000000002";

}  // namespace

TEST_CASE("what was approved is paid into the account that it was approved for") {
    ApprovedPayment fund;
    const std::string approved = fund.workspace->year()->registry.units().front().account;
    fund.setAccount(kOther);
    fund.setPhone();
    CHECK(verdictOf(fund.pay("confirm", fund.number)) == "NO_ACCOUNT");
    CHECK(stateOf(fund, fund.number) == "approved");
    fund.setAccount(approved);
    CHECK(verdictOf(fund.pay("confirm", fund.number)) == "done");
}

TEST_CASE("another account is paid into once the payment is approved again") {
    ApprovedPayment fund;
    fund.setAccount(kOther);
    CHECK(verdictOf(fund.pay("reverse", fund.number)) == "done");
    CHECK(verdictOf(fund.pay("approve", fund.number)) == "done");
    CHECK(verdictOf(fund.pay("confirm", fund.number)) == "done");
}

TEST_CASE("the account of an approval is known when the program begins anew") {
    ApprovedPayment fund;
    fund.setAccount(kOther);
    fund.workspace.reset();
    fund.workspace = Workspace::open(fund.file);
    CHECK(verdictOf(fund.pay("confirm", fund.number)) == "NO_ACCOUNT");
}

TEST_CASE("what else of a unit changes does not keep its payment back, nor does a new unit") {
    ApprovedPayment fund;
    fund.setPhone();
    fund.workspace->edit(Operation::Import, "导入", [](Edit& edit) {
        for (int n = 50; n < 53; ++n) edit.put(unitOf(n));
    });
    CHECK(verdictOf(fund.pay("confirm", fund.number)) == "done");
}
