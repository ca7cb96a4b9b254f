// SPDX-License-Identifier: GPL-3.0-or-later
// What a blank cell stands for, and what a row may only name when it exists (interchange §1).
#include "base/translator.h"
#include "exchange/reading.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

struct UnitRow {
    std::string kind = "企业", size, industry, employees, revenue, assets;
};

ImportReport bring(Desk& desk, const UnitRow& unit) {
    return desk.import(XlsxBuilder().sheet(
        "单位", {{"统一社会信用代码", "单位名称", "单位类型", "区内", "规模", "行业", "从业人员",
                  "营业收入(万元)", "资产总额(万元)"},
                 {unit.kind == "企业" ? kFirm : kSchool, "示例单位", unit.kind, "是", unit.size,
                  unit.industry, unit.employees, unit.revenue, unit.assets}}));
}

EnterpriseSize sizeOf(const UnitRow& unit) {
    Desk desk;
    CHECK(bring(desk, unit).rejected.empty());
    return desk.workspace->year()->registry.units().at(0).size;
}

std::vector<std::string> notesOn(const UnitRow& unit) {
    Desk desk;
    std::vector<std::string> sentences;
    for (const auto& note : bring(desk, unit).notes)
        sentences.push_back(Translator()(note.message));
    return sentences;
}

TextRows pledge() {
    return {{"质押登记号", "债务人代码", "质权人", "登记金额(元)", "放款金额(元)", "登记日期"},
            {"Y2024980000001", kFirm, "某银行", "3000000", "2000000", "2024-06-01"}};
}

TextRows application() {
    return {{"受理号", "项目代码", "单位代码", "项目名称", "申请金额(元)", "申报日期"},
            {"SL1", "P2", kSchool, "促进项目", "300000", "2024-05-20"}};
}

TextRows commitment(const std::string& number, const std::string& indicator) {
    return {{"受理号", "指标编号", "承诺值"}, {number, indicator, "12"}};
}

}  // namespace

TEST_CASE("a blank 规模 is worked out from 行业, 从业人员, 营业收入 and 资产总额") {
    CHECK(sizeOf({"企业", "", "工业", "1000", "40000", ""}) == EnterpriseSize::Large);
    CHECK(sizeOf({"企业", "", "工业", "1200", "30000", ""}) == EnterpriseSize::Medium);
    CHECK(sizeOf({"企业", "", "软件和信息技术服务", "10", "50", ""}) == EnterpriseSize::Small);
    CHECK(sizeOf({"企业", "", "工业", "25", "200", ""}) == EnterpriseSize::Micro);
    CHECK(sizeOf({"企业", "", "建筑", "", "6000", "5000"}) == EnterpriseSize::Medium);
    CHECK(sizeOf({"企业", "", "其他未列明", "99", "", ""}) == EnterpriseSize::Small);
}

TEST_CASE("a 规模 that is filled in stands, whatever the figures say") {
    CHECK(sizeOf({"企业", "微型", "工业", "1000", "40000", ""}) == EnterpriseSize::Micro);
}

TEST_CASE("a blank 规模 without figures is 不适用, and no enterprise's is 不适用 too") {
    CHECK(sizeOf({"企业", "", "", "", "", ""}) == EnterpriseSize::NotApplicable);
    CHECK(sizeOf({"高校", "", "其他未列明", "99", "", ""}) == EnterpriseSize::NotApplicable);
}

TEST_CASE("figures that do not give a 规模 are told, as the firm then counts as no 中小微") {
    const std::vector<std::string> told = {
        "“规模”空着，按行业、从业人员、营业收入、资产总额也划不出来，先记为不适用，"
        "不算中小微企业；请补填规模，或按划型标准填写行业和所缺的数"};
    CHECK(notesOn({"企业", "", "养蜂", "25", "200", ""}) == told);
    CHECK(notesOn({"企业", "", "工业", "25", "", ""}) == told);
    CHECK(notesOn({"企业", "", "", "25", "", ""}) == told);
    CHECK(notesOn({"企业", "", "", "", "", ""}).empty());
    CHECK(notesOn({"高校", "", "养蜂", "25", "", ""}).empty());
}

TEST_CASE(
    "a pledge's blank cells stand for the debtor, the whole, the registered amount and a half") {
    Desk desk;
    (void)desk.import(XlsxBuilder().sheet("单位", units()).sheet("质押融资", pledge()));
    const auto year = desk.workspace->year();
    const Pledge& stored = year->pledges.at(0);
    CHECK(stored.pledgor == stored.debtor);
    CHECK(stored.patentShare == Fraction(1, 1));
    CHECK(stored.bankCredit == Money::ofWan(300));
    CHECK(stored.enterpriseShare == Fraction(1, 2));
    CHECK_FALSE(stored.renewal);
}

TEST_CASE("a blank 市内 is 是 for a unit of the district") {
    Desk desk;
    TextRows rows = units();
    rows[2][3] = "否";
    (void)desk.import(XlsxBuilder().sheet("单位", rows));
    const auto year = desk.workspace->year();
    CHECK(year->registry.units().at(0).inCity);
    CHECK_FALSE(year->registry.units().at(1).inCity);
}

TEST_CASE("a commitment is rejected when nobody registered its application") {
    Desk desk;
    const auto report = desk.import(XlsxBuilder()
                                        .sheet("单位", units())
                                        .sheet("项目申报", application())
                                        .sheet("任务承诺", commitment("SL2", "P2-1a")));
    REQUIRE(codes(report) == std::vector<std::string>{"UNKNOWN_APPLICATION"});
    CHECK(report.rejected[0].column == "受理号");
    CHECK(Translator()(report.rejected[0].message) ==
          "受理号 SL2 还没有登记，请先在“项目申报”表里加上它");
    CHECK(desk.workspace->year()->commitments.empty());
}

TEST_CASE("a commitment falls with the rejected application it belongs to") {
    Desk desk;
    TextRows rejected = application();
    rejected[1][4] = "NaN";
    const auto report = desk.import(XlsxBuilder()
                                        .sheet("单位", units())
                                        .sheet("项目申报", rejected)
                                        .sheet("任务承诺", commitment("SL1", "P2-1a")));
    CHECK(codes(report) == std::vector<std::string>{"MONEY_FORMAT", "UNKNOWN_APPLICATION"});
}

TEST_CASE("a commitment to an application already stored is taken") {
    Desk desk;
    (void)desk.import(XlsxBuilder().sheet("单位", units()).sheet("项目申报", application()));
    const auto report = desk.import(XlsxBuilder().sheet("任务承诺", commitment("SL1", "P2-1a")));
    CHECK(report.rejected.empty());
    CHECK(desk.workspace->year()->commitments.size() == 1);
}

TEST_CASE("a commitment to an indicator that the plan does not have is rejected") {
    Desk desk;
    const auto report = desk.import(XlsxBuilder()
                                        .sheet("单位", units())
                                        .sheet("项目申报", application())
                                        .sheet("任务承诺", commitment("SL1", "P2-9z")));
    CHECK(codes(report) == std::vector<std::string>{"UNKNOWN_INDICATOR"});
}
