// SPDX-License-Identifier: GPL-3.0-or-later
// What an acceptance comes to: completion, deliverables, outcome and final amount (projects §5).
#include "domain/acceptance/concluded_on.h"
#include "support/award_year.h"

#include <catch2/catch.hpp>

namespace grants::test {
namespace {

using Outcome = AcceptanceOutcome;
const Date kYearEnd(2024, 12, 31);

/// A firm's award (P3) that promised the plan's goals: 5 次, 1 件, 200 万元, 5 件, and five texts.
struct Scene : AwardYear {
    UnitId university = records.university("某大学"), firm = records.sme("某公司");

    explicit Scene(Money amount = yuan(200'000)) {
        award("A1", "P3", firm, amount);
        promise("A1", "P3-1a", "5");
        promise("A1", "P3-2a", "1");
        promise("A1", "P3-3", "200万元");
        promise("A1", "P3-4a", "5");
    }
    void deliver(int filed = 5) {
        records.transfer("ZR1", university, firm, 4);
        records.licence("X1", university, firm, 1).way = Way::OpenLicence;
        records.pledge("Y1", firm, wan(200));
        for (int at = 0; at < filed; ++at) product("CP" + std::to_string(at), firm);
        recogniseAll("A1");
    }
    [[nodiscard]] Acceptance worked(Date asOf = kYearEnd) const {
        return acceptanceOn(build(), plan, "A1", asOf).value();
    }
    /// Who had to rectify after a first acceptance.
    void rectified() {
        move("A1", "request-acceptance", "in_acceptance", "2024-10-10");
        move("A1", "conclude", "rectifying", "2024-10-11", "rectify");
    }
};

std::optional<Fraction> completionOf(const Acceptance& acceptance, std::string_view indicator) {
    for (const DeliveredIndicator& each : acceptance.indicators)
        if (each.indicator->code == indicator) return each.completion;
    throw std::logic_error("no such indicator");
}

std::optional<Money> finalOf(const Acceptance& acceptance) {
    return acceptance.amountAfter(*acceptance.outcome);
}

}  // namespace

TEST_CASE("who delivered all that was promised passes with the whole award") {
    Scene scene;
    scene.deliver();
    const Acceptance acceptance = scene.worked();
    CHECK(acceptance.state == "running");
    CHECK(acceptance.awarded == yuan(200'000));
    REQUIRE(acceptance.indicators.size() == 4);
    for (const DeliveredIndicator& each : acceptance.indicators) CHECK(each.met);
    CHECK(acceptance.deliverables.size() == 5);
    CHECK(acceptance.accepted() == 5);
    CHECK(acceptance.completion == Fraction(1, 1));
    CHECK(acceptance.outcome == Outcome::Pass);
    CHECK(finalOf(acceptance) == yuan(200'000));
}

TEST_CASE("an indicator tells plan, promise and what was delivered of it") {
    Scene scene;
    scene.deliver(4);
    const Acceptance acceptance = scene.worked();
    const DeliveredIndicator& products = acceptance.indicators.back();
    CHECK(products.indicator->code == "P3-4a");
    CHECK(products.goal().value == Quantity{std::int64_t{5}});
    CHECK(products.committed == Quantity{std::int64_t{5}});
    CHECK(products.delivered == Measured{std::int64_t{4}});
    CHECK(products.completion == Fraction(4, 5));
    CHECK_FALSE(products.met);
}

TEST_CASE("the texts of the plan's list are told one by one") {
    Scene scene;
    scene.deliver();
    scene.recognitions.back().accepted = false;
    const Acceptance acceptance = scene.worked();
    const DeliveredText& last = acceptance.deliverables.back();
    CHECK(last.indicator->code == "P3-5");
    CHECK(last.index == 2);
    CHECK(last.text == "参加案例研讨会的材料");
    CHECK_FALSE(last.accepted);
    CHECK(acceptance.accepted() == 4);
}

TEST_CASE("the completion of an application is its least, and more than promised counts as all") {
    Scene scene;
    scene.deliver(4);
    scene.records.transfer("ZR9", scene.university, scene.firm, 20);
    const Acceptance acceptance = scene.worked();
    CHECK(completionOf(acceptance, "P3-1a") == Fraction(1, 1));
    CHECK(acceptance.completion == Fraction(4, 5));
}

TEST_CASE("between floor and whole it is rectified, and reduced under PROPORTIONAL") {
    Scene scene;
    scene.deliver(4);
    CHECK(scene.worked().outcome == Outcome::Rectify);
    CHECK_FALSE(finalOf(scene.worked()).has_value());
    scene.set("acceptance_pay", "PROPORTIONAL");
    CHECK(scene.worked().outcome == Outcome::Reduce);
    CHECK(finalOf(scene.worked()) == yuan(160'000));
}

TEST_CASE("it is rectified once, and then reduced") {
    Scene scene;
    scene.deliver(4);
    scene.rectified();
    CHECK(scene.worked().outcome == Outcome::Reduce);
    CHECK(scene.worked(day("2024-10-10")).outcome == Outcome::Rectify);
}

TEST_CASE("below the floor it fails and nothing is due, whatever was accepted") {
    Scene scene;
    scene.deliver(3);
    CHECK(scene.worked().completion == Fraction(3, 5));
    CHECK(scene.worked().outcome == Outcome::Fail);
    CHECK(finalOf(scene.worked()) == Money());
    scene.set("acceptance_floor", "60%");
    CHECK(scene.worked().outcome == Outcome::Rectify);
}

TEST_CASE("from the whole on less than everything promised is enough") {
    Scene scene;
    scene.deliver(4);
    scene.set("acceptance_full", "80%");
    CHECK(scene.worked().outcome == Outcome::Pass);
    CHECK(finalOf(scene.worked()) == yuan(200'000));
}

TEST_CASE("a deliverable that is missing keeps from passing") {
    Scene scene;
    scene.deliver();
    scene.recognitions.pop_back();
    CHECK(scene.worked().outcome == Outcome::Rectify);
    scene.rectified();
    CHECK(scene.worked().outcome == Outcome::Reduce);
    CHECK(finalOf(scene.worked()) == yuan(200'000));
}

TEST_CASE("a reduced award is taken of the exact ratio, down to yuan") {
    Scene scene(yuan(100'001));
    scene.deliver(4);
    scene.set("acceptance_pay", "PROPORTIONAL");
    CHECK(finalOf(scene.worked()) == yuan(80'000));  // of 80,000.80

    Acceptance acceptance;
    acceptance.awarded = yuan(300'000);
    acceptance.completion = Fraction(2, 3);
    CHECK(acceptance.amountAfter(Outcome::Reduce) == yuan(200'000));  // 66.67% would be 200,010
}

TEST_CASE("what was not promised is held to the plan, and left out under SUBSET") {
    AwardYear part;
    const auto firm = part.records.sme("某公司");
    part.award("A1", "P3", firm);
    part.promise("A1", "P3-4a", "5");
    for (int at = 0; at < 5; ++at) part.product("CP" + std::to_string(at), firm);
    part.recogniseAll("A1");
    const auto worked = [&] {
        return acceptanceOn(part.build(), part.plan, "A1", kYearEnd).value();
    };
    CHECK(worked().indicators.size() == 4);
    CHECK_FALSE(worked().indicators.front().committed.has_value());
    CHECK(worked().completion == Fraction(0, 1));
    part.set("task_subset", "SUBSET");
    CHECK(worked().indicators.size() == 1);
    CHECK(worked().outcome == Outcome::Pass);
}

TEST_CASE("an application without numeric indicators is a matter of its deliverables") {
    AwardYear year;
    year.award("A1", "P6", year.records.agency("咨询机构"));
    const auto worked = [&] {
        return acceptanceOn(year.build(), year.plan, "A1", kYearEnd).value();
    };
    CHECK(worked().outcome == Outcome::Rectify);
    year.recogniseAll("A1");
    CHECK(worked().completion == Fraction(1, 1));
    CHECK(worked().outcome == Outcome::Pass);
}

TEST_CASE("where a share has no denominator nothing is concluded") {
    AwardYear year;
    const auto university = year.records.university("某大学");
    year.award("A1", "P2", university);
    const auto worked = [&] {
        return acceptanceOn(year.build(), year.plan, "A1", kYearEnd).value();
    };
    CHECK_FALSE(worked().completion.has_value());
    CHECK_FALSE(worked().outcome.has_value());
    year.stock(university, 100);
    CHECK(worked().outcome == Outcome::Fail);
}

TEST_CASE("by all of a year, deliverables accepted after the day do not count on it") {
    Scene scene;
    scene.deliver();
    scene.recognitions.front().date = day("2025-01-20");
    const FundYear year = scene.build();
    const Casebook book(year, scene.plan);
    const auto accepted = [&](Date asOf) {
        return acceptanceOf(book, *book.find("A1"), asOf).accepted();
    };
    CHECK(accepted(day("2024-10-07")) == 0);
    CHECK(accepted(day("2024-10-08")) == 4);
    CHECK(accepted(kYearEnd) == 5);  // after the window's end the year stands as it is stored
}

TEST_CASE("what happens after the day counts for nothing on it") {
    Scene scene;
    scene.deliver();
    const Acceptance before = scene.worked(day("2024-10-07"));
    CHECK(before.accepted() == 0);
    CHECK(before.completion == Fraction(1, 1));
    CHECK(scene.worked(day("2024-10-08")).accepted() == 5);
    CHECK(scene.worked(day("2024-05-31")).completion == Fraction(0, 1));
    CHECK(scene.worked(day("2024-02-29")).state == "draft");
    CHECK_FALSE(acceptanceOn(scene.build(), scene.plan, "A1", day("2024-01-14")).has_value());
}

TEST_CASE("a record that another award counts is not delivered") {
    Scene scene;
    scene.set("attribution", "EXCLUSIVE_ALL");
    scene.deliver();
    scene.award("A2", "P2", scene.university);
    const Acceptance acceptance = scene.worked();
    CHECK(completionOf(acceptance, "P3-1a") == Fraction(0, 1));
    CHECK(completionOf(acceptance, "P3-4a") == Fraction(1, 1));
}

namespace {

/// A1 (P3) would count the transfer ZR1 if the university's award A0 (P2) did not, which comes
/// before it as provider.
struct SharedRecord : Scene {
    SharedRecord() {
        set("attribution", "EXCLUSIVE_ALL");
        deliver(3);
        award("A0", "P2", university);
        move("A1", "request-acceptance", "in_acceptance", "2024-10-10");
    }
    [[nodiscard]] Acceptance shown(std::string_view number) const {
        return acceptanceOn(build(), plan, number, kYearEnd).value();
    }
    static void checkSame(const Acceptance& now, const Acceptance& then) {
        REQUIRE(now.indicators.size() == then.indicators.size());
        for (std::size_t at = 0; at < then.indicators.size(); ++at) {
            INFO(then.indicators[at].indicator->code);
            CHECK(now.indicators[at].delivered == then.indicators[at].delivered);
            CHECK(now.indicators[at].completion == then.indicators[at].completion);
        }
        CHECK(now.completion == then.completion);
        CHECK(now.outcome == then.outcome);
        CHECK(finalOf(now) == finalOf(then));
    }
};

}  // namespace

TEST_CASE_METHOD(SharedRecord,
                 "who failed keeps the figures that the acceptance was concluded on") {
    const Acceptance before = shown("A1");
    REQUIRE(completionOf(before, "P3-1a") == Fraction(0, 1));
    move("A1", "conclude", "failed", "2024-10-11", "fail");
    checkSame(shown("A1"), before);
    CHECK(shown("A1").state == "failed");
}

TEST_CASE_METHOD(SharedRecord, "what a failed award counted is free for others, not for itself") {
    move("A0", "conclude", "failed", "2024-10-11", "fail");
    CHECK(completionOf(shown("A1"), "P3-1a") == Fraction(1, 1));
    CHECK(shown("A0").state == "failed");
}

TEST_CASE_METHOD(SharedRecord, "what became of the award later changes nothing in its acceptance") {
    const Acceptance before = shown("A1");
    move("A1", "conclude", "failed", "2024-10-11", "fail");
    move("A1", "archive", "archived", "2024-10-20");
    checkSame(shown("A1"), before);
    move("A1", "void", "void", "2024-10-21");
    checkSame(shown("A1"), before);
}

TEST_CASE_METHOD(SharedRecord, "a conclusion stands whatever is decided about others afterwards") {
    const Acceptance before = shown("A1");
    move("A1", "conclude", "passed", "2024-10-11", "pass");
    move("A0", "midterm", "terminated", "2024-10-11", "terminate");
    checkSame(shown("A1"), before);
}

TEST_CASE("what is delivered after the conclusion no more counts for it") {
    Scene scene;
    scene.deliver(4);
    scene.move("A1", "request-acceptance", "in_acceptance", "2024-10-10");
    scene.move("A1", "conclude", "passed", "2024-10-11", "reduce");
    scene.product("CP9", scene.firm).date = day("2024-10-12");
    CHECK(scene.worked().completion == Fraction(4, 5));
}

TEST_CASE("who rectifies is measured by what is delivered since") {
    Scene scene;
    scene.deliver(4);
    scene.rectified();
    scene.product("CP9", scene.firm).date = day("2024-10-12");
    CHECK(scene.worked().completion == Fraction(1, 1));
    scene.move("A1", "midterm", "terminated", "2024-10-20", "terminate");
    CHECK(scene.worked().completion == Fraction(4, 5));  // of its only conclusion
    CHECK(scene.worked().outcome == Outcome::Rectify);
}

TEST_CASE("every outcome is found again by its name") {
    for (const Outcome each : {Outcome::Pass, Outcome::Reduce, Outcome::Rectify, Outcome::Fail})
        CHECK(outcomeNamed(codeText(each)) == each);
    CHECK_FALSE(outcomeNamed("maybe").has_value());
}

}  // namespace grants::test
