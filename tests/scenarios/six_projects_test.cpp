// SPDX-License-Identifier: GPL-3.0-or-later
// One application of each of the six projects from its draft to the archive, each step by a person
// whose it is. After every step ledger, payments, acceptance and reports are held to the 分 against
// a book that is kept by hand, and at the end once more as of each of those days.
#include "deliveries.h"
#include "office.h"

#include <catch2/catch.hpp>

#include <array>

namespace grants::test {
namespace {

const Walked &kPlatform = walked("P1"), &kUniversity = walked("P2"), &kFirm = walked("P3"),
             &kAgency = walked("P4"), &kPark = walked("P5"), &kConsultancy = walked("P6");

using Outcome = AcceptanceOutcome;
const Fraction kWhole(1, 1), kFourFifths(4, 5), kNothing(0, 1);

struct Due {
    const Walked& one;
    Money amount;
};

/// Asked for by what is due, approved and paid, on three days.
void payAll(Office& office, PaymentKind kind, const std::vector<Due>& dues,
            const std::array<const char*, 3>& days) {
    std::vector<std::string> payments;
    office.today(days[0]);
    for (const Due& due : dues) {
        const Decision asked = Office::taken(office.as("officer").requestPayment(
            {due.one.receipt(), std::nullopt, office.on, "", "", ""}));
        CHECK(asked.amount == due.amount);
        payments.push_back(office.book.asked(due.one.receipt(), kind, due.amount));
        office.agree();
    }
    office.today(days[1]);
    for (const std::string& each : payments) {
        office.pay("chief", each, "approve");
        office.book.approved(each);
        office.agree();
    }
    office.today(days[2]);
    for (const std::string& each : payments) {
        office.pay("finance", each, "confirm");
        office.book.paid(each);
        office.agree();
    }
}

void payFirst(Office& office) {
    std::vector<Due> dues;
    for (const Walked& one : allWalked()) dues.push_back({one, one.first});
    payAll(office, PaymentKind::First, dues, {"2024-07-05", "2024-07-08", "2024-07-10"});
}

/// The park's award ends early; what it got comes back in two parts.
void terminateOne(Office& office) {
    office.today("2024-09-02");
    for (const Walked* one : {&kPlatform, &kUniversity, &kFirm, &kAgency, &kConsultancy})
        office.step("officer", *one, "midterm", "ok");
    (void)office.act("officer", kPark, "midterm", "terminate");
    office.book.ended(kPark.receipt(), {});
    office.agree();
    office.today("2024-09-05");
    office.bringBack(kPark, yuan(60'000));
    office.today("2024-09-09");
    office.bringBack(kPark, yuan(40'000));
    office.today("2024-09-10");
    office.step("officer", kPark, "archive");
}

void moveWhatIsLeft(Office& office) {
    office.today("2024-09-12");
    const Decision proposed = Office::taken(
        office.as("finance").proposeReallocation({"P5", "S1", wan(20), office.on, "结余"}));
    office.agree();
    office.today("2024-09-13");
    Act approval{Subject::Reallocation, proposed.number, "approve", office.on};
    approval.ref = "渝知〔2024〕9号";
    (void)Office::taken(office.as("chief").act(approval));
    office.book.moved("P5", "S1", wan(20));
    office.agree();
}

void deliverAll(Office& office) {
    office.today("2024-10-10");
    enterDeliveries(office.as("clerk"));
    office.agree();
    office.today("2024-10-14");
    for (const Walked* one : {&kPlatform, &kUniversity, &kFirm, &kConsultancy}) {
        const int missing = one == &kUniversity ? 1 : 0;
        acceptDeliverables(office.as("officer"), one->receipt(), one->project, office.on, missing);
    }
    office.agree();
}

struct Coming {
    const Walked& one;
    Fraction completion;
    Outcome outcome;
    std::optional<Money> last;
};

void requestAcceptance(Office& office) {
    office.today("2024-10-15");
    for (const Coming& each :
         {Coming{kPlatform, kWhole, Outcome::Pass, kPlatform.award},
          Coming{kUniversity, kWhole, Outcome::Rectify, {}},  // a deliverable is missing
          Coming{kFirm, kFourFifths, Outcome::Rectify, {}},
          Coming{kAgency, kNothing, Outcome::Fail, Money()},
          Coming{kConsultancy, kWhole, Outcome::Pass, kConsultancy.award}}) {
        office.book.comesTo(each.one.receipt(), each.completion, each.outcome, each.last);
        office.step("officer", each.one, "request-acceptance");
    }
}

/// Two pass, one fails, two are to be mended.
void concludeOnce(Office& office) {
    office.today("2024-10-18");
    for (const Walked* one : {&kPlatform, &kConsultancy}) {
        (void)office.act("chief", *one, "conclude", "pass");
        office.book.concluded(one->receipt(), one->award);
        office.agree();
    }
    (void)office.act("chief", kAgency, "conclude", "fail");
    office.book.ended(kAgency.receipt(), Money());
    office.agree();
    // Once is enough: what is not mended is reduced.
    office.book.comesTo(kUniversity.receipt(), kWhole, Outcome::Reduce, kUniversity.award);
    office.step("chief", kUniversity, "conclude", "rectify");
    office.book.comesTo(kFirm.receipt(), kFourFifths, Outcome::Reduce, yuan(71'428));
    office.step("chief", kFirm, "conclude", "rectify");
}

void concludeAgain(Office& office) {
    office.today("2024-10-21");
    acceptLastDeliverable(office.as("officer"), kUniversity.receipt(), "P2", office.on);
    office.book.comesTo(kUniversity.receipt(), kWhole, Outcome::Pass, kUniversity.award);
    office.agree();
    office.today("2024-10-28");
    office.step("officer", kUniversity, "request-acceptance");
    office.step("officer", kFirm, "request-acceptance");
    office.today("2024-10-30");
    (void)office.act("chief", kUniversity, "conclude", "pass");
    office.book.concluded(kUniversity.receipt(), kUniversity.award);
    office.agree();
    (void)office.act("chief", kFirm, "conclude", "reduce");
    office.book.concluded(kFirm.receipt(), yuan(71'428));
    office.agree();
}

void settleAll(Office& office) {
    payAll(office, PaymentKind::Final,
           {{kPlatform, yuan(500'000)},
            {kUniversity, yuan(140'001)},
            {kFirm, yuan(26'786)},
            {kConsultancy, Money::ofFen(75'000'55)}},
           {"2024-11-01", "2024-11-04", "2024-11-06"});
    office.today("2024-11-08");
    office.bringBack(kAgency, yuan(125'000));
    office.today("2024-11-11");
    for (const Walked* one : {&kPlatform, &kUniversity, &kFirm, &kAgency, &kConsultancy})
        office.step("officer", *one, "archive");
}

}  // namespace

TEST_CASE("each of the six projects goes from draft to archived, and all figures agree") {
    Office office;
    applyAll(office);
    examineAll(office);
    reviewAll(office);
    awardAll(office);
    payFirst(office);
    terminateOne(office);
    moveWhatIsLeft(office);
    deliverAll(office);
    requestAcceptance(office);
    concludeOnce(office);
    concludeAgain(office);
    settleAll(office);

    for (const auto& [when, book] : office.kept) book.agree(*office.workspace, when);
    const auto year = office.workspace->year();
    const Casebook cases(*year, office.workspace->plan());
    for (const Case& each : cases.cases()) CHECK(each.state == "archived");
    CHECK(office.workspace->verify().findings.empty());
}

}  // namespace grants::test
