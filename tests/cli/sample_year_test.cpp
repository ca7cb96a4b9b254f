// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#include "support/source_dir.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>

using namespace grants::cli_test;
using nlohmann::json;

namespace {

json expectedFigures() {
    std::ifstream file(grants::test::sourcePath("tests/data/district-year.expected.json"));
    return json::parse(file);
}

/// The expected file's shape of a scheme in the program's JSON.
json figuresOf(const json& scheme) {
    json figures{{"raw_fen", scheme["raw_fen"]},
                 {"capped_fen", scheme["capped_fen"]},
                 {"paid_fen", scheme["paid_fen"]},
                 {"units", json::object()},
                 {"rejected", json::array()}};
    for (const json& unit : scheme["units"])
        figures["units"][unit["uscc"].get<std::string>()] = {{"raw_fen", unit["raw_fen"]},
                                                             {"capped_fen", unit["capped_fen"]},
                                                             {"paid_fen", unit["paid_fen"]}};
    for (const json& rejected : scheme["rejected"]) {
        json row{{"uscc", rejected["uscc"]},
                 {"record", rejected["record"]},
                 {"role", rejected["role"]},
                 {"code", rejected["code"]}};
        if (!rejected["patent"].is_null()) row["patent"] = rejected["patent"];
        figures["rejected"].push_back(row);
    }
    return figures;
}

/// The expected figures write a patent now with ZL and dot, now with its digits only.
std::string digitsOf(std::string patent) {
    std::erase_if(patent, [](char c) { return c == 'Z' || c == 'L' || c == '.'; });
    return patent;
}

json sortedRejections(json figures) {
    for (json& row : figures["rejected"])
        if (row.contains("patent")) row["patent"] = digitsOf(row["patent"]);
    std::sort(figures["rejected"].begin(), figures["rejected"].end());
    return figures;
}

/// A key is "filed cap_order=WATERFILL": the basis, then "default" or a setting.
std::vector<std::string> argumentsFor(const std::string& key, const std::string& fund) {
    const std::size_t space = key.find(' ');
    std::vector<std::string> arguments = {"subsidy", fund, "--json", "--basis",
                                          key.substr(0, space)};
    const std::string setting = key.substr(space + 1);
    if (setting != "default") arguments.insert(arguments.end(), {"--set", setting});
    return arguments;
}

void checkScheme(const json& scheme, const json& expected) {
    const std::string code = scheme["code"];
    INFO(code);
    CHECK(sortedRejections(figuresOf(scheme)) == sortedRejections(expected[code]));
}

json targetValues(const json& out) {
    json values = json::object();
    for (const json& target : out["targets"])
        values[target["code"].get<std::string>()] =
            target.contains("value_fen") ? target["value_fen"] : target["value"];
    return values;
}

}  // namespace

TEST_CASE(
    "the sample year pays what an independent calculation expects, for every basis and reading") {
    const Program program;
    const std::string fund = program.sampleFund();
    const json expected = expectedFigures();
    for (const auto& [key, figures] : expected.items()) {
        if (key.rfind("targets", 0) == 0) continue;
        INFO(key);
        const Outcome outcome = program.run(argumentsFor(key, fund));
        REQUIRE(outcome.exit == 0);
        const json schemes = outcome.json()["schemes"];
        REQUIRE(schemes.size() == 2);
        for (const json& scheme : schemes) checkScheme(scheme, figures);
    }
}

TEST_CASE("the sample year's targets stand where an independent count expects them") {
    const Program program;
    const std::string fund = program.sampleFund();
    const json expected = expectedFigures();
    CHECK(targetValues(program.run({"targets", fund, "--json"}).json()) == expected["targets"]);
    const Outcome half = program.run({"targets", fund, "--as-of", "2024-06-30", "--json"});
    CHECK(targetValues(half.json()) == expected["targets 2024-06-30"]);
    CHECK(half.json()["as_of"] == "2024-06-30");
}

TEST_CASE("importing the sample year a second time changes nothing") {
    const Program program;
    const std::string fund = program.sampleFund();
    const std::string before = bytesOf(fund);
    const Outcome again = program.run({"import", fund, samplePath(), "--json"});
    CHECK(again.exit == 0);
    const json sheets = again.json()["sheets"];
    REQUIRE(sheets.size() > 10);
    std::int64_t rows = 0;
    for (const json& sheet : sheets) {
        INFO(sheet["name"]);
        rows += sheet["read"].get<std::int64_t>();
        CHECK(sheet["same"] == sheet["read"]);
        CHECK(sheet["new"] == 0);
        CHECK(sheet["rejected"] == 0);
    }
    CHECK(rows > 1000);
    CHECK(bytesOf(fund) == before);
}

TEST_CASE("a dry run counts the rows and writes nothing") {
    const Program program;
    const std::string fund = program.path("year.zlzh");
    REQUIRE(program.run({"new", fund}).exit == 0);
    const std::string before = bytesOf(fund);
    const Outcome outcome = program.run({"import", fund, samplePath(), "--dry-run", "--json"});
    CHECK(outcome.exit == 0);
    CHECK(outcome.json()["written"] == false);
    CHECK(outcome.json()["sheets"][0]["new"] > 0);
    CHECK(bytesOf(fund) == before);
}

TEST_CASE("the budget workbook is written where it was asked for") {
    const Program program;
    const std::string fund = program.sampleFund();
    const std::string book = program.path("budget.xlsx");
    const Outcome outcome = program.run({"report", fund, "budget", "--out", book});
    INFO(outcome.err);
    CHECK(outcome.exit == 0);
    CHECK(outcome.out.find(book) != std::string::npos);
    CHECK(bytesOf(book).rfind("PK", 0) == 0);
}

TEST_CASE("a backup restores the fund file it was made of") {
    const Program program;
    const std::string fund = program.sampleFund();
    const std::string backup = program.path("backup.zlzh"),
                      restored = program.path("restored.zlzh");
    REQUIRE(program.run({"backup", fund, backup}).exit == 0);
    REQUIRE(program.run({"restore", backup, restored}).exit == 0);
    CHECK(program.run({"verify", restored}).exit == 0);
    const std::string figures = program.run({"subsidy", fund, "--json"}).out;
    CHECK_FALSE(figures.empty());
    CHECK(program.run({"subsidy", restored, "--json"}).out == figures);
}

TEST_CASE("the template is accepted by the import as it is, with nothing in it") {
    const Program program;
    const std::string fund = program.path("year.zlzh"), sheet = program.path("template.xlsx");
    REQUIRE(program.run({"new", fund}).exit == 0);
    REQUIRE(program.run({"template", sheet}).exit == 0);
    const Outcome outcome = program.run({"import", fund, sheet, "--json"});
    CHECK(outcome.exit == 0);
    CHECK(outcome.json()["sheets"].size() > 10);
    CHECK(outcome.json()["rejected"].empty());
    CHECK(outcome.json()["written"] == false);
}

TEST_CASE("an explanation shows every step from the first line to the payment") {
    const Program program;
    const std::string fund = program.sampleFund();
    const json scheme =
        program.run({"subsidy", fund, "--scheme", "S1", "--json"}).json()["schemes"][0];
    const json unit = scheme["units"][0];
    const std::string text =
        program.run({"subsidy", fund, "--explain", unit["uscc"], "--scheme", "S1"}).out;
    CHECK(text.find(unit["name"].get<std::string>()) != std::string::npos);
    REQUIRE_FALSE(unit["lines"].empty());
    for (const json& line : unit["lines"]) {
        CHECK(text.find(line["record"].get<std::string>()) != std::string::npos);
        CHECK(text.find(line["patents"][0].get<std::string>()) != std::string::npos);
    }
    CHECK(text.find("42,683.00") != std::string::npos);
}
