// SPDX-License-Identifier: GPL-3.0-or-later
// Every reason to refuse an action up to the end of review, and after the award (projects §3).
#include "domain/procedure/refusals.h"

#include "domain/procedure/findings.h"
#include "support/refusal_examples.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <set>

namespace grants::test {
namespace {

using Scene = ReviewScene;
using Codes = std::set<std::string>;

Codes refusedIn(const Scene& scene, std::string_view action, std::string_view result,
                std::string_view on) {
    const Opened opened(scene.year, "A1");
    const Action& known = *findAction(Subject::Application, action);
    Decision wanted;
    wanted.action = action;
    wanted.date = day(on);
    wanted.result = result;
    wanted.amount = wan(10);
    Codes codes;
    for (const Refusal& each :
         refusalsOf(opened.book(), opened.one(), *findOutcome(known, result), wanted)) {
        CHECK(each.canBePassed == canBePassed(each.finding.code));
        CHECK(each.finding.place.record == "A1");
        CHECK(each.finding.clause.empty() == (each.finding.code == "FINDING"));
        CHECK_FALSE(each.finding.message.empty());
        codes.insert(each.finding.code);
    }
    return codes;
}

bool asksForFindings(const ActionOutcome& outcome) {
    return std::find(outcome.conditions.begin(), outcome.conditions.end(),
                     Condition::NothingBlocks) != outcome.conditions.end();
}

}  // namespace

TEST_CASE("an action is refused for its reason alone, and not when that is mended") {
    for (const RefusalExample& example : refusalExamples()) {
        INFO(example.code << " at " << example.action);
        Scene wrong, mended;
        example.wrong(wrong);
        example.mended(mended);
        CHECK(refusedIn(wrong, example.action, example.result, example.on) == Codes{example.code});
        CHECK(refusedIn(mended, example.action, example.result, example.on).empty());
    }
}

TEST_CASE("every code that an action of the table may be refused with has an example") {
    const std::map<Condition, Codes> codes = {
        {Condition::NothingBlocks, {"BELOW_PLAN", "OVER_UNIT_CAP"}},
        {Condition::ReturnsLeft, {"RETURNS_EXHAUSTED"}},
        {Condition::CorrectionInTime, {"LATE_CORRECTION"}},
        {Condition::PanelFits, {"PANEL_SMALL", "PANEL_EVEN", "NO_FINANCE_REVIEWER"}},
        {Condition::ConflictsSettled, {"CONFLICT"}},
        {Condition::SheetsComplete, {"SHEETS_MISSING", "PANEL_SMALL"}},
        {Condition::FindingOpen, {"FINDING"}},
        {Condition::FindingsAccepted, {"LATE"}},
        {Condition::AmountGiven, {"AMOUNT"}},
        {Condition::AmountFits, {"OVER_REQUEST", "OVER_PROPOSED", "OVER_UNIT_CAP", "MUNICIPAL"}},
        {Condition::ScorePasses, {"BELOW_PASS"}},
        {Condition::PlaceLeft, {"SLOTS"}},
        {Condition::LineHolds, {"OVER_LINE"}},
        {Condition::FundHolds, {"OVER_FUND"}},
        {Condition::PublicityOver, {"PUBLICITY_RUNNING"}},
        {Condition::OutcomeComputed, {"OUTCOME"}},
        {Condition::MoneySettled, {"MONEY_OPEN"}}};
    Codes wanted, shown;
    for (const Action& action : actions()) {
        if (action.subject != Subject::Application) continue;
        for (const ActionOutcome& outcome : action.outcomes)
            for (const Condition condition : outcome.conditions)
                wanted.merge(Codes(codes.at(condition)));
    }
    for (const RefusalExample& example : refusalExamples()) shown.insert(example.code);
    for (const AwardExample& example : awardExamples()) shown.insert(example.code);
    CHECK(shown == wanted);
}

TEST_CASE("submitting, correcting and passing examination ask for what blocks, nothing else does") {
    Codes asking;
    for (const Action& action : actions())
        for (const ActionOutcome& outcome : action.outcomes)
            if (asksForFindings(outcome))
                asking.insert(std::string(action.code) + " " + std::string(outcome.result));
    CHECK(asking == Codes{"submit ", "resubmit ", "examine pass"});
}

TEST_CASE("every open block finding refuses by its own code and key") {
    Scene scene;
    scene.year.edit(scene.firm).inDistrict = false;
    scene.year.promise("A1", "P3-1a").value = "4";
    scene.year.withdrawPromise("A1", "P3-4a");
    const Opened opened(scene.year, "A1");
    const ActionOutcome& submit = findAction(Subject::Application, "submit")->outcomes.front();
    std::vector<std::string> keys;
    for (const Refusal& each : refusalsOf(opened.book(), opened.one(), submit, {}))
        keys.push_back(each.key);
    CHECK(keys == std::vector<std::string>{"APPLICANT_PLACE", "MISSING_COMMITMENT P3-4a",
                                           "BELOW_PLAN P3-1a"});
}

TEST_CASE("what needs review or only informs refuses nothing before award") {
    Scene scene;
    scene.cameLate();
    scene.application.municipalAmount.reset();
    CHECK(refusedIn(scene, "submit", "", "2024-06-03").empty());
}

TEST_CASE("what was passed at submission is not asked for again at examination") {
    Scene scene;
    scene.year.promise("A1", "P3-1a").value = "4";
    scene.year.decide("A1", "submit").passed = {"BELOW_PLAN P3-1a"};
    scene.take("accept");
    CHECK(refusedIn(scene, "examine", "pass", "2024-06-04").empty());
    CHECK(refusedIn(scene, "examine", "fail", "2024-06-04").empty());
}

TEST_CASE("a return that was reversed is not counted") {
    Scene scene;
    scene.comesBack("submit", "2024-06-03");
    scene.comesBack("resubmit", "2024-06-05");
    scene.year.reverse("A1");
    CHECK(refusedIn(scene, "return", "", "2024-06-07").empty());
}

TEST_CASE("a plan that allows no correction refuses the first return") {
    Scene scene;
    scene.take("submit");
    REQUIRE(scene.year.plan.set("corrections", "0"));
    CHECK(refusedIn(scene, "return", "", "2024-06-07") == Codes{"RETURNS_EXHAUSTED"});
}

TEST_CASE("a late correction that blocks besides is refused for both") {
    Scene scene;
    scene.comesBack("submit", "2024-06-07");
    scene.application.otherFunding = true;
    CHECK(refusedIn(scene, "resubmit", "", "2024-06-18") ==
          Codes{"OTHER_FUNDING", "LATE_CORRECTION"});
}

}  // namespace grants::test
