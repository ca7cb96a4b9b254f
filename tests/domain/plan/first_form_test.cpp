// SPDX-License-Identifier: GPL-3.0-or-later
// Plans of the first form, as fund files of the first version hold them.
#include "domain/plan/plan_reader.h"
#include "support/source_dir.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <sstream>

using namespace grants;

namespace {

Plan firstForm() {
    std::ifstream file(test::sourcePath("tests/data/plan-of-first-form.json"));
    std::ostringstream json;
    json << file.rdbuf();
    const PlanReading reading = readPlan(json.str());
    REQUIRE(reading.findings.empty());
    return reading.plan.value();
}

}  // namespace

TEST_CASE("A plan of the first form has neither holidays nor extra workdays nor a closing day") {
    const Plan plan = firstForm();
    for (const char* name : {"holidays", "extra_workdays", "call_closes"}) {
        INFO(name);
        CHECK(plan.value(name).empty());
    }
    CHECK(plan.rules().holidays.empty());
}

TEST_CASE("A plan of the first form can be given holidays") {
    Plan plan = firstForm();
    REQUIRE(plan.set("holidays", "2024-06-10"));
    CHECK(plan.rules().holidays == std::vector{DateRange{Date(2024, 6, 10), Date(2024, 6, 10)}});
}

TEST_CASE("A plan of the first form calls its options by their codes") {
    const Plan plan = firstForm();
    CHECK(inWords(plan.readings[2].options, "HIGHER").text == "HIGHER");
}

TEST_CASE("A plan of the first form lets any unit apply") {
    for (const SupportProject& project : firstForm().projects) {
        INFO(project.code);
        CHECK(project.applicants.empty());
        CHECK(project.place == Geography::Any);
    }
}

TEST_CASE("A plan of the first form tells what reviewers look at in Chinese alone") {
    for (const RubricItem& item : firstForm().rubric) {
        CHECK_FALSE(item.criteria.empty());
        CHECK(item.criteriaEn.empty());
    }
}
