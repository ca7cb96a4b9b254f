// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold between the parts of a plan: numbering, references, sums.
#include "domain/plan/plan_document_draft.h"
#include "domain/plan/plan_table.h"

#include <catch2/catch.hpp>

using namespace grants;

TEST_CASE("A gap in the numbering of the targets is refused") {
    Draft draft = draftPlan();
    draft["targets"].erase(7);
    CHECK_THAT(faultsOf(draft), Catch::Contains("PLAN_NUMBERING $.targets[7].code\n"));
}

TEST_CASE("A gap in the numbering of the readings is refused") {
    Draft draft = draftPlan();
    draft["readings"].erase(11);
    CHECK(faultsOf(draft) ==
          "PLAN_NUMBERING $.readings[11].id\n"
          "PLAN_SETTING_MISSING $\n");
}

TEST_CASE("A plan that blinds what nobody knows is refused, so that no field is open by a slip") {
    Draft draft = draftPlan();
    std::size_t at = 0;
    while (draft["parameters"][at]["name"] != "blind_fields") ++at;
    draft["parameters"][at]["default"] = "单位名;联系人";
    CHECK(faultsOf(draft) == "PLAN_DEFAULT $.parameters[" + std::to_string(at) + "].default\n");
}

TEST_CASE("A missing last reading is refused as well") {
    Draft draft = draftPlan();
    draft["readings"].erase(31);
    CHECK(faultsOf(draft) == "PLAN_SETTING_MISSING $\n");
}

TEST_CASE("An overlap in the numbering is refused") {
    Draft draft = draftPlan();
    draft["readings"][4]["id"] = "A4";
    draft["projects"][5]["code"] = "P5";
    CHECK_THAT(faultsOf(draft), Catch::Contains("PLAN_DUPLICATE_CODE $.readings[4].id\n") &&
                                    Catch::Contains("PLAN_DUPLICATE_CODE $.projects[5].code\n"));
}

TEST_CASE("Codes out of order or of another form are refused") {
    const auto code = GENERATE("T3", "T02", "t2", "T", "T2a", "2");
    Draft draft = draftPlan();
    draft["targets"][1]["code"] = code;
    INFO(code);
    CHECK_THAT(faultsOf(draft), Catch::Contains("PLAN_NUMBERING $.targets[1].code\n"));
}

TEST_CASE("Two indicators with one code are refused") {
    Draft draft = draftPlan();
    draft["projects"][0]["indicators"][4]["code"] = "P1-3b";
    CHECK_THAT(faultsOf(draft),
               Catch::Contains("PLAN_DUPLICATE_CODE $.projects[0].indicators[4].code\n"));
}

TEST_CASE("A gap among a project's indicators is refused") {
    Draft draft = draftPlan();
    draft["projects"][0]["indicators"].erase(3);
    CHECK(faultsOf(draft) == "PLAN_NUMBERING $.projects[0].indicators[3].code\n");
}

TEST_CASE("An indicator numbered for another project is refused") {
    Draft draft = draftPlan();
    draft["projects"][4]["indicators"][0]["code"] = "P4-0";
    CHECK_THAT(faultsOf(draft),
               Catch::Contains("PLAN_NUMBERING $.projects[4].indicators[0].code\n"));
}

TEST_CASE("Slots times unit cap above the total is refused") {
    Draft draft = draftPlan();
    draft["projects"][2]["slots"] = 7;
    CHECK(faultsOf(draft) == "PLAN_CAP $.projects[2].total_cap\n");
}

TEST_CASE("A project for exactly one unit has one slot") {
    Draft draft = draftPlan();
    draft["projects"][2]["exactly_one"] = true;
    CHECK(faultsOf(draft) == "PLAN_SLOTS $.projects[2].slots\n");
}

TEST_CASE("A scheme that names no parameter of the right kind is refused") {
    Draft draft = draftPlan();
    draft["schemes"][0]["unit_cap"] = "s2_rate";
    draft["schemes"][1]["pool"] = "s3_pool";
    CHECK_THAT(faultsOf(draft), Catch::Contains("PLAN_REFERENCE $.schemes[0].unit_cap\n"));
    CHECK_THAT(faultsOf(draft), Catch::Contains("PLAN_REFERENCE $.schemes[1].pool\n"));
}

TEST_CASE("A parameter that no scheme names any more is refused") {
    Draft draft = draftPlan();
    draft["schemes"][1]["pool"] = "fund_total";
    CHECK(faultsOf(draft) == "PLAN_SETTING $.parameters[9].name\n");
}

TEST_CASE("There is at least one scheme") {
    Draft draft = draftPlan();
    draft["schemes"] = Draft::array();
    CHECK_THAT(faultsOf(draft), Catch::Contains("PLAN_VALUE $.schemes\n"));
}

TEST_CASE("Two schemes do not spend one pool") {
    Draft draft = draftPlan();
    draft["schemes"][1]["pool"] = "s1_pool";
    CHECK_THAT(faultsOf(draft), Catch::Contains("PLAN_DUPLICATE_CODE $.schemes[1].pool\n"));
}

TEST_CASE("A scheme has every line of its kind once, and none of another kind") {
    Draft draft = draftPlan();
    draft["schemes"][1]["lines"].push_back(draft["schemes"][1]["lines"][0]);
    draft["schemes"][0]["lines"][1]["rule"] = "transfer";
    CHECK(faultsOf(draft) ==
          "PLAN_SCHEME $.schemes[0].lines\n"
          "PLAN_SCHEME $.schemes[0].lines\n"
          "PLAN_SCHEME $.schemes[1].lines\n");
    draft = draftPlan();
    draft["schemes"][0]["kind"] = "pledge";
    CHECK_THAT(faultsOf(draft), Catch::Contains("PLAN_SCHEME $.schemes[0].lines[0].rule\n"));
}

TEST_CASE("A third scheme says of what kind it is") {
    Draft draft = draftPlan();
    draft["schemes"].push_back(draft["schemes"][1]);
    draft["schemes"][2]["code"] = "S3";
    draft["schemes"][2].erase("kind");
    CHECK_THAT(faultsOf(draft), Catch::Contains("PLAN_KEY_MISSING $.schemes[2].kind\n"));
}

TEST_CASE("A plan from before schemes had kinds reads as it did") {
    Draft draft = draftPlan();
    for (Draft& scheme : draft["schemes"]) {
        scheme.erase("kind");
        for (Draft& line : scheme["lines"]) {
            line.erase("rule");
            line.erase("threshold");
        }
    }
    const auto reading = readPlan(draft.dump());
    REQUIRE(reading.plan);
    CHECK(planTable(*reading.plan) == planTable(builtInPlan()));
    const auto schemes = reading.plan->schemeRules();
    const auto& rates = std::get<TransferRates>(schemes[0].rates);
    CHECK(rates.large->threshold == Money::ofWan(500));
    CHECK(schemes[1].kind() == SchemeKind::Pledge);
}

TEST_CASE("An indicator feeds only targets that exist and count alike") {
    Draft draft = draftPlan();
    draft["projects"][0]["indicators"][3]["feeds"][0]["target"] = "T11";
    draft["projects"][0]["indicators"][4]["feeds"][0]["target"] = "T7";
    CHECK(faultsOf(draft) ==
          "PLAN_FEEDS $.projects[0].indicators[3].feeds\n"
          "PLAN_FEEDS $.projects[0].indicators[4].feeds\n");
}

TEST_CASE("The reading of the rates names parameters with ceilings") {
    Draft draft = draftPlan();
    draft["readings"][1]["carried_by"] = {"s1_pool"};
    CHECK(faultsOf(draft) == "PLAN_REFERENCE $.readings[1].carried_by\n");
}

TEST_CASE("A reading carried by parameters has no options") {
    Draft draft = draftPlan();
    draft["readings"][1]["options"] = {"FIXED", "CEILING"};
    CHECK(faultsOf(draft) == "PLAN_OPTION $.readings[1].options\n");
}

TEST_CASE("A setting given twice is refused") {
    Draft draft = draftPlan();
    draft["parameters"].push_back(draft["parameters"][5]);
    CHECK_THAT(faultsOf(draft), Catch::StartsWith("PLAN_DUPLICATE_CODE $.parameters["));
}

TEST_CASE("A missing parameter is named") {
    Draft draft = draftPlan();
    draft["parameters"].erase(10);
    const auto findings = readPlan(draft.dump()).findings;
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].code == "PLAN_SETTING_MISSING");
    CHECK(findings[0].message.arguments == std::vector<std::string>{"inclusive_limit"});
}

TEST_CASE("The points of score sheet and self-evaluation make one hundred") {
    Draft draft = draftPlan();
    draft["rubric"][0]["points"] = 21;
    draft["self_evaluation"][0]["points"] = 5;
    CHECK(faultsOf(draft) == "PLAN_SUM $.rubric\nPLAN_SUM $.self_evaluation\n");
}

TEST_CASE("The self-evaluation names targets that exist") {
    Draft draft = draftPlan();
    draft["self_evaluation"][0]["target"] = "T12";
    CHECK(faultsOf(draft) == "PLAN_REFERENCE $.self_evaluation[0].target\n");
}

TEST_CASE("Another district's plan with fewer targets is sound") {
    Draft draft = draftPlan();
    draft["targets"].erase(9);
    Draft& evaluation = draft["self_evaluation"];
    evaluation.erase(evaluation.size() - 1);
    evaluation[9]["points"] = 25;
    CHECK(faultsOf(draft) == "");
}
