// SPDX-License-Identifier: GPL-3.0-or-later
// What needs a reason before award is closed by accepting it with one (projects §2).
#include "domain/decisions/actions.h"
#include "domain/procedure/findings.h"
#include "support/procedure_year.h"

#include <catch2/catch.hpp>

#include <stdexcept>

namespace grants::test {
namespace {

using Keys = std::vector<std::string>;

/// A firm's application, submitted, beside one of its own for the consultancy; both came late.
struct Scene {
    ProcedureYear year;
    ProcedureYear::UnitId firm = year.applicantFor("P3");

    Scene() {
        year.apply("A1", "P3", firm).takenUp = "submitted";
        year.apply("A2", "P6", firm).takenUp = "submitted";
        set("call_closes", "2024-06-01");
        set("p6_conflict", "WARN");
    }
    void set(std::string_view setting, std::string_view value) {
        if (!year.plan.set(setting, value)) throw std::logic_error("the setting was refused");
    }
    Decision& accept(const std::string& key) {
        return year.decide("A1", std::string(kAcceptFinding), "2024-06-04", key);
    }
    /// Those of the first application that have this weight and are open.
    [[nodiscard]] Keys open(Weight weight) const {
        const Opened opened(year, "A1");
        Keys keys;
        for (const ApplicationFinding& each : findingsOf(opened.book(), opened.one()))
            if (each.weight == weight && each.isOpen()) keys.push_back(each.key());
        return keys;
    }
};

}  // namespace

TEST_CASE("accepting a finding closes the one that it names, and no other") {
    Scene scene;
    CHECK(scene.open(Weight::Review) == Keys{"P6_CONFLICT", "LATE"});
    scene.accept("LATE");
    CHECK(scene.open(Weight::Review) == Keys{"P6_CONFLICT"});
    scene.accept("P6_CONFLICT");
    CHECK(scene.open(Weight::Review).empty());
}

TEST_CASE("a finding that was accepted is still told, with the decision that accepted it") {
    Scene scene;
    scene.accept("LATE").opinion = "系统故障，局里已同意";
    const Opened opened(scene.year, "A1");
    const auto found = findingsOf(opened.book(), opened.one());
    const auto late = std::find_if(found.begin(), found.end(),
                                   [](const auto& each) { return each.code == "LATE"; });
    REQUIRE(late != found.end());
    CHECK(late->isAccepted());
    CHECK_FALSE(late->needsReason());
    CHECK(late->passed->opinion == "系统故障，局里已同意");
}

TEST_CASE("accepting leaves the application where it stands") {
    Scene scene;
    scene.accept("LATE");
    CHECK(Opened(scene.year, "A1").one().state == "submitted");
}

TEST_CASE("an acceptance that was reversed closes nothing") {
    Scene scene;
    scene.accept("LATE");
    scene.year.reverse("A1");
    CHECK(scene.open(Weight::Review) == Keys{"P6_CONFLICT", "LATE"});
}

TEST_CASE("an acceptance of one indicator's finding is none of another's, nor of the code") {
    Scene scene;
    scene.accept("LATE P3-1a");
    CHECK(scene.open(Weight::Review) == Keys{"P6_CONFLICT", "LATE"});
}

TEST_CASE("what was accepted while it needed a reason blocks when the reading says so") {
    Scene scene;
    scene.accept("P6_CONFLICT");
    scene.set("p6_conflict", "BLOCK");
    CHECK(scene.open(Weight::Block) == Keys{"P6_CONFLICT"});
}

TEST_CASE("an override is not an acceptance") {
    Scene scene;
    scene.year.decide("A1", "accept").passed = {"P6_CONFLICT"};
    const Opened opened(scene.year, "A1");
    for (const ApplicationFinding& each : findingsOf(opened.book(), opened.one()))
        CHECK_FALSE(each.isAccepted());
    CHECK(scene.open(Weight::Review) == Keys{"LATE"});
}

}  // namespace grants::test
