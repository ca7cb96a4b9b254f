// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <catch2/catch.hpp>

using namespace grants::cli_test;
using nlohmann::json;

namespace {

void requireKeys(const json& object, const std::vector<std::string>& keys) {
    for (const std::string& key : keys) {
        INFO(key << " in " << object.dump().substr(0, 200));
        REQUIRE(object.contains(key));
    }
}

void requireFen(const json& object, const std::vector<std::string>& keys) {
    for (const std::string& key : keys) {
        INFO(key << " in " << object.dump().substr(0, 200));
        REQUIRE(object.at(key).is_number_integer());
    }
}

}  // namespace

TEST_CASE("subsidy --json has the keys and types of the contract") {
    const Program program;
    const json out = program.run({"subsidy", program.sampleFund(), "--json"}).json();
    CHECK(out["plan"] == "cqgx-2024");
    CHECK(out["basis"] == "filed");
    CHECK(out["parameters"]["s1_large_relation"] == "HIGHER");
    const json& scheme = out["schemes"][0];
    CHECK(scheme["code"] == "S1");
    requireFen(scheme, {"pool_fen", "raw_fen", "capped_fen", "paid_fen", "residue_fen"});
    requireFen(scheme["ratio"], {"num", "den"});
    const json& unit = scheme["units"][0];
    requireKeys(unit, {"uscc", "name", "binding"});
    requireFen(unit, {"raw_fen", "capped_fen", "paid_fen"});
    const json& line = unit["lines"][0];
    requireKeys(line, {"record", "role", "patents"});
    requireFen(line, {"raw_fen", "paid_fen"});
    requireKeys(line["steps"][0], {"kind", "clause", "text"});
    requireFen(line["steps"][0], {"before_fen", "after_fen"});
    requireKeys(scheme["rejected"][0],
                {"uscc", "record", "patent", "role", "code", "clause", "message"});
}

TEST_CASE("a line's steps lead from nothing to its payment without a gap") {
    const Program program;
    const json out = program.run({"subsidy", program.sampleFund(), "--json"}).json();
    std::size_t steps = 0;
    for (const json& scheme : out["schemes"])
        for (const json& unit : scheme["units"])
            for (const json& line : unit["lines"]) {
                std::int64_t at = 0;
                for (const json& step : line["steps"]) {
                    REQUIRE(step["before_fen"] == at);
                    at = step["after_fen"];
                    ++steps;
                }
                REQUIRE(line["paid_fen"] == at);
            }
    CHECK(steps > 100);
}

TEST_CASE("targets --json has counts, ratios and amounts as the contract writes them") {
    const Program program;
    const json out = program.run({"targets", program.sampleFund(), "--json"}).json();
    CHECK(out["as_of"] == "2024-12-31");
    REQUIRE(out["targets"].size() == 10);
    const json &count = out["targets"][0], &ratio = out["targets"][4], &amount = out["targets"][6];
    CHECK(count["goal"] == 300);
    CHECK(count["unit"] == "次");
    CHECK(count["met"].is_boolean());
    requireFen(ratio["value"], {"num", "den"});
    requireFen(amount, {"goal_fen", "value_fen"});
    CHECK(amount["unit"] == "元");
}

TEST_CASE("a ratio without a denominator is null") {
    const Program program;
    const std::string fund = program.path("empty.zlzh");
    REQUIRE(program.run({"new", fund}).exit == 0);
    const json out = program.run({"targets", fund, "--json"}).json();
    CHECK(out["targets"][4]["value"].is_null());
    CHECK(out["targets"][4]["met"] == false);
}

TEST_CASE("import --json has the keys of the contract, and a rejected row says where and why") {
    const Program program;
    const std::string fund = program.path("year.zlzh");
    REQUIRE(program.run({"new", fund}).exit == 0);
    const std::string sheet = program.write(
        "单位.csv", "统一社会信用代码,单位名称,单位类型,区内\n914403001922038217,甲公司,企业,是\n");
    const json out = program.run({"import", fund, sheet, "--json"}).json();
    const json& counts = out["sheets"][0];
    CHECK(counts["name"] == "单位");
    requireFen(counts, {"read", "new", "same", "updated", "rejected"});
    REQUIRE(out["rejected"].size() == 1);
    const json& row = out["rejected"][0];
    CHECK(row["sheet"] == "单位");
    CHECK(row["row"] == 2);
    CHECK(row["column"] == "统一社会信用代码");
    CHECK(row["code"] == "USCC_CHECK");
    CHECK(!row["message"].get<std::string>().empty());
}

TEST_CASE("budget --json adds up to its total") {
    const Program program;
    const json out = program.run({"budget", program.sampleFund(), "--json"}).json();
    for (const std::string key : {"ceiling_fen", "committed_fen", "paid_fen", "free_fen"}) {
        std::int64_t sum = 0;
        for (const json& line : out["lines"]) sum += line[key].get<std::int64_t>();
        CHECK(out["total"][key] == sum);
    }
    CHECK(out["total"]["ceiling_fen"] == 500000000);
    CHECK(out["total"]["committed_fen"] > 0);
}

TEST_CASE("with --json nothing but JSON goes to standard output") {
    const Program program;
    const std::string fund = program.sampleFund();
    for (const std::string command : {"subsidy", "targets", "budget"})
        CHECK_NOTHROW(program.run({command, fund, "--json"}).json());
    CHECK_NOTHROW(program.run({"import", fund, samplePath(), "--json"}).json());
    CHECK_NOTHROW(program.run({"plan", "show", "--json"}).json());
}
