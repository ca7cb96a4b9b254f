// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/plan_reader.h"
#include "domain/plan/setting_table.h"

#include <catch2/catch.hpp>

using namespace grants;

namespace {

/// The fault's code, or nothing when the value was taken.
std::string refusal(std::string_view name, std::string_view value) {
    Plan plan = builtInPlan();
    const auto before = plan.settings();
    const auto done = plan.set(name, value);
    if (done) return {};
    CHECK(plan.settings() == before);
    CHECK_FALSE(done.error().message.empty());
    return done.error().code;
}

std::vector<SchemeRules> schemesAfter(std::string_view name, std::string_view value) {
    Plan plan = builtInPlan();
    REQUIRE(plan.set(name, value));
    return plan.schemeRules();
}

Rules rulesAfter(std::string_view name, std::string_view value) {
    Plan plan = builtInPlan();
    REQUIRE(plan.set(name, value));
    return plan.rules();
}

}  // namespace

TEST_CASE("A reading takes any of its options") {
    CHECK(rulesAfter("s1_large_relation", "REPLACE").largeRelation == LargeRelation::Replace);
    CHECK(rulesAfter("cap_order", "WATERFILL").capOrder == CapOrder::Waterfill);
}

TEST_CASE("Every option of every reading and choice is taken and comes back") {
    const Plan plan = builtInPlan();
    for (const Setting& setting : settingTable()) {
        for (const auto option : setting.options) {
            Plan changed = plan;
            INFO(setting.name << "=" << option);
            REQUIRE(changed.set(setting.name, option));
            CHECK(changed.value(setting.name) == option);
        }
    }
}

TEST_CASE("Holidays and extra workdays are set as lists of days") {
    CHECK(rulesAfter("holidays", "2026-01-01..2026-01-03").holidays ==
          std::vector{DateRange{Date(2026, 1, 1), Date(2026, 1, 3)}});
    CHECK(rulesAfter("extra_workdays", "2026-01-04").extraWorkdays ==
          std::vector{DateRange{Date(2026, 1, 4), Date(2026, 1, 4)}});
}

TEST_CASE("An amount is 元 unless a unit is named") {
    CHECK(schemesAfter("s1_unit_cap", "80000")[0].unitCap == Money::ofWan(8));
    CHECK(schemesAfter("s1_unit_cap", "8万")[0].unitCap == Money::ofWan(8));
    CHECK(schemesAfter("s1_pool", "0.01亿元")[0].pool == Money::ofWan(100));
}

TEST_CASE("A rate is a fraction, a decimal or a percentage") {
    for (const auto* half : {"1/2000", "0.0005", "0.05%"}) {
        const auto rates = std::get<PledgeRates>(schemesAfter("s2_rate", half)[1].rates);
        CHECK(rates.financing == Fraction(1, 2000));
    }
}

TEST_CASE("A window is two days with two dots between them") {
    const auto window = rulesAfter("fact_window", "2024-01-01..2024/6/30").factWindow;
    CHECK(window == DateRange{Date(2024, 1, 1), Date(2024, 6, 30)});
}

TEST_CASE("Ruled universities are given by their codes") {
    const auto units = rulesAfter("uni_extra", " 914403001922038216；12100000400000624D");
    CHECK(units.extraUniversities ==
          std::set<std::string>{"914403001922038216", "12100000400000624D"});
}

TEST_CASE("A rate or unit cap above its ceiling is refused") {
    CHECK(refusal("s1_transfer_rate", "4000.01") == "SET_CEILING");
    CHECK(refusal("s1_licence_rate", "1001") == "SET_CEILING");
    CHECK(refusal("s1_large_rate", "0.02%") == "SET_CEILING");
    CHECK(refusal("s2_rate", "1/999") == "SET_CEILING");
    CHECK(refusal("s1_unit_cap", "100001") == "SET_CEILING");
    CHECK(refusal("s2_unit_cap", "20.000001万") == "SET_CEILING");
}

TEST_CASE("A rate at its ceiling, or below it, is taken") {
    CHECK(refusal("s1_transfer_rate", "4000").empty());
    CHECK(refusal("s2_rate", "1/1000").empty());
    CHECK(refusal("s1_unit_cap", "0").empty());
}

TEST_CASE("A pool may rise above the plan's, since money can be reallocated") {
    CHECK(schemesAfter("s1_pool", "90万")[0].pool == Money::ofWan(90));
    CHECK(schemesAfter("s2_pool", "0")[1].pool == Money{});
}

TEST_CASE("An unknown name is refused") {
    CHECK(refusal("s1_licence_side", "EACH") == "SET_UNKNOWN");
    CHECK(refusal("", "EACH") == "SET_UNKNOWN");
}

TEST_CASE("The rate reading is set by its three parameters only") {
    CHECK(refusal("s1_rate_actual", "0.05") == "SET_UNKNOWN");
}

TEST_CASE("An unknown option is refused, also in other case") {
    CHECK(refusal("s2_sides", "BOTH") == "SET_OPTION");
    CHECK(refusal("s2_sides", "each") == "SET_OPTION");
    CHECK(refusal("s2_sides", "") == "SET_OPTION");
}

TEST_CASE("A field that reviewers cannot be kept from is refused by its name") {
    CHECK(refusal("blind_fields", "单位名称;联系人").empty());
    CHECK(refusal("blind_fields", "联系人;微信号") == "SET_OPTION");
    CHECK(refusal("blind_fields", "联系 人") == "SET_OPTION");
    CHECK(refusal("blind_fields", ";") == "SET_FORMAT");
}

TEST_CASE("Blind fields are written one way, whatever parts them") {
    Plan plan = builtInPlan();
    REQUIRE(plan.set("blind_fields", "联系人； 联系电话、项目负责人"));
    CHECK(plan.value("blind_fields") == "联系人;联系电话;项目负责人");
}

TEST_CASE("A negative amount, fraction or number is refused as such") {
    CHECK(refusal("s1_pool", "-1") == "SET_NEGATIVE");
    CHECK(refusal("s2_rate", "-1/1000") == "SET_NEGATIVE");
    CHECK(refusal("reviewers", "-5") == "SET_NEGATIVE");
}

TEST_CASE("What is not a value of the setting's form is refused") {
    const auto [name, value] = GENERATE(table<const char*, const char*>({
        {"s1_pool", "五十万"},
        {"s1_pool", "1e3"},
        {"s1_pool", "0.005"},
        {"s1_pool", ""},
        {"s1_pool", "99999999999亿"},
        {"s2_rate", "1/0"},
        {"s2_rate", "one"},
        {"fact_window", "2024-01-01"},
        {"fact_window", "2024-12-31..2024-01-01"},
        {"fact_window", "2024-02-30..2024-12-31"},
        {"reviewers", "5.0"},
        {"reviewers", "12345678901"},
        {"uni_extra", "914403001922038217"},
        {"tranche", "P=50%+40%"},
        {"tranche", "50%+50%"},
        {"tranche", "P=33.3%+66.7%"},
        {"municipal_cap", "P1"},
        {"municipal_cap", "P1=many"},
        {"application_number", " "},
    }));
    INFO(name << "=" << value);
    CHECK(refusal(name, value) == "SET_FORMAT");
}

TEST_CASE("The fund's total follows its parameter") {
    Plan plan = builtInPlan();
    REQUIRE(plan.set("fund_total", "480万元"));
    CHECK(plan.fundTotal == Money::ofWan(480));
}

TEST_CASE("Goals whose text has no comparator follow the parameter, others do not") {
    Plan plan = builtInPlan();
    REQUIRE(plan.set("bare_number_comparator", "GT"));
    CHECK(plan.findTarget("T1")->goal.comparator == Comparator::MoreThan);
    CHECK(plan.findTarget("T5")->goal.comparator == Comparator::AtLeast);
    CHECK(std::get<NumericGoal>(plan.findIndicator("P4-2")->goal).comparator ==
          Comparator::MoreThan);
    CHECK(std::get<NumericGoal>(plan.findIndicator("P4-1")->goal).comparator ==
          Comparator::AtLeast);
}

TEST_CASE("The settings name every reading with a value and every parameter once") {
    const Plan plan = builtInPlan();
    CHECK(plan.settings().size() == plan.readings.size() - 1 + plan.parameters.size());
}

TEST_CASE("A setting given its own value changes nothing") {
    Plan plan = builtInPlan();
    const auto before = plan.settings();
    for (const auto& [name, value] : before) {
        if (name == "uni_extra" || name == "municipal_cap") continue;
        INFO(name << "=" << value);
        REQUIRE(plan.set(name, value));
    }
    CHECK(plan.settings() == before);
}

TEST_CASE("A plan that no reader made has no rules") {
    CHECK_THROWS_AS(Plan{}.rules(), std::logic_error);
}
