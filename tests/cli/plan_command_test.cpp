// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#include "support/source_dir.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace grants::cli_test;
using nlohmann::json;

namespace {

json builtIn() {
    return json::parse(bytesOf(grants::test::sourcePath("resources/plans/cqgx-2024.json")));
}

}  // namespace

TEST_CASE("plan show holds every project, indicator, target, reading and clause") {
    const Program program;
    const std::string text = program.run({"plan", "show"}).out;
    const json plan = program.run({"plan", "show", "--json"}).json();
    REQUIRE(plan["projects"].size() == 6);
    REQUIRE(plan["schemes"].size() == 2);
    REQUIRE(plan["targets"].size() == 10);
    REQUIRE(plan["readings"].size() == 32);
    for (const std::string list : {"projects", "schemes", "targets"})
        for (const json& entry : plan[list]) {
            CHECK(text.find(entry["code"].get<std::string>()) != std::string::npos);
            CHECK(text.find(entry["clause"].get<std::string>()) != std::string::npos);
        }
    for (const json& project : plan["projects"]) {
        REQUIRE_FALSE(project["indicators"].empty());
        for (const json& indicator : project["indicators"])
            CHECK(text.find(indicator["code"].get<std::string>()) != std::string::npos);
    }
    for (const json& reading : plan["readings"])
        CHECK(text.find(reading["name"].get<std::string>()) != std::string::npos);
    CHECK(text.find("390.00") != std::string::npos);
}

TEST_CASE("the built-in plan is valid, and so is a copy of it") {
    const Program program;
    CHECK(program.run({"plan", "validate"}).exit == 0);
    const std::string copy = program.write("copy.json", builtIn().dump());
    CHECK(program.run({"plan", "validate", copy}).exit == 0);
    CHECK(program.run({"new", program.path("a.zlzh"), "--plan", copy}).exit == 0);
}

TEST_CASE("a plan of the first form is valid and makes a fund file that opens") {
    const Program program;
    const std::string plan = grants::test::sourcePath("tests/data/plan-of-first-form.json");
    CHECK(program.run({"plan", "validate", plan}).exit == 0);
    const std::string fund = program.path("a.zlzh");
    REQUIRE(program.run({"new", fund, "--plan", plan}).exit == 0);
    const Outcome set = program.run({"subsidy", fund, "--set", "holidays=2024-06-10", "--json"});
    REQUIRE(set.exit == 0);
    CHECK(set.json()["parameters"]["holidays"] == "2024-06-10");
    CHECK(set.json()["parameters"]["call_closes"] == "");
}

TEST_CASE("plan show calls every option by the plan's words and lists its code") {
    const Program program;
    const std::string text = program.run({"plan", "show"}).out;
    const json plan = program.run({"plan", "show", "--json"}).json();
    for (const std::string list : {"readings", "parameters"})
        for (const json& setting : plan[list])
            for (const json& code : setting["options"]) {
                INFO(setting["name"] << " " << code);
                const std::string words = setting["option_texts"][code.get<std::string>()];
                CHECK(hasChinese(words));
                CHECK(text.find(code.get<std::string>()) != std::string::npos);
                CHECK(text.find(words) != std::string::npos);
            }
}

TEST_CASE("plan show tells who may apply as it will be checked") {
    const json plan = Program().run({"plan", "show", "--json"}).json();
    const json third = plan["projects"][2];
    CHECK(third["applicants"] == json{"企业"});
    CHECK(third["place"] == "district");
    CHECK(third["sizes"] == json{"中型", "小型", "微型"});
}

TEST_CASE("plan validate names every fault with its path") {
    const Program program;
    json broken = builtIn();
    broken["projects"][0]["unheard_of"] = 1;
    broken["targets"][2].erase("clause");
    const Outcome outcome =
        program.run({"plan", "validate", program.write("broken.json", broken.dump()), "--json"});
    CHECK(outcome.exit == 1);
    std::vector<std::string> paths;
    const json findings = outcome.json()["findings"];
    for (const json& finding : findings) paths.push_back(finding["path"]);
    CHECK(outcome.json()["valid"] == false);
    CHECK(std::any_of(paths.begin(), paths.end(),
                      [](const auto& p) { return p.rfind("$.projects[0]", 0) == 0; }));
    CHECK(std::any_of(paths.begin(), paths.end(),
                      [](const auto& p) { return p.rfind("$.targets[2]", 0) == 0; }));
}

TEST_CASE("a faulty plan makes no fund file, and every fault is named with its path") {
    const Program program;
    json broken = builtIn();
    broken["projects"][0]["unheard_of"] = 1;
    broken["targets"][2].erase("clause");
    const Outcome outcome = program.run(
        {"new", program.path("a.zlzh"), "--plan", program.write("broken.json", broken.dump())});
    CHECK(outcome.exit == 3);
    CHECK_THAT(outcome.err, Catch::Contains("$.projects[0].unheard_of") &&
                                Catch::Contains("$.targets[2].clause") &&
                                Catch::Contains("没有注明出处，请填写条款，如 二(二)1") &&
                                Catch::Contains("方案有误，没有写出任何文件；请按以上各处改正"));
    CHECK_FALSE(std::filesystem::exists(program.path("a.zlzh")));
}

TEST_CASE("a plan that is absent or no JSON cannot be read") {
    const Program program;
    CHECK(program.run({"plan", "validate", program.path("absent.json")}).exit == 3);
    CHECK(program.run({"plan", "validate", program.write("letter.json", "Dear Sir")}).exit == 3);
    CHECK(program.run({"plan", "show", program.write("empty.json", "{}")}).exit == 3);
}
