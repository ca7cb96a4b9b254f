// SPDX-License-Identifier: GPL-3.0-or-later
// One fault at a time in an otherwise sound plan: each is named with its code and path.
#include "domain/plan/plan_document_draft.h"

#include <catch2/catch.hpp>

using namespace grants;

TEST_CASE("An unknown key is named wherever it stands") {
    Draft draft = draftPlan();
    draft["colour"] = "red";
    draft["projects"][1]["indicators"][2]["goal"]["colour"] = 1;
    CHECK(faultsOf(draft) ==
          "PLAN_KEY_UNKNOWN $.projects[1].indicators[2].goal.colour\n"
          "PLAN_KEY_UNKNOWN $.colour\n");
}

TEST_CASE("A missing key is named with the path it should have") {
    Draft draft = draftPlan();
    draft["targets"][3].erase("name");
    draft["use_by"].erase("date");
    CHECK(faultsOf(draft) ==
          "PLAN_KEY_MISSING $.use_by.date\n"
          "PLAN_KEY_MISSING $.targets[3].name\n");
}

TEST_CASE("A missing list is named") {
    Draft draft = draftPlan();
    draft.erase("rubric");
    CHECK(faultsOf(draft) == "PLAN_KEY_MISSING $.rubric\nPLAN_SUM $.rubric\n");
}

TEST_CASE("A value without its clause is refused") {
    Draft draft = draftPlan();
    draft["readings"][7].erase("clause");
    draft["projects"][0]["indicators"][0].erase("clause");
    CHECK(faultsOf(draft) ==
          "PLAN_CLAUSE_MISSING $.projects[0].indicators[0].clause\n"
          "PLAN_CLAUSE_MISSING $.readings[7].clause\n");
}

TEST_CASE("A clause is written by the plan's own numbering") {
    const auto clause = GENERATE("二.1", "2(二)1", "二(二)0", "二(二)1(", "二(二)", "十一",
                                 "二(2)1", "二(二)1(1)a", "二(二)100");
    Draft draft = draftPlan();
    draft["schemes"][0]["clause"] = clause;
    INFO(clause);
    const bool isClause = std::string_view(clause) == "二(二)";
    CHECK(faultsOf(draft) == (isClause ? "" : "PLAN_CLAUSE $.schemes[0].clause\n"));
}

TEST_CASE("A value of the wrong type is refused") {
    const auto [pointer, value] = GENERATE(table<const char*, Draft>({
        {"/name", 1},
        {"/basis", "渝财行政〔2023〕86号"},
        {"/modes", "事后奖补"},
        {"/projects/0/slots", "1"},
        {"/projects/0/exactly_one", 1},
        {"/projects/0/unit_cap", 1'000'000},
        {"/projects/2/indicators", Draft::object()},
        {"/targets/0", "T1"},
        {"/projects/0/indicators/1/goal/without_municipal", "yes"},
        {"/parameters/0/default", nullptr},
        {"/basis/0", 86},
    }));
    Draft draft = draftPlan();
    draft[Draft::json_pointer(pointer)] = value;
    INFO(pointer);
    CHECK_THAT(faultsOf(draft), Catch::Contains("PLAN_TYPE $."));
}

TEST_CASE("A document that is no object is refused") {
    CHECK(faultsOfText("[]") == "PLAN_TYPE $\n");
    CHECK(faultsOfText("42") == "PLAN_TYPE $\n");
}

TEST_CASE("An empty text is refused") {
    Draft draft = draftPlan();
    draft["targets"][0]["note"] = "";
    CHECK(faultsOf(draft) == "PLAN_VALUE $.targets[0].note\n");
}

TEST_CASE("A number outside its range is refused") {
    Draft draft = draftPlan();
    draft["projects"][1]["slots"] = 0;
    draft["targets"][0]["goal"]["value"] = -300;
    CHECK(faultsOf(draft) ==
          "PLAN_VALUE $.projects[1].slots\n"
          "PLAN_VALUE $.targets[0].goal.value\n");
}

TEST_CASE("Money that is not an exact amount is refused") {
    const auto amount = GENERATE("-1万元", "0.00001元", "一百万", "1e3", "");
    Draft draft = draftPlan();
    draft["projects"][5]["unit_cap"] = amount;
    INFO(amount);
    CHECK(faultsOf(draft) == "PLAN_VALUE $.projects[5].unit_cap\n");
}

TEST_CASE("A day that the calendar lacks is refused") {
    Draft draft = draftPlan();
    draft["use_by"]["date"] = "2024-02-30";
    CHECK(faultsOf(draft) == "PLAN_VALUE $.use_by.date\n");
}

TEST_CASE("An unknown measure is refused") {
    Draft draft = draftPlan();
    draft["targets"][1]["goal"]["measure"] = "sme_recipient";
    CHECK_THAT(faultsOf(draft), Catch::Contains("PLAN_MEASURE $.targets[1].goal.measure\n"));
}

TEST_CASE("A goal whose number does not fit its measure is refused") {
    Draft draft = draftPlan();
    draft["targets"][0]["goal"]["value"] = "300元";
    draft["targets"][4]["goal"]["value"] = 2;
    draft["targets"][6]["goal"]["value"] = 400;
    CHECK(faultsOf(draft) ==
          "PLAN_GOAL_KIND $.targets[0].goal.value\n"
          "PLAN_GOAL_KIND $.targets[4].goal.value\n"
          "PLAN_GOAL_KIND $.targets[6].goal.value\n");
}

TEST_CASE("A measure taken by a party that it does not know is refused") {
    Draft draft = draftPlan();
    draft["projects"][0]["indicators"][1]["goal"]["by"] = "provider";
    CHECK(faultsOf(draft) == "PLAN_MEASURE_PARTY $.projects[0].indicators[1].goal.by\n");
}

TEST_CASE("An unknown comparator, geography or nature is refused") {
    Draft draft = draftPlan();
    draft["targets"][2]["goal"]["comparator"] = "=>";
    draft["targets"][2]["goal"]["geography"] = "region";
    draft["schemes"][0]["lines"][0]["nature"] = "free";
    CHECK(faultsOf(draft) ==
          "PLAN_VALUE $.schemes[0].lines[0].nature\n"
          "PLAN_VALUE $.targets[2].goal.comparator\n"
          "PLAN_VALUE $.targets[2].goal.geography\n");
}

TEST_CASE("A default that is not among the options is refused") {
    Draft draft = draftPlan();
    draft["readings"][2]["default"] = "BOTH";
    draft["parameters"][11]["default"] = "HALF";
    CHECK(faultsOf(draft) ==
          "PLAN_DEFAULT $.readings[2].default\n"
          "PLAN_DEFAULT $.parameters[11].default\n");
}

TEST_CASE("Options that the program does not have, or lacks, are refused") {
    Draft draft = draftPlan();
    draft["readings"][0]["options"].push_back("NEITHER");
    draft["readings"][7]["options"] = {"CAP_THEN_SCALE", "WATERFILL"};
    CHECK(faultsOf(draft) ==
          "PLAN_OPTION $.readings[0].options\n"
          "PLAN_OPTION $.readings[7].options\n");
}

TEST_CASE("Options may stand in another order") {
    Draft draft = draftPlan();
    draft["readings"][2]["options"] = {"REPLACE", "HIGHER", "ADD"};
    const auto reading = readPlan(draft.dump());
    REQUIRE(reading.plan);
    CHECK(reading.plan->rules().largeRelation == LargeRelation::Higher);
}

TEST_CASE("An option without words is called by its code") {
    Draft draft = draftPlan();
    draft["readings"][2]["options"] = {"HIGHER", "ADD", "REPLACE"};
    const auto reading = readPlan(draft.dump());
    REQUIRE(reading.plan);
    CHECK(inWords(reading.plan->readings[2].options, "ADD").text == "ADD");
}

TEST_CASE("An option in words is called by them") {
    Draft draft = draftPlan();
    draft["readings"][2]["options"][1]["text"] = "两样都给";
    const auto reading = readPlan(draft.dump());
    REQUIRE(reading.plan);
    CHECK(inWords(reading.plan->readings[2].options, "ADD").text == "两样都给");
}

TEST_CASE("A fault in an option's words has its own path") {
    Draft draft = draftPlan();
    draft["readings"][2]["options"][1].erase("text");
    draft["readings"][2]["options"][2]["colour"] = "red";
    CHECK(faultsOf(draft) ==
          "PLAN_KEY_MISSING $.readings[2].options[1].text\n"
          "PLAN_KEY_UNKNOWN $.readings[2].options[2].colour\n");
}

TEST_CASE("An applicant's kind, place or size that the program does not know is refused") {
    Draft draft = draftPlan();
    draft["projects"][0]["applicants"] = {"运营平台", "个人"};
    draft["projects"][2]["sizes"] = {"微小型"};
    draft["projects"][4]["place"] = "park";
    CHECK(faultsOf(draft) ==
          "PLAN_VALUE $.projects[0].applicants[1]\n"
          "PLAN_VALUE $.projects[2].sizes[0]\n"
          "PLAN_VALUE $.projects[4].place\n");
}

TEST_CASE("A kind of applicant named twice, or none, is refused") {
    Draft draft = draftPlan();
    draft["projects"][1]["applicants"] = {"高校", "科研院所", "高校"};
    draft["projects"][3]["applicants"] = Draft::array();
    CHECK(faultsOf(draft) ==
          "PLAN_DUPLICATE_CODE $.projects[1].applicants[2]\n"
          "PLAN_VALUE $.projects[3].applicants\n");
}

TEST_CASE("A project that says nothing about its applicants is open to any unit") {
    Draft draft = draftPlan();
    for (const char* key : {"applicants", "place", "sizes"}) draft["projects"][2].erase(key);
    const auto reading = readPlan(draft.dump());
    REQUIRE(reading.plan);
    CHECK(reading.plan->projects[2].applicants.empty());
    CHECK(reading.plan->projects[2].sizes.empty());
    CHECK(reading.plan->projects[2].place == Geography::Any);
}

namespace {

Draft& defaultOf(Draft& draft, const char* name) {
    for (Draft& parameter : draft["parameters"])
        if (parameter["name"] == name) return parameter["default"];
    throw std::logic_error("no such parameter");
}

std::string faultOfHolidays(const std::vector<std::string>& days) {
    Draft draft = draftPlan();
    defaultOf(draft, "holidays") = days;
    const auto findings = readPlan(draft.dump()).findings;
    REQUIRE(findings.size() == 1);
    const std::string& path = findings.front().place.path;
    return findings.front().code + " " + path.substr(path.find(".default"));
}

}  // namespace

TEST_CASE("A holiday that is no day, or is there twice, is refused with its own path") {
    CHECK(faultOfHolidays({"2024-10-01", "2024-02-30"}) == "PLAN_DEFAULT .default[1]");
    CHECK(faultOfHolidays({"2024-10-07..2024-10-01"}) == "PLAN_DEFAULT .default[0]");
    CHECK(faultOfHolidays({"2024-10-01..2024-10-07", "2024-12-31", "2024-10-03"}) ==
          "PLAN_DEFAULT .default[2]");
    CHECK(faultOfHolidays({"国庆节"}) == "PLAN_DEFAULT .default[0]");
}

TEST_CASE("A closing day that is no day is refused") {
    Draft draft = draftPlan();
    defaultOf(draft, "call_closes") = "2024-06-31";
    CHECK_THAT(faultsOf(draft), Catch::StartsWith("PLAN_DEFAULT $.parameters["));
}

TEST_CASE("A setting that the program does not know is refused") {
    Draft draft = draftPlan();
    Draft extra = draft["parameters"][0];
    extra["name"] = "lucky_number";
    draft["parameters"].push_back(extra);
    CHECK_THAT(faultsOf(draft), Catch::Contains("PLAN_SETTING $.parameters["));
}

TEST_CASE("A parameter of another type than the program's is refused") {
    Draft draft = draftPlan();
    draft["parameters"][1]["type"] = "integer";
    CHECK_THAT(faultsOf(draft), Catch::StartsWith("PLAN_SETTING_TYPE $.parameters[1].type\n"));
}

TEST_CASE("A default above its ceiling is refused") {
    Draft draft = draftPlan();
    draft["parameters"][1]["default"] = "0.5万元";
    CHECK(faultsOf(draft) == "PLAN_CEILING $.parameters[1].default\n");
}

TEST_CASE("An article of the task book that names what no award fills in is refused") {
    Draft draft = draftPlan();
    draft["task_book"][0]["text"] = "{unit}承担{colour}。";
    draft["task_book"][1]["text_en"] = "{Unit} goes by it.";
    CHECK(faultsOf(draft) ==
          "PLAN_VALUE $.task_book[0].text\n"
          "PLAN_VALUE $.task_book[1].text_en\n");
}

TEST_CASE("A plan of the form before the task book has no articles, and may have none") {
    Draft draft = draftPlan();
    draft["schema"] = 4;
    CHECK(faultsOf(draft) == "PLAN_KEY_UNKNOWN $.task_book\n");
    draft.erase("task_book");
    const PlanReading reading = readPlan(draft.dump());
    REQUIRE(reading.plan);
    CHECK(reading.plan->taskBook.empty());
}

TEST_CASE("A plan of a later form is refused") {
    Draft draft = draftPlan();
    draft["schema"] = 6;
    CHECK(faultsOf(draft) == "PLAN_VALUE $.schema\n");
}

TEST_CASE("Every fault of a plan is reported, not the first alone") {
    Draft draft = draftPlan();
    for (Draft& target : draft["targets"]) target.erase("clause");
    const std::string faults = faultsOf(draft);
    CHECK(std::count(faults.begin(), faults.end(), '\n') == 10);
}

TEST_CASE("After two hundred faults the rest is only counted") {
    Draft draft = draftPlan();
    for (int extra = 0; extra < 300; ++extra) draft["extra" + std::to_string(extra)] = true;
    const auto findings = readPlan(draft.dump()).findings;
    CHECK(findings.size() == 201);
    CHECK(findings.back().code == "PLAN_MORE");
    CHECK(findings.back().message.arguments == std::vector<std::string>{"100"});
}
