// SPDX-License-Identifier: GPL-3.0-or-later
// A unit's name where its code is asked finds the unit.
#include "exchange/reading.h"
#include "exchange/sheets/open_entry.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

const std::string kOtherFirm = "91500107MA7WD0018L";

TextRows stockOf(const std::string& unit) {
    return {{"单位代码", "截止日期", "有效专利数"}, {unit, "2023-12-31", "12"}};
}

TextRows unitsWith(const std::string& name) {
    TextRows rows = units();
    rows.push_back({kOtherFirm, name, "企业", "是", "小型"});
    return rows;
}

}  // namespace

TEST_CASE("a unit may be named where its code is asked, stored or brought by the same import") {
    const auto* const name = GENERATE("示例大学", " 示例 大学", "示例大学\u200B");
    CAPTURE(name);
    Desk desk;
    SECTION("stored") {
        (void)desk.import(XlsxBuilder().sheet("单位", units()));
        CHECK(codes(desk.import(XlsxBuilder().sheet("有效专利", stockOf(name)))).empty());
    }
    SECTION("brought") {
        CHECK(codes(desk.import(
                        XlsxBuilder().sheet("有效专利", stockOf(name)).sheet("单位", units())))
                  .empty());
    }
    const auto year = desk.workspace->year();
    REQUIRE(year->stocks.size() == 1);
    CHECK(year->registry.at(year->stocks.at(0).unit).code.text() == kSchool);
}

TEST_CASE("full-width brackets and letters of a name make no difference") {
    Desk desk;
    (void)desk.import(XlsxBuilder().sheet("单位", unitsWith("重庆（高新）ABC公司")));
    CHECK(codes(desk.import(XlsxBuilder().sheet("有效专利", stockOf("重庆(高新)ＡＢＣ公司"))))
              .empty());
}

TEST_CASE("a name that several units have is told with their codes") {
    Desk desk;
    const auto report = desk.import(
        XlsxBuilder().sheet("单位", unitsWith("示例大学")).sheet("有效专利", stockOf("示例大学")));
    REQUIRE(codes(report) == std::vector<std::string>{"UNIT_AMBIGUOUS"});
    const std::string sentence = Translator()(report.rejected[0].message);
    CHECK(sentence.starts_with("有 2 个单位都叫“示例大学”，请改填统一社会信用代码，它们是："));
    CHECK(sentence.find(kSchool) != std::string::npos);
    CHECK(sentence.find(kOtherFirm) != std::string::npos);
}

TEST_CASE("a name that nobody has is told as such, a broken code as a broken code") {
    Desk desk;
    const auto report = desk.import(
        XlsxBuilder()
            .sheet("单位", units())
            .sheet("有效专利", {stockOf("")[0], stockOf("无此大学")[1], stockOf("12500000X")[1]}));
    CHECK(codes(report) == std::vector<std::string>{"UNKNOWN_UNIT", "USCC_LENGTH"});
    CHECK(Translator()(report.rejected[0].message) ==
          "没有登记名为“无此大学”的单位，请先在“单位”表里加上它，或改填它的统一社会信用代码");
}

TEST_CASE("a name typed into a cell finds the unit, too, and is stored as the unit") {
    Desk desk;
    (void)desk.import(XlsxBuilder().sheet("单位", units()));
    const auto entry = openEntry("有效专利", desk.workspace->year(),
                                 std::make_shared<const Plan>(desk.workspace->plan()));
    const TypedRecord typed{0, 0, {"示例大学", "2023-12-31", "12"}};
    REQUIRE(entry->check(typed).holds());
    CHECK(entry->check(typed).implied.at(0) == kSchool);
}

TEST_CASE("several units may be named, and a park") {
    Desk desk;
    TextRows rows = unitsWith("示例园区");
    rows[0].push_back("所属园区代码");
    rows.push_back({"91500107MA7WD0026F", "乙公司", "企业", "是", "小型", "示例园区"});
    const auto report = desk.import(
        XlsxBuilder()
            .sheet("单位", rows)
            .sheet("转让许可", {{"备案登记号", "方式", "专利号", "出让方代码", "受让方代码",
                                 "登记备案日期", "转化实施"},
                                {"X2024980000001", "许可", "ZL202114500026.8",
                                 "示例大学；" + kOtherFirm, "乙公司", "2024-06-01", "是"}}));
    CHECK(codes(report).empty());
    const auto year = desk.workspace->year();
    CHECK(year->licences.at(0).providers.size() == 2);
    CHECK(year->registry.units().at(3).park->text() == kOtherFirm);
}
