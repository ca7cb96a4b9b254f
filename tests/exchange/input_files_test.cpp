// SPDX-License-Identifier: GPL-3.0-or-later
// Several files in one import: each is called so that a clerk finds it.
#include "exchange/import/input_labels.h"
#include "exchange/reading.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

TEST_CASE("rows of two files are told apart, files of the same name as well") {
    Desk desk;
    TextRows bad = units();
    bad[1][3] = "也许";
    std::vector<std::filesystem::path> inputs;
    for (const auto* const folder : {"甲", "乙"}) {
        std::filesystem::create_directory(desk.scratch / folder);
        inputs.push_back(desk.scratch / folder / "单位.xlsx");
        XlsxBuilder().sheet("单位", bad).save(inputs.back());
    }
    const auto report = importWorkbooks(*desk.workspace, inputs, {});
    REQUIRE(report.rejected.size() == 2);
    CHECK(report.rejected.at(0).file == "乙/单位.xlsx");
    CHECK(report.rejected.at(1).file == "甲/单位.xlsx");
}

TEST_CASE("a row that contradicts one of a file of the same name names its folder") {
    Desk desk;
    TextRows other = units();
    other[1][1] = "别的名称";
    std::filesystem::create_directory(desk.scratch / "甲");
    std::filesystem::create_directory(desk.scratch / "乙");
    XlsxBuilder().sheet("单位", units()).save(desk.scratch / "甲" / "单位.xlsx");
    XlsxBuilder().sheet("单位", other).save(desk.scratch / "乙" / "单位.xlsx");
    const auto report = importWorkbooks(
        *desk.workspace, {desk.scratch / "甲/单位.xlsx", desk.scratch / "乙/单位.xlsx"}, {});
    REQUIRE(codes(report) == std::vector<std::string>{"DUPLICATE_ROW"});
    CHECK(report.rejected[0].file == "乙/单位.xlsx");
    CHECK(Translator()(report.rejected[0].message) ==
          "编号与“甲/单位.xlsx”第 2 行相同，而“单位名称”不同，请核对哪一行正确");
}

TEST_CASE("files are called by name, folder or number, as far as it takes to tell them apart") {
    CHECK(labelsOf({"x/a.xlsx", "y/b.xlsx"}) == std::vector<std::string>{"a.xlsx", "b.xlsx"});
    CHECK(labelsOf({"x/a.xlsx", "y/a.xlsx", "y/b.xlsx"}) ==
          std::vector<std::string>{"x/a.xlsx", "y/a.xlsx", "b.xlsx"});
    CHECK(labelsOf({"1/x/a.xlsx", "2/x/a.xlsx"}) ==
          std::vector<std::string>{"x/a.xlsx (1)", "x/a.xlsx (2)"});
}

TEST_CASE("a row that contradicts one of another file names that file") {
    Desk desk;
    TextRows other = units();
    other[1][1] = "别的名称";
    XlsxBuilder().sheet("单位", units()).save(desk.scratch / "a.xlsx");
    XlsxBuilder().sheet("单位", other).save(desk.scratch / "b.xlsx");
    const auto report =
        importWorkbooks(*desk.workspace, {desk.scratch / "a.xlsx", desk.scratch / "b.xlsx"}, {});
    REQUIRE(codes(report) == std::vector<std::string>{"DUPLICATE_ROW"});
    CHECK(Translator()(report.rejected[0].message) ==
          "编号与“a.xlsx”第 2 行相同，而“单位名称”不同，请核对哪一行正确");
}
