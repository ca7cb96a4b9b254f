// SPDX-License-Identifier: GPL-3.0-or-later
// 成果认定 and 归属 (projects §5, §7).
#include "exchange/import/import_draft.h"
#include "exchange/sheets/applied.h"
#include "exchange/sheets/import_sheets.h"
#include "exchange/sheets/open_entry.h"
#include "support/staff.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

using Codes = std::vector<std::string>;

/// SL1 applies for P2, SL2 for P3.
TextRows found(std::initializer_list<std::vector<std::string>> rows) {
    TextRows all = {{"受理号", "指标编号", "序号", "结论", "日期", "成果编号"}};
    all.insert(all.end(), rows);
    return all;
}

TextRows attributed(const std::string& record, const std::string& application = "SL1") {
    return {{"登记号", "受理号", "理由"}, {record, application, "双方协商"}};
}

TextRows licences(const std::string& number) {
    return {
        {"备案登记号", "方式", "专利号", "出让方代码", "受让方代码", "登记备案日期", "转化实施"},
        {number, "转让", std::string(patentOf(1).text()), kSchool, kFirm, "2024-06-01", "是"}};
}

TextRows products(const std::string& number) {
    return {{"备案编号", "企业代码", "产品名称", "备案日期"},
            {number, kFirm, "产品", "2024-06-01"}};
}

/// The only rejection of one finding.
struct Told {
    std::string code, column, sentence;
    friend bool operator==(const Told&, const Told&) = default;
};

Told toldOf(const ImportReport& report) {
    if (report.rejected.size() != 1) return {std::to_string(report.rejected.size()), "", ""};
    return {codes(report)[0], columns(report)[0], sentence(report)};
}

}  // namespace

TEST_CASE("a deliverable is found to be accepted or not, with its day and its record") {
    Applied desk;
    const TextRows rows = found({{"SL1", "P2-5", "1", "认定", "2024-10-15", "CG1"},
                                 {"SL1", "P2-8", "2", "不认定", "2024年10月16日", ""}});
    REQUIRE(codes(desk.bring("成果认定", rows)).empty());
    CHECK(desk.year()->recognitions ==
          std::vector{Recognition{{1}, "SL1", "P2-5", 1, true, Date(2024, 10, 15), "CG1", 1},
                      Recognition{{2}, "SL1", "P2-8", 2, false, Date(2024, 10, 16), "", 1}});
    CHECK(countOf(desk.bring("成果认定", rows), "成果认定").same == 2);
}

TEST_CASE("another finding about the same text is a conflict, or replaces it") {
    Applied desk;
    (void)desk.bring("成果认定", found({{"SL1", "P2-5", "1", "不认定", "2024-10-15", ""}}));
    const TextRows mended = found({{"SL1", "P2-5", "1", "认定", "2024-10-20", ""}});
    CHECK(codes(desk.bring("成果认定", mended)) == Codes{"CONFLICT"});
    CHECK(countOf(desk.bring("成果认定", mended, true), "成果认定").updated == 1);
    CHECK(desk.year()->recognitions.at(0).accepted);
}

TEST_CASE("a finding is about a text that the plan lists for the application's project") {
    Applied desk;
    const auto told = [&desk](const std::string& application, const std::string& indicator,
                              const std::string& number) {
        return toldOf(desk.bring(
            "成果认定", found({{application, indicator, number, "认定", "2024-10-15", ""}})));
    };
    CHECK(told("SL9", "P2-5", "1") == Told{"UNKNOWN_APPLICATION", "受理号",
                                           "受理号 SL9 还没有登记，请先在“项目申报”表里加上它"});
    CHECK(told("SL2", "P2-5", "1") ==
          Told{"UNKNOWN_INDICATOR", "指标编号",
               "SL2 申报的是 P3，P3 没有指标 P2-5；请核对受理号和指标编号"});
    CHECK(told("SL1", "P2-2", "1") ==
          Told{"UNKNOWN_INDICATOR", "指标编号",
               "指标 P2-2 按数量统计，不用认定；请填列有成果的指标，如 P2-5"});
    CHECK(told("SL1", "P2-8", "3") ==
          Told{"TEXT_NUMBER", "序号", "指标 P2-8 在方案里列了 2 项成果，没有第 3 项；请填 1 到 2"});
    CHECK(told("SL1", "P2-8", "0").code == "TEXT_NUMBER");
    CHECK(desk.year()->recognitions.empty());
}

TEST_CASE("a conclusion is one of the two, and every required cell is filled") {
    Applied desk;
    CHECK(codes(desk.bring("成果认定", found({{"SL1", "P2-5", "1", "通过", "2024-10-15", ""}}))) ==
          Codes{"OPTION"});
    CHECK(codes(desk.bring("成果认定", found({{"SL1", "P2-5", "1", "认定", "", ""}}))) ==
          Codes{"REQUIRED"});
}

TEST_CASE("a record is attributed by its number, stored or in the same file") {
    Applied desk;
    (void)desk.bring("转让许可", licences("ZR2024000001"));
    CHECK(codes(desk.bring("归属", attributed("zr2024000001"))).empty());
    CHECK(desk.year()->attributions ==
          std::vector{Attribution{{1}, "ZR2024000001", "SL1", "双方协商", 1}});
    const auto together = desk.Desk::import(
        XlsxBuilder().sheet("归属", attributed("cp-1", "SL2")).sheet("产品备案", products("cp-1")));
    CHECK(codes(together).empty());
    CHECK(desk.year()->attributions.at(1).record == "cp-1");
}

TEST_CASE("a record that nobody entered cannot be attributed") {
    Applied desk;
    CHECK(toldOf(desk.bring("归属", attributed("ZR2024000009"))) ==
          Told{"UNKNOWN_RECORD", "登记号",
               "没有登记号为 ZR2024000009 的转让许可、质押融资或产品备案；"
               "请核对登记号，或先登记这条记录"});
    (void)desk.bring("转让许可", licences("ZR2024000009"));
    CHECK(codes(desk.bring("归属", attributed("ZR2024000009", "SL7"))) ==
          Codes{"UNKNOWN_APPLICATION"});
}

namespace {

/// ZR2024000001 went from the school to the firm; SL3 of P3 is of a third unit, 无关公司.
struct Transferred : Applied {
    Transferred() {
        (void)bring("转让许可", licences("ZR2024000001"));
        workspace->edit(Operation::Enter, "录入", [](Edit& edit) {
            Organisation other = unitOf(50);
            other.name = "无关公司";
            edit.put(applicationOf("SL3", "P3", edit.put(other), "running"));
        });
    }
    /// An award of P2 that counts what the school transferred.
    void awardSchool() {
        const auto code = CreditCode::parse(kSchool);
        const Id<Organisation> school = year()->registry.find(*code)->id;
        workspace->edit(Operation::Enter, "录入", [school](Edit& edit) {
            edit.put(applicationOf("SL4", "P2", school, "running"));
        });
    }
    /// Typed by hand, of this record.
    [[nodiscard]] TypedVerdict typed(const std::string& record, const std::string& number) const {
        const auto entry =
            openEntry("归属", year(), std::make_shared<const Plan>(workspace->plan()));
        return entry->check(TypedRecord{0, 0, {record, number, ""}});
    }

  private:
    static Application applicationOf(const char* number, const char* project, Id<Organisation> unit,
                                     const char* state) {
        Application application;
        application.number = number;
        application.project = project;
        application.unit = unit;
        application.title = number;
        application.requested = Money::ofWan(10);
        application.date = Date(2024, 5, 20);
        application.takenUp = state;
        return application;
    }
};

/// The codes of its warnings.
Codes warningsOf(const TypedVerdict& verdict) {
    Codes found;
    for (const Finding& each : verdict.warnings) found.push_back(each.code);
    return found;
}

}  // namespace

TEST_CASE("a record is not attributed to whose unit has nothing to do with it") {
    Transferred desk;
    CHECK(toldOf(desk.bring("归属", attributed("ZR2024000001", "SL3"))) ==
          Told{"NOT_CLAIMANT", "受理号",
               "SL3（无关公司）与 ZR2024000001 无关，不能归给它；现在没有立项计入这条记录，"
               "不用写归属"});
    CHECK(desk.year()->attributions.empty());
}

TEST_CASE("who would count a record is named to whoever attributes it to another") {
    Transferred desk;
    desk.awardSchool();
    CHECK(toldOf(desk.bring("归属", attributed("ZR2024000001", "SL3"))).sentence ==
          "SL3（无关公司）与 ZR2024000001 无关，不能归给它；计入这条记录的立项有："
          "SL4（示例大学），请改成其中一个");
    CHECK(codes(desk.bring("归属", attributed("ZR2024000001", "SL4"))).empty());
}

TEST_CASE("an attribution to who counts the record says nothing, to a draft that it counts later") {
    Transferred desk;
    desk.awardSchool();
    CHECK(warningsOf(desk.typed("ZR2024000001", "SL4")).empty());
    const TypedVerdict draft = desk.typed("ZR2024000001", "SL1");
    CHECK(draft.holds());
    CHECK(warningsOf(draft) == Codes{"NOT_AWARDED"});
}

TEST_CASE("an attribution of a record that does not count for a party of it is told") {
    Transferred desk;
    TextRows early = licences("ZR2022000001");
    early.at(1).at(5) = "2022-06-01";
    REQUIRE(codes(desk.bring("转让许可", early)).empty());
    const TypedVerdict verdict = desk.typed("ZR2022000001", "SL1");
    CHECK(verdict.holds());
    CHECK(warningsOf(verdict) == Codes{"NOT_COUNTED"});
}

TEST_CASE("a record is attributed once; to another application only when that is wanted") {
    Applied desk;
    (void)desk.bring("转让许可", licences("ZR2024000001"));
    (void)desk.bring("归属", attributed("ZR2024000001"));
    CHECK(codes(desk.bring("归属", attributed("ZR2024000001", "SL2"))) == Codes{"CONFLICT"});
    CHECK(countOf(desk.bring("归属", attributed("zr2024000001", "SL2"), true), "归属").updated ==
          1);
    REQUIRE(desk.year()->attributions.size() == 1);
    CHECK(desk.year()->attributions.at(0).application == "SL2");
}

TEST_CASE("an attribution that waits for its record is taken when the record is mended") {
    Applied desk;
    TextRows wrong = licences("ZR2024000001");
    wrong.at(1).at(5) = "六月一日";
    XlsxBuilder()
        .sheet("转让许可", wrong)
        .sheet("归属", attributed("ZR2024000001"))
        .save(desk.scratch / "in.xlsx");
    const auto rows = readRows({desk.scratch / "in.xlsx"}, {}, {});
    REQUIRE(rows != nullptr);
    ImportDraft draft(rows, {});
    (void)draft.check(desk.year(), std::make_shared<const Plan>(desk.workspace->plan()), {});
    REQUIRE(codes(draft.report()) == Codes{"DATE_FORMAT", "UNKNOWN_RECORD"});
    const std::size_t sheet = 1;  // after 单位
    (void)draft.mend({{{sheet, 0}, 7, "2024-06-01"}});
    CHECK(codes(draft.report()).empty());
}

TEST_CASE("findings are typed by hand under the same rules") {
    Applied desk;
    const auto entry =
        openEntry("成果认定", desk.year(), std::make_shared<const Plan>(desk.workspace->plan()));
    const TypedRecord good{0, 0, {"SL1", "P2-5", "1", "认定", "2024-10-15", ""}};
    const TypedRecord beyond{0, 0, {"SL1", "P2-5", "2", "认定", "2024-10-15", ""}};
    const auto verdicts = entry->check({good, beyond});
    CHECK(verdicts[0].holds());
    CHECK(verdicts[0].warnings.empty());
    REQUIRE(verdicts[1].faults.size() == 1);
    CHECK(verdicts[1].faults[0].fault.code == "TEXT_NUMBER");
    desk.workspace->edit(Operation::Enter, "录入",
                         [&](Edit& edit) { (void)entry->put(edit, {good}); });
    CHECK(desk.year()->recognitions.size() == 1);
}

TEST_CASE("who may not judge imports everything but findings and attributions") {
    Applied desk;
    (void)desk.bring("转让许可", licences("ZR2024000001"));
    addStaff(*desk.workspace);
    desk.workspace->signIn("clerk", kPassword);
    const auto report = desk.Desk::import(
        XlsxBuilder()
            .sheet("产品备案", products("CP1"))
            .sheet("归属", attributed("ZR2024000001"))
            .sheet("成果认定", found({{"SL1", "P2-5", "1", "认定", "2024-10-15", ""}})));
    CHECK(codes(report) == Codes{"RIGHT", "RIGHT"});
    CHECK_THAT(sentence(report), Catch::Contains("不能认定成果"));
    CHECK(countOf(report, "产品备案").added == 1);
    desk.workspace->signIn("officer", kPassword);
    CHECK(codes(desk.bring("归属", attributed("ZR2024000001"))).empty());
}
