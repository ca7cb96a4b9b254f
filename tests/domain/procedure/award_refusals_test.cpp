// SPDX-License-Identifier: GPL-3.0-or-later
// Every reason to refuse a proposal or an award (projects §3).
#include "domain/procedure/refusals.h"
#include "support/refusal_examples.h"

#include <catch2/catch.hpp>

#include <set>
#include <utility>

namespace grants::test {
namespace {

using Codes = std::set<std::string>;

using Scene = AwardScene;

Codes refusedIn(const Scene& scene, std::string_view action) {
    const Opened opened(scene.year, "A1");
    Decision wanted;
    wanted.action = action;
    wanted.date = day(scene.on);
    wanted.amount = scene.amount;
    Codes codes;
    const ActionOutcome& outcome = findAction(Subject::Application, action)->outcomes.front();
    for (const Refusal& each : refusalsOf(opened.book(), opened.one(), outcome, wanted)) {
        CHECK(each.canBePassed == canBePassed(each.finding.code));
        CHECK(each.finding.place.record == "A1");
        CHECK_FALSE(each.finding.clause.empty());
        codes.insert(each.finding.code);
    }
    return codes;
}

}  // namespace

TEST_CASE("a proposal or an award is refused for its reason alone, and not when that is mended") {
    for (const AwardExample& example : awardExamples()) {
        INFO(example.code << " at " << example.action);
        Scene wrong, mended;
        example.wrong(wrong);
        example.mended(mended);
        CHECK(refusedIn(wrong, example.action) == Codes{example.code});
        CHECK(refusedIn(mended, example.action).empty());
    }
}

TEST_CASE("only what the policy leaves to the bureau can be passed") {
    for (const char* code : {"MUNICIPAL", "BELOW_PASS", "SLOTS", "OVER_LINE", "OVER_FUND"}) {
        INFO(code);
        CHECK(canBePassed(code));
    }
    for (const char* code :
         {"AMOUNT", "OVER_REQUEST", "OVER_PROPOSED", "OVER_UNIT_CAP", "PUBLICITY_RUNNING"}) {
        INFO(code);
        CHECK_FALSE(canBePassed(code));
    }
}

TEST_CASE("a proposal is not held to the fund's money, an award is") {
    Scene scene;
    scene.set("fund_total", "1");
    CHECK(refusedIn(scene, "propose").empty());
    scene.publicise();
    CHECK(refusedIn(scene, "award") == Codes{"OVER_FUND"});
}

TEST_CASE("an award is held to the fund with the other projects' awards, not with proposals") {
    Scene scene;
    scene.publicise();
    scene.others(1, wan(10));
    scene.set("fund_total", "100000");
    CHECK(refusedIn(scene, "award").empty());
    scene.year.decide("B1", "publicise");
    scene.year.decide("B1", "award");
    CHECK(refusedIn(scene, "award") == Codes{"OVER_FUND"});
}

TEST_CASE("the city's amount that was passed with a reason stands no more against what follows") {
    Scene scene;
    scene.application.municipalAmount = wan(9);
    Decision& proposal = scene.year.decide("A1", "propose");
    proposal.amount = wan(10);
    proposal.passed = {"MUNICIPAL"};
    scene.year.decide("A1", "publicise", "2024-06-07");
    CHECK(refusedIn(scene, "award").empty());
}

TEST_CASE("places and money are asked for again at award, whatever was passed at the proposal") {
    Scene scene;
    scene.others(6, wan(1));
    Decision& proposal = scene.year.decide("A1", "propose");
    proposal.amount = wan(10);
    proposal.passed = {"SLOTS"};
    scene.year.decide("A1", "publicise", "2024-06-07");
    CHECK(refusedIn(scene, "award") == Codes{"SLOTS"});
}

TEST_CASE("a review of before the program was taken up has no score to be held to") {
    ProcedureYear taken;
    taken.apply("A1", "P3", taken.applicantFor("P3")).takenUp = "reviewed";
    const Opened opened(taken, "A1");
    Decision wanted;
    wanted.action = "propose";
    wanted.amount = wan(10);
    const ActionOutcome& outcome = findAction(Subject::Application, "propose")->outcomes.front();
    CHECK(refusalsOf(opened.book(), opened.one(), outcome, wanted).empty());
}

TEST_CASE("an application that was declined or withdrawn gives its place and its money back") {
    const std::pair<std::string, std::string> freeing[] = {
        {"not-select", ""}, {"withdraw", ""}, {"void", ""}, {"object", "uphold"}};
    for (const auto& [action, settled] : freeing) {
        INFO(action);
        Scene scene;
        scene.others(6, wan(10));
        CHECK(refusedIn(scene, "propose") == Codes{"SLOTS", "OVER_LINE"});
        if (action == "object") scene.year.decide("B1", "publicise");
        scene.year.decide("B1", action);
        if (action == "object") {
            CHECK(refusedIn(scene, "propose") == Codes{"SLOTS", "OVER_LINE"});
            scene.year.decide("B1", "settle", "2024-06-12", settled);
        }
        CHECK(refusedIn(scene, "propose").empty());
    }
}

TEST_CASE("a task book that is signed leaves place and money where they are") {
    Scene scene;
    scene.others(6, wan(10));
    for (const char* action : {"publicise", "award", "sign"}) scene.year.decide("B1", action);
    CHECK(refusedIn(scene, "propose") == Codes{"SLOTS", "OVER_LINE"});
}

TEST_CASE("a declined application that is taken back takes its place again, though it was given") {
    Scene scene;
    scene.others(6, wan(1));
    scene.year.decide("B1", "not-select");
    scene.propose(wan(10));
    scene.year.reverse("B1");
    scene.year.decide("A1", "publicise", "2024-06-07");
    CHECK(refusedIn(scene, "award") == Codes{"SLOTS"});
}

TEST_CASE("a line spends what was moved to it, and not what was taken from it") {
    Scene scene;
    scene.others(5, wan(10));
    FundYear built = scene.year.build();
    Reallocation moved{{1}, "TJ-1", "P3", "P4", Money::ofFen(1)};
    moved.takenUp = "approved";
    built.reallocations = {moved};
    const auto refusedWith = [&] {
        const Casebook book(built, scene.year.plan);
        Decision wanted;
        wanted.action = "propose";
        wanted.amount = wan(10);
        const ActionOutcome& outcome =
            findAction(Subject::Application, "propose")->outcomes.front();
        Codes codes;
        for (const Refusal& each : refusalsOf(book, *book.find("A1"), outcome, wanted))
            codes.insert(each.finding.code);
        return codes;
    };
    CHECK(refusedWith() == Codes{"OVER_LINE"});
    std::swap(built.reallocations.front().from, built.reallocations.front().to);
    CHECK(refusedWith().empty());
}

}  // namespace grants::test
