// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/branches.h"
#include "architecture/source_tree.h"

#include <catch2/catch.hpp>

using namespace grants::house;

TEST_CASE("a branch of more than a line has braces") {
    std::string offences;
    for (const SourceFile& file : sourcesBelow({"src", "ui"}))
        for (const int line : branchesWithoutBraces(file.text))
            offences += file.path + ":" + std::to_string(line) + "\n";
    INFO(offences);
    REQUIRE(offences.empty());
}

TEST_CASE("the ruler lets a branch of one line be, beside its condition or below") {
    CHECK(branchesWithoutBraces("void f() {\n  if (a)\n    b();\n  if (c) d();\n}\n").empty());
}

TEST_CASE("the ruler lets everything in braces be") {
    CHECK(branchesWithoutBraces("if (a) {\n  b(\n    c);\n}\nelse {\n\n\n}\n").empty());
}

TEST_CASE("the ruler finds a statement over two lines, a loop around a branch, and an else") {
    const std::string text =
        "if (a)\n  b(c,\n    d);\n"
        "for (x : y)\n  if (x)\n    z();\n"
        "if (a) {\n} else\n  b(c,\n    d);\n";
    CHECK(branchesWithoutBraces(text) == std::vector<int>{1, 4, 8});
}

TEST_CASE("the ruler finds a branch that an else follows further down") {
    CHECK(branchesWithoutBraces("if (a)\n  b();\nelse\n  c();\n") == std::vector<int>{1});
}

TEST_CASE("the ruler counts from where a condition ends") {
    CHECK(branchesWithoutBraces("if (a &&\n    b)\n  c();\n").empty());
}

TEST_CASE("the ruler is not misled by directives, lambdas and literals") {
    CHECK(branchesWithoutBraces("#if A\n\n\n#endif\n").empty());
    CHECK(branchesWithoutBraces("auto s = \"if (a)\\n\";\n\n// for (;;)\n\nf();\n").empty());
    CHECK(branchesWithoutBraces("if (a)\n  f([] {\n    g();\n  });\n") == std::vector<int>{1});
}
