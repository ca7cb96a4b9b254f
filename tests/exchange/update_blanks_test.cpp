// SPDX-License-Identifier: GPL-3.0-or-later
// What blank cells of an updating import do to what is stored: nothing, unless that is asked for.
#include "exchange/import/import_draft.h"
#include "exchange/reading.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

TextRows firmOf(const std::string& size, const std::string& contact, const std::string& name) {
    return {{"统一社会信用代码", "单位名称", "单位类型", "区内", "规模", "联系人"},
            {kFirm, name, "企业", "是", size, contact}};
}

/// A firm that is stored with 小型 and 张三.
struct StoredFirm : Desk {
    StoredFirm() { (void)import(XlsxBuilder().sheet("单位", firmOf("小型", "张三", "甲公司"))); }

    ImportReport update(const TextRows& rows, bool emptying = false) {
        ImportOptions options;
        options.update = true;
        options.emptyBlanks = emptying;
        return import(XlsxBuilder().sheet("单位", rows), options);
    }
    [[nodiscard]] Organisation firm() const { return workspace->year()->registry.units().at(0); }
};

std::vector<std::string> sentences(const ImportReport& report) {
    std::vector<std::string> told;
    for (const Finding& note : report.notes) told.push_back(Translator()(note.message));
    return told;
}

}  // namespace

TEST_CASE("a blank cell of an update leaves what is stored alone") {
    StoredFirm desk;
    const auto report = desk.update(firmOf("", "", "乙公司"));
    CHECK(countOf(report, "单位").updated == 1);
    CHECK(countOf(report, "单位").emptied == 0);
    CHECK(desk.firm().name == "乙公司");
    CHECK(desk.firm().size == EnterpriseSize::Small);
    CHECK(desk.firm().contact == "张三");
    CHECK(
        sentences(report) ==
        std::vector<std::string>{
            "有 2 "
            "格在表格里空着，已登记的值都保留了；要清空它们，请勾选“空着的格也清空已登记的内容”"});
}

TEST_CASE("a placeholder in a cell of an update is as good as a blank") {
    StoredFirm desk;
    (void)desk.update(firmOf("小型", "/", "乙公司"));
    CHECK(desk.firm().name == "乙公司");
    CHECK(desk.firm().contact == "张三");
}

TEST_CASE("a column that the file does not have empties nothing, even when blanks are to empty") {
    const bool emptying = GENERATE(false, true);
    StoredFirm desk;
    TextRows rows = firmOf("小型", "", "乙公司");
    for (auto& row : rows) row.pop_back();
    const auto report = desk.update(rows, emptying);
    CHECK(report.notes.empty());
    CHECK(desk.firm().name == "乙公司");
    CHECK(desk.firm().contact == "张三");
}

TEST_CASE("a file with fewer columns than are stored is no conflict") {
    StoredFirm desk;
    TextRows rows = firmOf("小型", "", "甲公司");
    for (auto& row : rows) row.pop_back();
    const auto report = desk.import(XlsxBuilder().sheet("单位", rows));
    CHECK(codes(report).empty());
    CHECK(countOf(report, "单位").same == 1);
}

TEST_CASE("an update of nothing but blanks changes nothing") {
    StoredFirm desk;
    const auto report = desk.update(firmOf("", "", "甲公司"));
    CHECK(countOf(report, "单位").same == 1);
    CHECK_FALSE(report.written);
}

TEST_CASE("asked for, blank cells empty what is stored, and the report tells each") {
    StoredFirm desk;
    const auto report = desk.update(firmOf("", "", "甲公司"), true);
    CHECK(countOf(report, "单位").emptied == 2);
    CHECK(desk.firm().contact.empty());
    CHECK(desk.firm().size == EnterpriseSize::NotApplicable);
    CHECK(sentences(report) ==
          std::vector<std::string>{"“规模”在表格里空着，已登记的“小型”清空了",
                                   "“联系人”在表格里空着，已登记的“张三”清空了"});
    CHECK(report.notes.at(0).place.row == 2);
    CHECK(report.notes.at(0).place.file == "in.xlsx");
}

TEST_CASE("what a blank cell had implied follows what it is implied from") {
    Desk desk;
    const TextRows pledge = {
        {"质押登记号", "债务人代码", "出质人代码", "质权人", "登记金额(元)", "放款金额(元)",
         "登记日期"},
        {"Y2024980000001", kFirm, "", "某银行", "3000000", "2000000", "2024-06-01"}};
    (void)desk.import(XlsxBuilder().sheet("单位", units()).sheet("质押融资", pledge));
    TextRows changed = pledge;
    changed[1][1] = kSchool;
    changed[1][4] = "4000000";
    ImportOptions updating;
    updating.update = true;
    (void)desk.import(XlsxBuilder().sheet("质押融资", changed), updating);
    const auto year = desk.workspace->year();
    CHECK(year->pledges.at(0).pledgor == year->pledges.at(0).debtor);
    CHECK(year->pledges.at(0).bankCredit == Money::ofWan(400));
}

TEST_CASE("other funding marked by hand is not unmarked by a file that leaves it blank") {
    Desk desk;
    const auto rows = [](const std::string& other, const std::string& amount) {
        return TextRows{{"受理号", "项目代码", "单位代码", "项目名称", "申请金额(元)", "申报日期",
                         "其他财政支持"},
                        {"SL1", "P2", kSchool, "促进项目", amount, "2024-05-20", other}};
    };
    (void)desk.import(XlsxBuilder().sheet("单位", units()).sheet("项目申报", rows("是", "300000")));
    ImportOptions updating;
    updating.update = true;
    (void)desk.import(XlsxBuilder().sheet("项目申报", rows("", "200000")), updating);
    const auto year = desk.workspace->year();
    CHECK(year->applications.at(0).otherFunding);
    CHECK(year->applications.at(0).requested == Money::ofWan(20));
}

TEST_CASE("without updating, a blank cell where something is stored is a conflict that says so") {
    StoredFirm desk;
    const auto report = desk.import(XlsxBuilder().sheet("单位", firmOf("小型", "", "甲公司")));
    REQUIRE(codes(report) == std::vector<std::string>{"CONFLICT"});
    CHECK(Translator()(report.rejected[0].message) ==
          "“联系人”在表格里空着，已登记的是“张三”；请在表格里补上，或勾选“以文件为准更新”再导入，"
          "空着的格不会清空已登记的值");
}

TEST_CASE("a draft empties when it is told to") {
    StoredFirm desk;
    XlsxBuilder().sheet("单位", firmOf("小型", "", "甲公司")).save(desk.scratch / "in.xlsx");
    const auto plan = std::make_shared<const Plan>(desk.workspace->plan());
    ImportDraft draft(readRows({desk.scratch / "in.xlsx"}, {}, {}), {});
    draft.setUpdating(true, false);
    (void)draft.check(desk.workspace->year(), plan);
    CHECK(countOf(draft.report(), "单位").same == 1);
    draft.setUpdating(true, true);
    (void)draft.check(desk.workspace->year(), plan);
    CHECK(countOf(draft.report(), "单位").emptied == 1);
}

TEST_CASE("a file without a column does not contradict one that has it") {
    StoredFirm desk;
    TextRows without = firmOf("小型", "李四", "甲公司");
    for (auto& row : without) row.pop_back();
    XlsxBuilder().sheet("单位", firmOf("小型", "李四", "甲公司")).save(desk.scratch / "a.xlsx");
    XlsxBuilder().sheet("单位", without).save(desk.scratch / "b.xlsx");
    ImportOptions options;
    options.update = true;
    const auto report = importWorkbooks(
        *desk.workspace, {desk.scratch / "a.xlsx", desk.scratch / "b.xlsx"}, options);
    CHECK(codes(report).empty());
    CHECK(desk.firm().contact == "李四");
}
