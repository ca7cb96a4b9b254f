// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "cli/program.h"

#include <catch2/catch.hpp>

#include <sstream>

using namespace grants::cli_test;

namespace {

std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    return lines;
}

}  // namespace

TEST_CASE("where standard error is no terminal there is no progress on it") {
    const Program program;
    const std::string fund = program.path("year.zlzh");
    REQUIRE(program.run({"new", fund}).exit == 0);
    const Outcome outcome = program.run({"import", fund, samplePath()});
    REQUIRE(outcome.exit == 0);
    CHECK(outcome.err.find('\r') == std::string::npos);
    CHECK(outcome.err.find('\033') == std::string::npos);
}

TEST_CASE("amounts stand under each other in the table of units") {
    const Program program;
    std::vector<int> ends;
    bool inTable = false;
    for (const std::string& line :
         linesOf(program.run({"subsidy", program.sampleFund(), "--scheme", "S1"}).out)) {
        if (line.rfind("---", 0) == 0) {
            if (inTable) break;
            inTable = true;
        } else if (inTable && line.find("9") == 0) {
            ends.push_back(
                grants::displayWidth(line.substr(0, line.find('.', line.find('.') + 1))));
        }
    }
    REQUIRE(ends.size() > 10);
    for (const int end : ends) CHECK(end == ends.front());
}

TEST_CASE("amounts have thousands separators and their unit in the heading") {
    const Program program;
    const std::string text = program.run({"subsidy", program.sampleFund()}).out;
    CHECK(text.find("499,972.00") != std::string::npos);
    CHECK(text.find("599,990.00") != std::string::npos);
    CHECK(text.find("实付(元)") != std::string::npos);
}

TEST_CASE("the list of reports names every one") {
    const Program program;
    const std::string fund = program.path("year.zlzh");
    REQUIRE(program.run({"new", fund}).exit == 0);
    const Outcome outcome = program.run({"report", fund, "--list"});
    CHECK(outcome.exit == 0);
    for (const char* name : {"budget", "score-sheets", "ranking"})
        CHECK(outcome.out.find(name) != std::string::npos);
}

TEST_CASE("the version is the project's") {
    const Program program;
    CHECK(program.run({"--version"}).out.rfind("grantdesk-cli 0.", 0) == 0);
}
