// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/blocks.h"
#include "architecture/source_tree.h"

#include <catch2/catch.hpp>

using namespace grants::house;

namespace {

constexpr int kLongestFunction = 40;
constexpr std::size_t kLongestFile = 400;

}  // namespace

TEST_CASE("no function is longer than 40 lines") {
    std::string offences;
    for (const SourceFile& file : sourcesBelow({"src", "ui"}))
        for (const FunctionBody& body : functionsOf(file.text))
            if (body.lines > kLongestFunction)
                offences += file.path + ":" + std::to_string(body.firstLine) + " has " +
                            std::to_string(body.lines) + " lines\n";
    INFO(offences);
    REQUIRE(offences.empty());
}

TEST_CASE("no file is longer than 400 lines") {
    std::string offences;
    for (const SourceFile& file : sourcesBelow({"src", "ui", "tests"})) {
        const std::size_t lines = linesOf(file.text).size();
        if (lines > kLongestFile)
            offences += file.path + " has " + std::to_string(lines) + " lines\n";
    }
    INFO(offences);
    REQUIRE(offences.empty());
}

TEST_CASE("the ruler sees a function that is too long, and only functions") {
    const std::string lines(50, '\n');
    const auto measured =
        functionsOf("namespace a {\nstruct B {\nint c() const {" + lines + "}\n};\n" +
                    "const char* kText = \"{\";\nint list[] = {" + lines + "};\n}\n");
    REQUIRE(measured.size() == 1);
    REQUIRE(measured.front().lines == 51);
}

TEST_CASE("the ruler is not misled by braces in literals and comments") {
    const auto measured =
        functionsOf("void f() {\n  auto a = R\"(}})\"; // }\n  char b = '}'; /* } */\n}\n");
    REQUIRE(measured.size() == 1);
    REQUIRE(measured.front().lines == 4);
}
