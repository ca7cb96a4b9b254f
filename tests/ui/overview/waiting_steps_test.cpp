// SPDX-License-Identifier: GPL-3.0-or-later
// 待办 of who pays and who approves: money that waits, for whom, and where a click leads.
#include "support/money_year.h"
#include "ui/awards/payments_fixture.h"
#include "ui/overview/matters.h"
#include "ui/overview/matters_card.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::ui;

namespace {

constexpr Id<Person> kOther{7}, kSelf{8};

/// SB-1 is awarded 100,000 元 and signed.
struct Waiting : test::MoneyYear {
    Waiting() { awarded("SB-1", "P2", Money::ofWan(10)); }

    /// BF-1, on which these steps were taken, each by its person.
    void payment(const std::vector<std::pair<std::string, Id<Person>>>& steps) {
        paid("BF-1", "SB-1", Money::ofYuan(60'000), "2024-07-01").takenUp.clear();
        for (const auto& [action, person] : steps) {
            const std::string after = action == "request" ? "requested" : "approved";
            decided(Subject::Payment, "BF-1", action, after, "2024-07-01").person = person;
        }
    }
    void proposedMove(Id<Person> person) {
        moved("TJ-1", "P1", "S2", Money::ofWan(5), "2024-07-01").takenUp.clear();
        decided(Subject::Reallocation, "TJ-1", "propose", "proposed", "2024-07-01").person = person;
    }
    [[nodiscard]] std::vector<Matter> seenBy(PersonRole role, Id<Person> person = kSelf) const {
        Onlooker onlooker{{}, person};
        for (int each = 0; each < kOperations; ++each) {
            const auto operation = static_cast<Operation>(each);
            if (!rolesFor(operation).has(role)) onlooker.barred.insert(operation);
        }
        const auto year = std::make_shared<const FundYear>(build());
        const auto rules = std::make_shared<const Plan>(plan);
        return mattersOf(overviewOf(year, rules, Date(2024, 7, 5)), onlooker).waiting;
    }
    /// The line that begins so; the test fails without it.
    static Matter line(const std::vector<Matter>& matters, const char* words) {
        for (const Matter& each : matters)
            if (each.text.startsWith(QString::fromUtf8(words))) return each;
        throw std::runtime_error(std::string("no such line: ") + words);
    }
    static bool speaks(const std::vector<Matter>& matters, const char* words) {
        return std::any_of(matters.begin(), matters.end(), [words](const Matter& each) {
            return each.text.contains(QString::fromUtf8(words));
        });
    }
};

}  // namespace

TEST_CASE_METHOD(Waiting, "a payment that is asked for waits for the chief, and leads to itself") {
    payment({{"request", kOther}});
    const Matter found = line(seenBy(PersonRole::Chief), "1 笔拨付待“审批通过”");
    CHECK(found.text.endsWith(QStringLiteral("共 60,000.00 元")));
    CHECK(found.page == QStringLiteral("awards"));
    CHECK(found.record == QStringLiteral("BF-1"));
    CHECK(found.records.at(0).name.startsWith(QStringLiteral("BF-1 ")));
    for (const PersonRole role : {PersonRole::Finance, PersonRole::Officer, PersonRole::Clerk})
        CHECK_FALSE(speaks(seenBy(role), "笔拨付待"));
}

TEST_CASE_METHOD(Waiting, "a payment that is approved waits for finance to pay it") {
    payment({{"request", kOther}, {"approve", kOther}});
    CHECK(line(seenBy(PersonRole::Finance), "1 笔拨付待“确认拨付”").record ==
          QStringLiteral("BF-1"));
    CHECK_FALSE(speaks(seenBy(PersonRole::Chief), "笔拨付待"));
}

TEST_CASE_METHOD(Waiting, "what somebody asked for himself does not wait for his own approval") {
    payment({{"request", kSelf}});
    CHECK_FALSE(speaks(seenBy(PersonRole::Chief), "笔拨付待"));
    CHECK(speaks(seenBy(PersonRole::Chief, kOther), "笔拨付待"));
}

TEST_CASE_METHOD(Waiting, "what is due and nobody asked for waits for the officer, at its award") {
    const Matter found = line(seenBy(PersonRole::Officer), "1 件立项有应付的款项待“申请拨付”");
    CHECK(found.page == QStringLiteral("awards"));
    CHECK_FALSE(speaks(seenBy(PersonRole::Finance), "应付的款项"));
}

TEST_CASE_METHOD(Waiting, "what is to come back waits for finance") {
    paid("BF-1", "SB-1", Money::ofYuan(60'000), "2024-07-01");
    decide("SB-1", "midterm", "2024-07-03", "terminate");
    CHECK(line(seenBy(PersonRole::Finance), "1 件立项有应追回的款项待“登记追回”")
              .text.endsWith(QStringLiteral("共 60,000.00 元")));
}

TEST_CASE_METHOD(Waiting, "a reallocation that is proposed waits for the chief, on the budget") {
    proposedMove(kOther);
    const Matter found = line(seenBy(PersonRole::Chief), "1 笔调剂待“审批通过”");
    CHECK(found.page == QStringLiteral("budget"));
    CHECK(found.record == QStringLiteral("TJ-1"));
    CHECK(found.records.at(0).name.contains(QStringLiteral("P1 → S2")));
    CHECK_FALSE(speaks(seenBy(PersonRole::Finance), "笔调剂待"));
}

TEST_CASE_METHOD(Waiting, "who proposed a reallocation does not wait for his own approval") {
    proposedMove(kSelf);
    CHECK_FALSE(speaks(seenBy(PersonRole::Chief), "笔调剂待"));
}

TEST_CASE_METHOD(Waiting, "an acceptance that is asked for waits for the chief") {
    decide("SB-1", "request-acceptance", "2024-07-03");
    const Matter found = line(seenBy(PersonRole::Chief), "1 件申报待“验收结论”");
    CHECK(found.page == QStringLiteral("awards"));
    CHECK(found.record == QStringLiteral("SB-1"));
}

TEST_CASE_METHOD(Waiting, "who proposed an award does not wait for his own approval of it") {
    apply("SB-2", "P2", applicantFor("P2")).takenUp = "reviewed";
    decide("SB-2", "propose", "2024-06-10").person = kSelf;
    decide("SB-2", "publicise", "2024-06-11");
    CHECK_FALSE(speaks(seenBy(PersonRole::Chief), "批准立项"));
    CHECK(speaks(seenBy(PersonRole::Chief, kOther), "批准立项"));
}

TEST_CASE("a click on a payment that waits goes to its tab and its row") {
    PaymentDesk desk("officer");
    desk.request({"SB-1", "SB-2"});
    desk.awaitPayments(2);
    desk.signIn("chief");
    desk.act(0, "approve", Date(2024, 7, 3));
    desk.desktop().goTo(QStringLiteral("overview"));
    MatterRow* row = nullptr;
    REQUIRE(eventually([&] {
        for (auto* each : desk.desktop().window().findChildren<MatterRow*>())
            if (each->accessibleName().startsWith(QStringLiteral("1 笔拨付待“审批通过”")))
                row = each;
        return row != nullptr;
    }));
    QTest::mouseClick(row, Qt::LeftButton);
    desk.settle();
    CHECK(desk.desktop().window().currentPage() == QStringLiteral("awards"));
    CHECK(desk.pane().isVisible());
    CHECK(desk.table().currentRow() == std::size_t{1});
}
