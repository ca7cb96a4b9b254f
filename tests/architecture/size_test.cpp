// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/blocks.h"
#include "architecture/source_tree.h"

#include <catch2/catch.hpp>

#include <map>

using namespace grants::house;

namespace {

constexpr int kLongestFunction = 40;
constexpr std::size_t kLongestFile = 400;
// Of a folder itself; the folders in it count for themselves.
constexpr std::size_t kMostSources = 60, kMostLines = 4000;

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

TEST_CASE("no folder holds more than 60 sources or 4000 lines") {
    std::map<std::string, std::pair<std::size_t, std::size_t>> sizes;
    for (const SourceFile& file : sourcesBelow({"src", "ui", "tests"})) {
        auto& [sources, lines] = sizes[file.path.substr(0, file.path.rfind('/'))];
        ++sources;
        lines += linesOf(file.text).size();
    }
    for (const auto& [folder, size] : sizes) {
        INFO(folder << ": " << size.first << " sources, " << size.second << " lines");
        CHECK(size.first <= kMostSources);
        CHECK(size.second <= kMostLines);
    }
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
