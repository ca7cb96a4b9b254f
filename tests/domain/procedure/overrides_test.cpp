// SPDX-License-Identifier: GPL-3.0-or-later
// What a decision passed is closed as long as the decision stands.
#include "domain/procedure/findings.h"
#include "domain/procedure/refusals.h"
#include "support/procedure_year.h"

#include <catch2/catch.hpp>

#include <set>

namespace grants::test {
namespace {

/// A firm's application that promises too little for two indicators and asks for too much.
struct Scene {
    ProcedureYear year;
    Application& application = year.apply("A1", "P3", year.applicantFor("P3"));

    Scene() {
        year.promise("A1", "P3-1a").value = "4";
        year.promise("A1", "P3-4a").value = "4";
    }
    /// The findings that are still open.
    [[nodiscard]] std::vector<std::string> open() const {
        const Opened opened(year, "A1");
        std::vector<std::string> keys;
        for (const ApplicationFinding& each : findingsOf(opened.book(), opened.one()))
            if (each.isOpen()) keys.push_back(each.key());
        return keys;
    }
    void submitPassing(std::vector<std::string> keys) {
        Decision& decision = year.decide("A1", "submit");
        decision.override = "负责人同意";
        decision.passed = std::move(keys);
    }
};

using Keys = std::vector<std::string>;

}  // namespace

TEST_CASE("an override closes the finding of the indicator that it names, and no other") {
    Scene scene;
    CHECK(scene.open() == Keys{"BELOW_PLAN P3-1a", "BELOW_PLAN P3-4a"});
    scene.submitPassing({"BELOW_PLAN P3-1a"});
    CHECK(scene.open() == Keys{"BELOW_PLAN P3-4a"});
}

TEST_CASE("a finding that was passed is still told, with the decision that passed it") {
    Scene scene;
    scene.submitPassing({"BELOW_PLAN P3-1a", "BELOW_PLAN P3-4a"});
    const Opened opened(scene.year, "A1");
    const auto found = findingsOf(opened.book(), opened.one());
    REQUIRE(found.size() == 2);
    CHECK(found.front().passed->override == "负责人同意");
}

TEST_CASE("an override that was reversed closes nothing") {
    Scene scene;
    scene.submitPassing({"BELOW_PLAN P3-1a", "BELOW_PLAN P3-4a"});
    scene.year.reverse("A1");
    CHECK(scene.open() == Keys{"BELOW_PLAN P3-1a", "BELOW_PLAN P3-4a"});
}

TEST_CASE("no decision closes a request above the policy's unit cap") {
    Scene scene;
    scene.application.requested = wan(11);
    scene.application.municipalAmount = wan(20);
    scene.submitPassing({"OVER_UNIT_CAP", "BELOW_PLAN P3-1a", "BELOW_PLAN P3-4a"});
    CHECK(scene.open() == Keys{"OVER_UNIT_CAP"});
}

TEST_CASE("what needs review is closed by a decision that names it") {
    Scene scene;
    REQUIRE(scene.year.plan.set("call_closes", "2024-06-01"));
    scene.submitPassing({"BELOW_PLAN P3-1a", "BELOW_PLAN P3-4a"});
    CHECK(scene.open() == Keys{"LATE"});
    scene.year.decide("A1", "accept").passed = {"LATE"};
    CHECK(scene.open().empty());
}

TEST_CASE("an override passes what the procedure lets it pass, and the unit caps never") {
    const std::set<std::string_view> passed = {
        "APPLICANT_KIND", "APPLICANT_PLACE", "APPLICANT_SIZE",     "MUNICIPAL",  "OTHER_FUNDING",
        "ONE_PROJECT",    "P6_CONFLICT",     "MISSING_COMMITMENT", "BELOW_PLAN", "LATE_CORRECTION",
        "PANEL_SMALL",    "PANEL_EVEN",      "BELOW_PASS",         "SLOTS",      "OVER_LINE",
        "OVER_FUND",      "OUTCOME",         "AFTER_FUND_END"};
    const std::set<std::string_view> never = {"OVER_UNIT_CAP",
                                              "MUNICIPAL_UNKNOWN",
                                              "LATE",
                                              "SUBSIDISED",
                                              "RETURNS_EXHAUSTED",
                                              "CONFLICT",
                                              "NO_FINANCE_REVIEWER",
                                              "SHEETS_MISSING",
                                              "OVER_REQUEST",
                                              "PUBLICITY_RUNNING",
                                              "MONEY_OPEN",
                                              "DEPENDED_ON",
                                              "RIGHT",
                                              "SEPARATION",
                                              ""};
    for (const std::string_view code : passed) {
        INFO(code);
        CHECK(canBePassed(code));
    }
    for (const std::string_view code : never) {
        INFO(code);
        CHECK_FALSE(canBePassed(code));
    }
    for (const std::string_view code : findingCodes()) {
        INFO(code);
        CHECK((passed.contains(code) || never.contains(code)));
    }
}

TEST_CASE("what no override passes is not offered to who may pass limits") {
    using C = Condition;
    for (const C fixed : {C::MoneySettled, C::ReturnsLeft, C::FindingOpen, C::ConflictsSettled,
                          C::PublicityOver, C::Recoverable})
        CHECK_FALSE(canBePassed(fixed));
    for (const C limit : {C::NothingBlocks, C::PlaceLeft, C::LineHolds, C::OutcomeComputed,
                          C::WithinUse, C::PanelFits, C::NotSupported})
        CHECK(canBePassed(limit));
}

}  // namespace grants::test
