// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/measure_names.h"
#include "domain/plan/plan_reader.h"
#include "domain/plan/plan_table.h"
#include "domain/plan/policy_figures.h"
#include "domain/plan/setting.h"
#include "domain/progress/measured.h"

#include <catch2/catch.hpp>

#include <set>

using namespace grants;

TEST_CASE("The built-in plan reads without a finding") {
    CHECK(readPlan(builtInPlanJson()).findings.empty());
}

TEST_CASE("The header is the policy's") {
    CHECK(headerTable(builtInPlan()) == policy::kHeader);
}

TEST_CASE("Every project has the slots, caps and indicators of the policy") {
    CHECK(projectTable(builtInPlan()) == policy::kProjects);
}

TEST_CASE("Both schemes have the lines of the policy") {
    CHECK(schemeTable(builtInPlan()) == policy::kSchemes);
}

TEST_CASE("The ten targets have the goals of the policy") {
    CHECK(targetTable(builtInPlan()) == policy::kTargets);
}

TEST_CASE("All thirty-two readings have their options and defaults") {
    CHECK(readingTable(builtInPlan()) == policy::kReadings);
}

TEST_CASE("Every parameter has its default and ceiling") {
    CHECK(parameterTable(builtInPlan()) == policy::kParameters);
}

TEST_CASE("The six fund rules cite their clause") {
    CHECK(ruleTable(builtInPlan()) == policy::kRules);
}

TEST_CASE("The score sheet and the self-evaluation have their points") {
    CHECK(scoreTable(builtInPlan()) == policy::kScores);
}

TEST_CASE("Six projects have 390 万元 and at most sixteen units, and all lines together 500 万元") {
    const Plan plan = builtInPlan();
    Money projects;
    int slots = 0;
    for (const auto& project : plan.projects) {
        projects += project.totalCap;
        slots += project.slots;
        CHECK(project.unitCap * project.slots == project.totalCap);
    }
    CHECK(projects == Money::ofWan(390));
    CHECK(slots == 16);
    const auto schemes = plan.schemeRules();
    CHECK(projects + schemes[0].pool + schemes[1].pool == plan.fundTotal);
}

TEST_CASE("Full slots bring what the policy's arithmetic says") {
    const Plan plan = builtInPlan();
    CHECK(fullSlots(plan, "T1") == Quantity{std::int64_t{310}});
    CHECK(fullSlots(plan, "T2") == Quantity{std::int64_t{60}});
    CHECK(fullSlots(plan, "T3") == Quantity{std::int64_t{22}});
    CHECK(fullSlots(plan, "T4") == Quantity{std::int64_t{28}});
    CHECK(fullSlots(plan, "T7") == Quantity{Money::ofWan(45'200)});
    CHECK(fullSlots(plan, "T9") == Quantity{std::int64_t{305}});
}

TEST_CASE("No project feeds the ratios, the licence amount or the satisfaction") {
    const Plan plan = builtInPlan();
    for (const auto* target : {"T5", "T6", "T8", "T10"}) CHECK_FALSE(fullSlots(plan, target));
}

TEST_CASE("The T8 goal times the large rate is exactly the S1 pool") {
    const Plan plan = builtInPlan();
    const SchemeRules scheme = plan.schemeRules().front();
    const auto& rates = std::get<TransferRates>(scheme.rates);
    CHECK(floorOf(std::get<Money>(plan.findTarget("T8")->goal.value), rates.large->rate) ==
          scheme.pool);
}

TEST_CASE("Readings that no calculation uses say so") {
    std::set<std::string> recorded;
    for (const auto& reading : builtInPlan().readings) {
        if (!reading.enforced) recorded.insert(reading.id);
    }
    CHECK(recorded == std::set<std::string>{"A25", "A32"});
}

TEST_CASE("Every name that a table shows has an English twin") {
    const Plan plan = builtInPlan();
    const auto missing = [](const auto& items, auto member) {
        std::size_t count = 0;
        for (const auto& item : items) count += (item.*member).empty();
        return count;
    };
    CHECK(missing(plan.projects, &SupportProject::nameEn) == 0);
    CHECK(missing(plan.schemes, &SubsidyScheme::nameEn) == 0);
    CHECK(missing(plan.targets, &Target::nameEn) == 0);
    CHECK(missing(plan.readings, &Reading::questionEn) == 0);
    CHECK(missing(plan.parameters, &Parameter::labelEn) == 0);
    CHECK(missing(plan.fundRules, &FundRule::textEn) == 0);
    CHECK(missing(plan.rubric, &RubricItem::nameEn) == 0);
    CHECK(missing(plan.rubric, &RubricItem::criteriaEn) == 0);
    CHECK(missing(plan.taskBook, &TaskArticle::nameEn) == 0);
    CHECK(missing(plan.taskBook, &TaskArticle::textEn) == 0);
    for (const auto& project : plan.projects)
        CHECK(missing(project.indicators, &Indicator::textEn) == 0);
}

TEST_CASE("Every measure of the vocabulary is used by the plan") {
    std::set<std::string_view> used;
    const Plan plan = builtInPlan();
    for (const auto& target : plan.targets) used.insert(target.goal.measure);
    for (const auto& project : plan.projects) {
        for (const auto& indicator : project.indicators) {
            if (const auto* goal = std::get_if<NumericGoal>(&indicator.goal))
                used.insert(goal->measure);
        }
    }
    for (const auto& measure : measureNames()) {
        INFO(measure.name);
        CHECK(used.contains(measure.name));
    }
}

TEST_CASE("Indicators, projects and targets are found by their code") {
    const Plan plan = builtInPlan();
    CHECK(plan.findProject("P4")->slots == 2);
    CHECK(plan.findIndicator("P5-1c")->clause == "二(一)5(1)");
    CHECK(plan.findTarget("T9")->goal.unit == "件");
    CHECK(plan.findProject("P7") == nullptr);
    CHECK(plan.findIndicator("P1-9") == nullptr);
    CHECK(plan.findTarget("T11") == nullptr);
}
