// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/source_tree.h"

#include <catch2/catch.hpp>

#include <regex>

using namespace grants::house;

TEST_CASE("every source begins with its licence") {
    std::string offences;
    for (const SourceFile& file : sourcesBelow({"src", "ui", "tests"}))
        if (!startsWith(file.text, "// SPDX-License-Identifier: GPL-3.0-or-later\n"))
            offences += file.path + "\n";
    INFO(offences);
    REQUIRE(offences.empty());
}

TEST_CASE("cases stand in files named after them, by which ctest finds the runs of a program") {
    std::string offences;
    for (const SourceFile& file : sourcesBelow({"tests"}))
        if (file.text.find("\nTEST_CASE(") != std::string::npos &&
            file.path.find("_test.cpp") == std::string::npos) {
            offences += file.path + "\n";
        }
    INFO(offences);
    REQUIRE(offences.empty());
}

TEST_CASE("nothing is left to be done later in a comment") {
    const std::vector<std::string> words = {std::string("TO") + "DO", std::string("FIX") + "ME"};
    std::string offences;
    for (const SourceFile& file : sourcesBelow({"src", "ui", "tests"}))
        for (const std::string& word : words)
            if (file.text.find(word) != std::string::npos)
                offences += file.path + ": " + word + "\n";
    INFO(offences);
    REQUIRE(offences.empty());
}

TEST_CASE("what a clause is called stands in the plan alone") {
    const std::regex clause(
        R"x("((一|二|三|四|五|六|七|八|九|十)(\((一|二|三|四|五)\)[0-9()]*)?)")x");
    std::string offences;
    for (const SourceFile& file : sourcesBelow({"src", "ui"})) {
        if (startsWith(file.path, "src/domain/plan/")) continue;  // reads what a clause looks like
        for (const std::string& line : linesOf(file.text))
            if (std::regex_search(line.substr(0, line.find("//")), clause))
                offences += file.path + ": " + line + "\n";
    }
    INFO(offences);
    REQUIRE(offences.empty());
}
