// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/source_tree.h"

#include <catch2/catch.hpp>

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
