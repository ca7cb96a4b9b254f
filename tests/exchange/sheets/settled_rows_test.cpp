// SPDX-License-Identifier: GPL-3.0-or-later
// Rows about what was decided, or that need a right: rejected one by one, and the good ones taken.
#include "exchange/import/import_draft.h"
#include "exchange/sheets/applied.h"
#include "exchange/sheets/open_entry.h"
#include "support/staff.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

using Codes = std::vector<std::string>;

/// SL1 was withdrawn, SL2 is a draft.
struct Settled : Applied {
    Settled() {
        (void)bring("任务承诺", promises("4", "5"));
        REQUIRE(workspace->act({Subject::Application, "SL1", "withdraw"}).refused.empty());
    }
    [[nodiscard]] static TextRows promises(const std::string& first, const std::string& second) {
        return {
            {"受理号", "指标编号", "承诺值"}, {"SL1", "P2-1b", first}, {"SL2", "P3-1a", second}};
    }
    [[nodiscard]] std::unique_ptr<Entry> entry(std::string_view sheet) const {
        return openEntry(sheet, year(), std::make_shared<const Plan>(workspace->plan()));
    }
    [[nodiscard]] std::string promised(std::size_t which) const {
        return year()->commitments.at(which).value;
    }
};

Codes faultsOf(const TypedVerdict& verdict) {
    Codes faults;
    for (const CellFault& each : verdict.faults)
        faults.push_back(std::string(each.column) + ":" + each.fault.code);
    return faults;
}

/// 项目申报 as the desk exports it: units by name, and where each application stands.
TextRows exported(const std::string& first, const std::string& second) {
    return {{"受理号", "项目", "申报单位", "项目名称", "状态", "申请金额", "待办", "申报日期"},
            {"SL1", "P2", "示例大学", "促进项目", first, "300000", "", "2024-05-20"},
            {"SL2", "P3", "示例企业", "转化项目", second, "200000", "提交", "2024-05-21"}};
}

/// Its titles as somebody maps them by hand.
ImportOptions mappedByHand(bool updating) {
    ImportOptions options;
    options.update = updating;
    options.mappings = {{0,
                         "项目申报",
                         "项目申报",
                         1,
                         {{"受理号", "受理号"},
                          {"项目", "项目代码"},
                          {"申报单位", "单位代码"},
                          {"项目名称", "项目名称"},
                          {"状态", "状态"},
                          {"申请金额", "申请金额(元)"},
                          {"待办", ""},
                          {"申报日期", "申报日期"}}}};
    return options;
}

/// The same with a person a role, of whom one is signed in.
struct Staffed : Applied {
    explicit Staffed(const std::string& login) {
        addStaff(*workspace);
        workspace->signIn(login, kPassword);
    }
};

TextRows takenUp(const std::string& state) {
    return {{"受理号", "项目代码", "单位代码", "项目名称", "申请金额(元)", "申报日期", "状态"},
            {"SL8", "P2", kSchool, "推广项目", "200000", "2024-05-22", ""},
            {"SL9", "P2", kSchool, "促进项目", "300000", "2024-05-20", state}};
}

}  // namespace

TEST_CASE("a row of a settled application is rejected, and the others are taken") {
    Settled desk;
    const auto report = desk.bring("任务承诺", Settled::promises("6", "7"), true);
    CHECK(codes(report) == Codes{"SETTLED"});
    CHECK(columns(report) == Codes{"承诺值"});
    CHECK_THAT(sentence(report), Catch::Contains("SL1 已经办理到后面的步骤"));
    CHECK(desk.promised(0) == "4");
    CHECK(desk.promised(1) == "7");
}

TEST_CASE("a new row of a settled application is rejected where it names it") {
    Settled desk;
    const auto report =
        desk.bring("任务承诺",
                   {{"受理号", "指标编号", "承诺值"}, {"SL1", "P2-2", "3"}, {"SL2", "P3-4a", "3"}});
    CHECK(codes(report) == Codes{"SETTLED"});
    CHECK(columns(report) == Codes{"受理号"});
    CHECK(desk.year()->commitments.size() == 3);
}

TEST_CASE("that a row is settled is told before it would be asked to update") {
    Settled desk;
    CHECK(codes(desk.bring("任务承诺", Settled::promises("6", "5"))) == Codes{"SETTLED"});
}

TEST_CASE("unchanged rows of settled applications are no fault") {
    Settled desk;
    for (const bool updating : {false, true}) {
        CHECK(codes(desk.bring("项目申报", applications(), updating)).empty());
        CHECK(codes(desk.bring("任务承诺", Settled::promises("4", "5"), updating)).empty());
    }
}

TEST_CASE("a table that says where the applications stand now changes nothing") {
    Settled desk;
    for (const bool updating : {false, true}) {
        INFO(updating);
        const auto report = desk.Desk::import(
            XlsxBuilder().sheet("项目申报", exported("已撤回", "草稿")), mappedByHand(updating));
        CHECK(codes(report).empty());
        CHECK(countOf(report, "项目申报").same == 2);
    }
    CHECK(desk.year()->applications.at(0).takenUp == "draft");
}

TEST_CASE("the state that an application was entered with is no change either") {
    Settled desk;
    const auto report = desk.Desk::import(XlsxBuilder().sheet("项目申报", exported("草稿", "草稿")),
                                          mappedByHand(true));
    CHECK(codes(report).empty());
    CHECK(countOf(report, "项目申报").same == 2);
}

TEST_CASE("another state than the one it is in is refused once something was decided") {
    Settled desk;
    for (const bool updating : {false, true}) {
        INFO(updating);
        const auto report = desk.Desk::import(
            XlsxBuilder().sheet("项目申报", exported("执行中", "草稿")), mappedByHand(updating));
        CHECK(codes(report) == Codes{"SETTLED"});
        CHECK(columns(report) == Codes{"状态"});
    }
}

TEST_CASE("where an application stands does not hide what else its row changes") {
    Settled desk;
    TextRows rows = exported("已撤回", "草稿");
    rows[1][5] = "310000";
    rows[2][5] = "210000";
    const auto report =
        desk.Desk::import(XlsxBuilder().sheet("项目申报", rows), mappedByHand(true));
    CHECK(codes(report) == Codes{"SETTLED"});
    CHECK(columns(report) == Codes{"申请金额(元)"});
    CHECK(desk.year()->applications.at(1).requested == Money::ofYuan(210'000));
}

TEST_CASE("what may be edited in the state where it is may be imported") {
    Settled desk;
    const auto panel = [&](const std::string& number) {
        return codes(desk.bring("评审分组", {{"受理号", "专家编号"}, {number, "ZJ1"}}));
    };
    CHECK(panel("SL1") == Codes{"SETTLED"});
    CHECK(panel("SL2").empty());
}

TEST_CASE("what is typed over a settled application is at fault where it is typed") {
    Settled desk;
    const auto entry = desk.entry("项目申报");
    TypedRecord settled = *entry->typed(1), open = *entry->typed(2);
    CHECK(entry->check(settled).holds());
    for (TypedRecord* each : {&settled, &open}) each->texts[entry->columnNamed("项目名称")] = "新";
    CHECK(faultsOf(entry->check(settled)) == Codes{"项目名称:SETTLED"});
    CHECK(entry->check(open).holds());
}

TEST_CASE("a new row that is typed for a settled application is at fault where it names it") {
    Settled desk;
    const auto entry = desk.entry("任务承诺");
    TypedRecord fresh = entry->blank();
    fresh.texts = {"SL1", "P2-2", "3", ""};
    CHECK(faultsOf(entry->check(fresh)) == Codes{"受理号:SETTLED"});
    fresh.texts = {"SL2", "P3-4a", "3", ""};
    CHECK(entry->check(fresh).holds());
}

TEST_CASE("the preview of an import tells what is settled") {
    Settled desk;
    XlsxBuilder().sheet("任务承诺", Settled::promises("6", "7")).save(desk.scratch / "in.xlsx");
    ImportOptions options;
    options.update = true;
    ImportDraft draft(readRows({desk.scratch / "in.xlsx"}, {}, {}), options);
    const auto plan = std::make_shared<const Plan>(desk.workspace->plan());
    (void)draft.check(desk.year(), plan);
    CHECK(codes(draft.report()) == Codes{"SETTLED"});
    CHECK(draft.write(*desk.workspace).written);
    CHECK(desk.promised(1) == "7");
}

TEST_CASE("rows for which one has no right are rejected, and the others are taken") {
    Staffed desk("clerk");
    const auto report = desk.Desk::import(
        XlsxBuilder()
            .sheet("任务承诺", Settled::promises("4", "5"))
            .sheet("评审专家", {{"专家编号", "姓名", "工作单位"}, {"ZJ3", "吴专家", "某事务所"}}));
    CHECK(codes(report) == Codes{"RIGHT"});
    CHECK_THAT(sentence(report), Catch::Contains("某clerk (clerk) 不能受理、审查或组织评审"));
    CHECK(desk.year()->commitments.size() == 2);
    CHECK(desk.year()->experts.size() == 2);
}

TEST_CASE("to take an application up in a later state needs a right, and the state says so") {
    Staffed clerk("clerk");
    const auto report = clerk.bring("项目申报", takenUp("评审中"));
    CHECK(codes(report) == Codes{"RIGHT"});
    CHECK(columns(report) == Codes{"状态"});
    CHECK(clerk.year()->applications.size() == 3);
    Staffed officer("officer");
    CHECK(codes(officer.bring("项目申报", takenUp("评审中"))).empty());
}

TEST_CASE("a row in a state that is not one's own to decide is refused at its state") {
    const auto state = GENERATE("已立项", "执行中", "验收中", "验收通过", "已终止", "已作废");
    CAPTURE(state);
    Staffed desk("officer");
    const auto report = desk.bring("项目申报", takenUp(state));
    CHECK(codes(report) == Codes{"RIGHT"});
    CHECK(columns(report) == Codes{"状态"});
    CHECK_THAT(sentence(report), Catch::StartsWith("某officer (officer) 不能把申报登记为“" +
                                                   std::string(state) + "”，别的人员也不能"));
    CHECK(desk.year()->applications.size() == 3);
}

TEST_CASE("the draft of another is not moved to a state that is not one's own to decide") {
    Staffed desk("clerk");
    (void)desk.bring("项目申报", takenUp("草稿"));
    desk.workspace->signIn("officer", kPassword);
    for (const bool updating : {false, true}) {
        CAPTURE(updating);
        const auto report = desk.bring("项目申报", takenUp("已立项"), updating);
        CHECK(codes(report) == Codes{"RIGHT"});
        CHECK(columns(report) == Codes{"状态"});
    }
    CHECK(desk.year()->applications.back().takenUp == "draft");
}

TEST_CASE("who submits applications may bring them as submitted, and as withdrawn") {
    Staffed desk("clerk");
    CHECK(codes(desk.bring("项目申报", takenUp("已提交"))).empty());
    TextRows withdrawn = takenUp("已撤回");
    withdrawn[2][0] = "SL10";
    CHECK(codes(desk.bring("项目申报", withdrawn)).empty());
    TextRows accepted = takenUp("已受理");
    accepted[2][0] = "SL11";
    CHECK(codes(desk.bring("项目申报", accepted)) == Codes{"RIGHT"});
}

TEST_CASE("a running project is not concluded by a table") {
    Applied desk;
    REQUIRE(codes(desk.bring("项目申报", takenUp("执行中"))).empty());
    addStaff(*desk.workspace);
    desk.workspace->signIn("officer", kPassword);
    const auto report = desk.bring("项目申报", takenUp("验收通过"), true);
    CHECK(codes(report) == Codes{"RIGHT"});
    CHECK(columns(report) == Codes{"状态"});
    CHECK(desk.year()->applications.back().takenUp == "running");
}

TEST_CASE("experts that are there already are no matter of rights") {
    Staffed desk("clerk");
    CHECK(codes(desk.bring("评审专家", experts())).empty());
}

namespace {

/// SL9 comes as reviewed, with what it promises.
struct MidYear : Applied {
    ImportReport first;

    MidYear() {
        first = Desk::import(
            XlsxBuilder()
                .sheet("项目申报", takenUp("已评审"))
                .sheet("任务承诺", {{"受理号", "指标编号", "承诺值"}, {"SL9", "P2-1b", "6"}}));
    }
};

}  // namespace

TEST_CASE("an application comes with its parts in one import, whatever the state") {
    const MidYear desk;
    CHECK(codes(desk.first).empty());
    CHECK(desk.year()->commitments.size() == 1);
}

TEST_CASE("a later import changes nothing of what was taken up beyond the draft") {
    MidYear desk;
    const TextRows promise = {{"受理号", "指标编号", "承诺值"}, {"SL9", "P2-1b", "7"}};
    const auto report = desk.bring("任务承诺", promise, true);
    CHECK(codes(report) == Codes{"SETTLED"});
    CHECK(columns(report) == Codes{"承诺值"});
    CHECK_THAT(sentence(report), Catch::Contains("SL9 录入时就已经办到后面的步骤"));
    REQUIRE(codes(desk.bring("项目申报", takenUp("草稿"), true)).empty());
    CHECK(codes(desk.bring("任务承诺", promise, true)).empty());
    CHECK(codes(desk.bring("项目申报", takenUp("已评审"), true)).empty());
    CHECK(desk.year()->applications.back().takenUp == "reviewed");
}

TEST_CASE("an amount that comes with a state set back is at fault, and not the state") {
    MidYear desk;
    TextRows rows = takenUp("草稿");
    rows[2][4] = "1";
    const auto report = desk.bring("项目申报", rows, true);
    CHECK(codes(report) == Codes{"SETTLED"});
    CHECK(columns(report) == Codes{"申请金额(元)"});
}
