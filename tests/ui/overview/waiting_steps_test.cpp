// SPDX-License-Identifier: GPL-3.0-or-later
// 待办 of who pays and who approves: money that waits, for whom, and where a click leads.
#include "support/money_year.h"
#include "ui/awards/payments_fixture.h"
#include "ui/overview/matters.h"
#include "ui/overview/matters_card.h"
#include "ui/review/review_fixture.h"
#include "ui/review/scoring/scoring_desk.h"

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
    /// SB-2 under review by an expert, who has not handed his sheet in; his 专家编号.
    std::string reviewed() {
        apply("SB-2", "P2", applicantFor("P2")).takenUp = "in_review";
        seat("SB-2", 1);
        return build().seats.back().expert;
    }
    [[nodiscard]] std::vector<Matter> seenBy(PersonRole role, Id<Person> person = kSelf,
                                             const std::string& expert = {}) const {
        Onlooker onlooker{{}, person, expert};
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
    CHECK(found.record == QStringLiteral("due:SB-1"));
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

TEST_CASE_METHOD(Waiting, "an open sheet waits for its expert, and leads to his desk") {
    const std::string self = reviewed();
    const Matter found = line(seenBy(PersonRole::Reviewer, kSelf, self), "1 张评分表待您填写提交");
    CHECK(found.page == QStringLiteral("review"));
    CHECK(found.record == QStringLiteral("my-sheet:SB-2"));
    CHECK_FALSE(speaks(seenBy(PersonRole::Reviewer, kSelf, "ZJ-other"), "评分表待您"));
    CHECK_FALSE(speaks(seenBy(PersonRole::Officer, kSelf, self), "评分表待您"));
}

TEST_CASE_METHOD(Waiting, "a sheet that its expert is recused from waits for nobody") {
    const std::string self = reviewed();
    seatAt(static_cast<int>(build().seats.size()) - 1).recused = true;
    CHECK_FALSE(speaks(seenBy(PersonRole::Reviewer, kSelf, self), "评分表待您"));
}

TEST_CASE_METHOD(Waiting, "a review that waits to be opened leads to its panel") {
    apply("SB-2", "P2", applicantFor("P2")).takenUp = "examined";
    const Matter found = line(seenBy(PersonRole::Officer), "1 件申报待“开启评审”");
    CHECK(found.page == QStringLiteral("review"));
    CHECK(found.record == QStringLiteral("SB-2"));
}

TEST_CASE("a click on what is due goes to the payments, where it is what is asked for") {
    PaymentDesk desk("officer");
    desk.desktop().goTo(QStringLiteral("overview"));
    desk.desktop().window().goTo(QStringLiteral("awards"), QStringLiteral("due:SB-2"));
    desk.settle();
    REQUIRE(desk.pane().isVisible());
    desk.ask("request");
    CHECK(desk.list().item(desk.lineOf("SB-2"), 0)->checkState() == Qt::Checked);
    CHECK(desk.list().item(desk.lineOf("SB-1"), 0)->checkState() == Qt::Unchecked);
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

namespace {

/// E04, who is on the panel of SQ01, has other work in the bureau, too.
struct BesideOtherWork : test::ReviewFund {
    BesideOtherWork() {
        const auto workspace = Workspace::open(file);
        workspace->signIn("admin", test::kPassword);
        workspace->managePeople([](PeopleEdit& edit) {
            edit.add(
                test::personOf("both", PersonRoles::of(PersonRole::Clerk, PersonRole::Reviewer)));
        });
        workspace->signIn("officer", test::kPassword);
        workspace->edit(Operation::Examine, "分组", [&](Edit& edit) {
            for (Expert each : workspace->year()->experts) {
                each.login = "both";
                if (each.number == "E04") edit.put(each);
            }
            test::putSeat(edit, 1, "E04");
        });
    }
};

}  // namespace

TEST_CASE_METHOD(BesideOtherWork, "待办 leads who reviews beside other work to his sheet") {
    ReviewDesk desk(file, "both");
    desk.desktop().goTo(QStringLiteral("overview"));
    MatterRow* row = nullptr;
    REQUIRE(eventually([&] {
        for (auto* each : desk.desktop().window().findChildren<MatterRow*>())
            if (each->accessibleName() == QStringLiteral("1 张评分表待您填写提交")) row = each;
        return row != nullptr;
    }));
    QTest::mouseClick(row, Qt::LeftButton);
    CHECK(eventually([&] {
        return desk.find<ScoringDesk>("scoringDesk").isVisible() &&
               desk.find<ScoringDesk>("scoringDesk").application() == QStringLiteral("SQ01");
    }));
}
