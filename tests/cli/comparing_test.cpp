// SPDX-License-Identifier: GPL-3.0-or-later
// `readings` and `compare`: what a reading moves, and two calculations side by side (projects §8).
#include "cli/program.h"

#include <catch2/catch.hpp>

#include <map>

using namespace grants::cli_test;
using Catch::Matchers::Contains;
using nlohmann::json;

namespace {

struct Comparing {
    Program program;
    std::string fund = program.sampleFund();

    [[nodiscard]] json of(std::vector<std::string> arguments) const {
        arguments.insert(arguments.begin() + 1, fund);
        arguments.emplace_back("--json");
        return program.run(arguments).json();
    }
    /// What each unit is paid in a scheme, by its code.
    [[nodiscard]] std::map<std::string, std::int64_t> paid(const std::string& scheme,
                                                           std::vector<std::string> sets) const {
        std::vector<std::string> arguments = {"subsidy", "--scheme", scheme};
        arguments.insert(arguments.end(), sets.begin(), sets.end());
        std::map<std::string, std::int64_t> paid;
        const json out = of(arguments);
        for (const json& unit : out["schemes"][0]["units"])
            paid[unit["uscc"]] += unit["paid_fen"].get<std::int64_t>();
        return paid;
    }
};

}  // namespace

TEST_CASE_METHOD(Comparing, "readings --json tells of each option what it pays and moves") {
    const json out = of({"readings", "--scheme", "S1"});
    REQUIRE(out["readings"].size() == 32);
    std::int64_t before = out["readings"][0]["options"][0]["moved_fen"].get<std::int64_t>();
    for (const json& reading : out["readings"]) {
        INFO(reading.dump());
        CHECK(reading["name"].is_string());
        CHECK(reading["clause"].is_string());
        std::int64_t most = 0;
        for (const json& option : reading["options"]) {
            CHECK(option["option"].is_string());
            CHECK(option["default"].is_boolean());
            CHECK(option["paid_fen"].is_number_integer());
            CHECK(option["units"].is_number_integer());
            most = std::max(most, option["moved_fen"].get<std::int64_t>());
        }
        if (&reading != &out["readings"][0]) CHECK(most <= before);
        before = most;
    }
}

TEST_CASE_METHOD(Comparing, "an option pays what the subsidy pays under it") {
    const json out = of({"readings", "--scheme", "S1"});
    for (const json& reading : out["readings"]) {
        if (reading["name"] != "s1_licence_sides") continue;
        for (const json& option : reading["options"]) {
            const std::string set = "s1_licence_sides=" + option["option"].get<std::string>();
            std::int64_t sum = 0;
            for (const auto& [unit, fen] : paid("S1", {"--set", set})) sum += fen;
            CHECK(option["paid_fen"] == sum);
        }
    }
}

TEST_CASE_METHOD(Comparing, "compare --json has each unit's payment in both calculations") {
    const json out = of({"compare", "--scheme", "S1", "--set", "s1_pool=30万元", "--with",
                         "s1_licence_sides=LICENSEE"});
    const auto before = paid("S1", {"--set", "s1_pool=30万元"});
    const auto after =
        paid("S1", {"--set", "s1_pool=30万元", "--set", "s1_licence_sides=LICENSEE"});
    const json& scheme = out["schemes"][0];
    CHECK(out["schemes"].size() == 1);
    std::map<std::string, std::int64_t> first, second;
    for (const json& unit : scheme["units"]) {
        first[unit["uscc"]] = unit["before_fen"];
        second[unit["uscc"]] = unit["after_fen"];
    }
    for (const auto& [unit, fen] : before) CHECK(first.at(unit) == fen);
    for (const auto& [unit, fen] : after) CHECK(second.at(unit) == fen);
    CHECK(scheme["changed"] > 0);
}

TEST_CASE_METHOD(Comparing, "the order of --with changes nothing") {
    const json one =
        of({"compare", "--with", "s1_licence_sides=SHARED", "--with", "cap_order=WATERFILL"});
    const json other =
        of({"compare", "--with", "cap_order=WATERFILL", "--with", "s1_licence_sides=SHARED"});
    CHECK(one["schemes"] == other["schemes"]);
}

TEST_CASE_METHOD(Comparing, "both tables are there for people, in both languages") {
    CHECK_THAT(program.run({"readings", fund}).out, Contains("变动(元)") && Contains("（默认）"));
    CHECK_THAT(program.run({"--lang", "en", "readings", fund}).out, Contains("Moved (yuan)"));
    CHECK_THAT(program.run({"compare", fund, "--with", "s1_licence_sides=LICENSEE"}).out,
               Contains("差额(元)") && Contains("有变动"));
}

TEST_CASE_METHOD(Comparing, "what cannot be compared is told, and nothing is written") {
    CHECK(program.run({"compare", fund}).exit == 2);
    CHECK(program.run({"compare", fund, "--with", "no_such=1"}).exit == 2);
    const Outcome wrong = program.run({"compare", fund, "--with", "s1_pool"});
    CHECK(wrong.exit == 2);
    CHECK_THAT(wrong.err, Contains("名称=值"));
    CHECK(program.run({"readings", fund, "--scheme", "S9"}).exit == 2);
}
