// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/source_tree.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace grants::house;

TEST_CASE("every source begins with its licence") {
    std::string offences;
    for (const SourceFile& file : sourcesBelow({"src", "ui", "tests"}))
        if (!startsWith(file.text, "// SPDX-License-Identifier: GPL-3.0-or-later\n"))
            offences += file.path + "\n";
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

TEST_CASE("every folder under src that has files is a storey that the tests know") {
    for (const SourceFile& file : sourcesBelow({"src"})) {
        const std::string rest = file.path.substr(4);
        const std::string storey = rest.substr(0, rest.find('/'));
        const std::vector<std::string> storeys = {"base",      "output",   "domain",  "storage",
                                                  "workspace", "exchange", "reports", "cli"};
        INFO(file.path);
        REQUIRE(std::find(storeys.begin(), storeys.end(), storey) != storeys.end());
    }
}
