// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <catch2/catch.hpp>

#include <regex>

using namespace grants::cli_test;

namespace {

const std::vector<std::string> kCommands = {"new",     "template", "import", "subsidy",
                                            "targets", "budget",   "report", "verify",
                                            "backup",  "restore",  "plan"};

/// Columns and records keep their Chinese names, quoted.
std::string withoutQuotations(const std::string& text) {
    return std::regex_replace(text, std::regex("“.*?”|\".*?\""), "");
}

}  // namespace

TEST_CASE("help names every command, in both languages") {
    const Program program;
    const std::string chinese = program.run({"--help"}).out;
    const std::string english = program.run({"--help", "--lang", "en"}).out;
    for (const std::string& command : kCommands) {
        INFO(command);
        CHECK(chinese.find("  " + command + " ") != std::string::npos);
        CHECK(english.find("  " + command + " ") != std::string::npos);
    }
    CHECK(hasChinese(chinese));
    CHECK(!hasChinese(english));
}

TEST_CASE(
    "no command's English help has a Chinese word in it, and no Chinese help an English label") {
    const Program program;
    for (const std::string& command : kCommands) {
        INFO(command);
        const Outcome english = program.run({command, "--help", "--lang=en"});
        CHECK(english.exit == 0);
        CHECK(english.out.find("Usage") != std::string::npos);
        CHECK(!hasChinese(english.out));
        const std::string chinese = program.run({command, "--help"}).out;
        CHECK(hasChinese(chinese));
        for (const std::string label : {"Usage", "Options", "Positionals", "REQUIRED", "TEXT"})
            CHECK(chinese.find(label) == std::string::npos);
    }
}

TEST_CASE("the language may stand before the command, after it or at the end") {
    const Program program;
    const std::string fund = program.path("year.zlzh");
    REQUIRE(program.run({"--lang", "en", "new", fund}).exit == 0);
    const std::string english = program.run({"--lang", "en", "verify", fund}).out;
    CHECK_FALSE(english.empty());
    CHECK_FALSE(hasChinese(english));
    CHECK(program.run({"verify", "--lang=en", fund}).out == english);
    CHECK(program.run({"verify", fund, "--lang", "en"}).out == english);
    CHECK(hasChinese(program.run({"verify", fund}).out));
}

TEST_CASE("what is wrong is said in English when English was asked for") {
    const Program program;
    const std::string fund = program.path("year.zlzh");
    REQUIRE(program.run({"new", fund}).exit == 0);
    const std::vector<std::vector<std::string>> mistakes = {
        {},
        {"guess"},
        {"new"},
        {"subsidy", fund, "--scheme", "S3"},
        {"subsidy", fund, "--set", "nonsense"},
        {"subsidy", fund, "--set", "nonsense=1"},
        {"subsidy", fund, "--explain", "914403001922038217"},
        {"targets", fund, "--as-of", "2024-02-30"},
        {"targets", program.path("absent.zlzh")},
        {"import", fund, program.path("absent.xlsx")},
        {"report", fund, "horoscope", "--out", "a.xlsx"},
    };
    for (auto mistake : mistakes) {
        mistake.insert(mistake.end(), {"--lang", "en"});
        const Outcome outcome = program.run(mistake);
        INFO(outcome.err);
        CHECK(outcome.exit >= 2);
        CHECK(!outcome.err.empty());
        CHECK(!hasChinese(outcome.err));
    }
}

TEST_CASE("the reasons for a rejection are English when English was asked for") {
    const Program program;
    const auto out =
        program.run({"subsidy", program.sampleFund(), "--json", "--lang", "en"}).json();
    std::vector<std::string> sentences;
    for (const auto& scheme : out["schemes"]) {
        for (const auto& rejected : scheme["rejected"])
            sentences.push_back(withoutQuotations(rejected["message"]));
        for (const auto& unit : scheme["units"])
            for (const auto& line : unit["lines"])
                for (const auto& step : line["steps"]) sentences.push_back(step["text"]);
    }
    REQUIRE(sentences.size() > 300);
    for (const std::string& sentence : sentences) {
        INFO(sentence);
        REQUIRE_FALSE(sentence.empty());
        REQUIRE_FALSE(hasChinese(sentence));
    }
}
