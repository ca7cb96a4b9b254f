// SPDX-License-Identifier: GPL-3.0-or-later
// 立项: awards of before the program was taken up become decisions, held to what awards are held to
// (projects §3, §7).
#include "domain/decisions/actions.h"
#include "exchange/import/import_draft.h"
#include "exchange/sheets/applied.h"
#include "support/staff.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

using Codes = std::vector<std::string>;

const std::vector<std::string> kHeader = {"受理号", "立项编号", "立项金额(元)", "立项日期"};

TextRows awards(TextRows rows) {
    rows.insert(rows.begin(), kHeader);
    return rows;
}

/// SL1 of P2 asks for 30万元, SL2 of P3 for 20万元 and so for more than its project gives.
struct Awarding : Applied {
    ImportReport awardAll(const TextRows& rows, bool updating = false) {
        return bring("立项", awards(rows), updating);
    }
    ImportReport award(const std::string& amount, const std::string& number = "立项1号",
                       const std::string& on = "2024-06-20", bool updating = false) {
        return awardAll({{"SL1", number, amount, on}}, updating);
    }
    [[nodiscard]] std::vector<Decision> decisions() const { return year()->decisions; }
    [[nodiscard]] std::string state(const std::string& number) const {
        const auto seen = year();
        for (const Application& each : seen->applications) {
            if (each.number == number)
                return stateOf(standing(seen->decisions, Subject::Application, number),
                               each.takenUp);
        }
        return {};
    }
    void act(const std::string& action) {
        Act act{Subject::Application, "SL1", action};
        act.opinion = "同意";
        REQUIRE(workspace->act(act).refused.empty());
    }
};

/// Five more applications of P2, which has three places of 30万元 each.
TextRows contest() {
    TextRows rows = {{"受理号", "项目代码", "单位代码", "项目名称", "申请金额(元)", "申报日期"}};
    for (int at = 1; at <= 5; ++at) {
        rows.push_back({"TB" + std::to_string(at), "P2", kSchool, "项目" + std::to_string(at),
                        "300000", "2024-05-20"});
    }
    return rows;
}

TextRows awardsOfContest(int count) {
    TextRows rows;
    for (int at = 1; at <= count; ++at) {
        const std::string serial = std::to_string(at);
        rows.push_back({"TB" + serial, "立项" + serial + "号", "300000", "2024-06-20"});
    }
    return rows;
}

}  // namespace

TEST_CASE("an award of before becomes a decision, and is counted as new") {
    Awarding desk;
    const auto report = desk.award("280000");
    CHECK(codes(report).empty());
    CHECK(countOf(report, "立项").added == 1);
    REQUIRE(desk.decisions().size() == 1);
    const Decision award = desk.decisions().front();
    CHECK(award.action == "award");
    CHECK(award.number == "SL1");
    CHECK(award.issued == "立项1号");
    CHECK(award.amount == Money::ofWan(28));
    CHECK(award.date == Date(2024, 6, 20));
    CHECK(award.before == "draft");
    CHECK(desk.state("SL1") == "awarded");
}

TEST_CASE("an application that was entered as running stays where it is") {
    Awarding desk;
    TextRows running = applications();
    running.front().push_back("状态");
    running.at(1).push_back("执行中");
    (void)desk.bring("项目申报", running, true);
    CHECK(codes(desk.award("280000")).empty());
    CHECK(desk.state("SL1") == "running");
    CHECK(desk.decisions().front().issued == "立项1号");
}

TEST_CASE("the same row again changes nothing") {
    Awarding desk;
    (void)desk.award("280000");
    const std::string head = desk.workspace->head();
    const auto report = desk.award("280000");
    CHECK(countOf(report, "立项").same == 1);
    CHECK_FALSE(report.written);
    CHECK(desk.workspace->head() == head);
}

TEST_CASE("another amount, number or day of an award is a conflict, which no update settles") {
    Awarding desk;
    (void)desk.award("280000");
    for (const bool updating : {false, true}) {
        const auto amount = desk.award("290000", "立项1号", "2024-06-20", updating);
        CHECK(codes(amount) == Codes{"CONFLICT"});
        CHECK(columns(amount) == Codes{"立项金额(元)"});
        const auto number = desk.award("280000", "立项2号", "2024-06-20", updating);
        CHECK(codes(number) == Codes{"CONFLICT"});
        CHECK(columns(number) == Codes{"立项编号"});
        const auto date = desk.award("280000", "立项1号", "2024-06-21", updating);
        CHECK(codes(date) == Codes{"CONFLICT"});
        CHECK(columns(date) == Codes{"立项日期"});
    }
    CHECK_THAT(
        sentence(desk.award("290000")),
        Catch::StartsWith("SL1 已经立项：编号 立项1号，金额 280,000.00 元，日期 2024-06-20"));
    CHECK(desk.decisions().size() == 1);
}

TEST_CASE("a number is given to one award only, in one table and from one import to the next") {
    Awarding desk;
    (void)desk.bring("项目申报", contest());
    auto rows = awardsOfContest(2);
    rows[1][1] = rows[0][1];
    const auto report = desk.awardAll(rows);
    CHECK(codes(report) == Codes{"AWARD_NUMBER"});
    CHECK(columns(report) == Codes{"立项编号"});
    const auto later = desk.award("280000", "立项1号");
    CHECK(codes(later) == Codes{"AWARD_NUMBER"});
    CHECK(sentence(later) == "立项编号 立项1号 已用于 TB1，一个编号只用一次，请核对");
}

TEST_CASE("the number of a reversed award stays used, and the application takes another") {
    Awarding desk;
    (void)desk.award("280000");
    desk.act("reverse");
    CHECK(codes(desk.award("280000")) == Codes{"AWARD_NUMBER"});
    CHECK(codes(desk.award("270000", "立项2号")).empty());
    CHECK(desk.state("SL1") == "awarded");
}

TEST_CASE("two rows of one application do not award it twice") {
    Awarding desk;
    const auto report = desk.awardAll(
        {{"SL1", "立项1号", "280000", "2024-06-20"}, {"SL1", "立项2号", "280000", "2024-06-20"}});
    CHECK(codes(report) == Codes{"DUPLICATE_ROW"});
    CHECK(desk.decisions().size() == 1);
}

TEST_CASE("each reason against an award names the column that it is about") {
    struct Wrong {
        std::vector<std::string> row;
        std::string code, column;
    };
    const Wrong wrong = GENERATE(
        Wrong{{"SL1", "立项1号", "0", "2024-06-20"}, "AMOUNT", "立项金额(元)"},
        Wrong{{"SL1", "立项1号", "300000.01", "2024-06-20"}, "OVER_REQUEST", "立项金额(元)"},
        Wrong{{"SL2", "立项1号", "100000.01", "2024-06-20"}, "OVER_UNIT_CAP", "立项金额(元)"},
        Wrong{{"SL9", "立项1号", "100000", "2024-06-20"}, "UNKNOWN_APPLICATION", "受理号"});
    INFO(wrong.code);
    Awarding desk;
    const auto report = desk.awardAll({wrong.row});
    CHECK(codes(report) == Codes{wrong.code});
    CHECK(columns(report) == Codes{wrong.column});
    CHECK(desk.decisions().empty());
}

TEST_CASE("an application that was withdrawn is not awarded") {
    Awarding desk;
    desk.act("withdraw");
    const auto report = desk.award("280000");
    CHECK(codes(report) == Codes{"STATE"});
    CHECK(columns(report) == Codes{"受理号"});
}

TEST_CASE(
    "applications and their awards come in one workbook, places and money counted row by row") {
    Awarding desk;
    const auto report = desk.Desk::import(
        XlsxBuilder().sheet("立项", awards(awardsOfContest(5))).sheet("项目申报", contest()));
    CHECK(codes(report) == Codes{"SLOTS", "SLOTS"});
    CHECK(countOf(report, "立项").added == 3);
    CHECK(desk.decisions().size() == 3);
    CHECK(desk.state("TB3") == "awarded");
    CHECK(desk.state("TB4") == "draft");
}

TEST_CASE("a unit that the workbook brings may be awarded in it") {
    Desk desk;
    const auto report =
        desk.import(XlsxBuilder()
                        .sheet("单位", units())
                        .sheet("项目申报", applications())
                        .sheet("立项", awards({{"SL1", "立项1号", "280000", "2024-06-20"}})));
    CHECK(codes(report).empty());
    CHECK(desk.workspace->year()->decisions.size() == 1);
}

TEST_CASE("a dry run tells what would be refused and decides nothing") {
    Awarding desk;
    (void)desk.bring("项目申报", contest());
    ImportOptions options;
    options.dryRun = true;
    const auto report =
        desk.Desk::import(XlsxBuilder().sheet("立项", awards(awardsOfContest(4))), options);
    CHECK(codes(report) == Codes{"SLOTS"});
    CHECK(countOf(report, "立项").added == 3);
    CHECK(desk.decisions().empty());
}

TEST_CASE("a mended award is held to what the others leave") {
    Awarding desk;
    (void)desk.bring("项目申报", contest());
    XlsxBuilder().sheet("立项", awards(awardsOfContest(4))).save(desk.scratch / "in.xlsx");
    ImportDraft draft(readRows({desk.scratch / "in.xlsx"}, {}, {}), {});
    (void)draft.check(desk.year(), std::make_shared<const Plan>(desk.workspace->plan()));
    CHECK(codes(draft.report()) == Codes{"SLOTS"});
    const auto sheets = sheetDescriptors();
    const auto place =
        std::find_if(sheets.begin(), sheets.end(),
                     [](const SheetDescriptor& sheet) { return sheet.name == "立项"; }) -
        sheets.begin();
    const auto row = [&](std::size_t at) { return DraftRow{static_cast<std::size_t>(place), at}; };
    (void)draft.mend({{row(0), 2, "0"}});  // its place goes to the fourth
    CHECK(codes(draft.report()) == Codes{"AMOUNT"});
    CHECK(draft.write(*desk.workspace).written);
    CHECK(desk.state("TB1") == "draft");
    CHECK(desk.state("TB4") == "awarded");
}

TEST_CASE("awards that were imported are not undone, nor what came with them") {
    Awarding desk;
    (void)desk.award("280000");
    CHECK(desk.workspace->undoable().empty());
    CHECK(desk.workspace->undo().empty());
    CHECK(desk.state("SL1") == "awarded");
}

TEST_CASE(
    "after an award the rows of its application stand as they were, and come again as they are") {
    Awarding desk;
    (void)desk.award("280000");
    CHECK(codes(desk.bring("项目申报", applications())).empty());
    TextRows changed = applications();
    changed.at(1).at(4) = "290000";
    CHECK(codes(desk.bring("项目申报", changed, true)) == Codes{"SETTLED"});
}

TEST_CASE("whoever may both imports awards, in his own name, but not of what he proposed") {
    Awarding desk;
    TextRows reviewed = applications();
    reviewed.front().push_back("状态");
    reviewed.at(1).push_back("已评审");
    (void)desk.bring("项目申报", reviewed, true);
    const PersonRoles everything = PersonRoles::ofBits(0x7f);
    desk.workspace->managePeople([&](PeopleEdit& edit) {
        edit.add(personOf("wang", everything));
        edit.add(personOf("li", everything));
    });
    desk.workspace->signIn("wang", kPassword);
    Act propose{Subject::Application, "SL1", "propose"};
    propose.amount = Money::ofWan(30);
    REQUIRE(desk.workspace->act(propose).refused.empty());
    const auto apart = desk.award("280000");
    CHECK(codes(apart) == Codes{"SEPARATION"});
    desk.workspace->signIn("li", kPassword);
    CHECK(codes(desk.award("280000")).empty());
    CHECK(desk.decisions().back().person == desk.workspace->actor().person);
}

TEST_CASE("one import does not bring an application and its award by the same hand") {
    Awarding desk;
    addStaff(*desk.workspace);
    desk.workspace->signIn("admin", kPassword);
    desk.workspace->managePeople(
        [](PeopleEdit& edit) { edit.add(personOf("wang", PersonRoles::ofBits(0x7f))); });
    desk.workspace->signIn("wang", kPassword);
    TextRows publicised = applications();
    publicised.front().push_back("状态");
    publicised.at(1).push_back("公示中");
    ImportOptions options;
    options.update = true;
    const auto report =
        desk.import(XlsxBuilder()
                        .sheet("项目申报", publicised)
                        .sheet("立项", awards({{"SL1", "立项1号", "280000", "2024-06-20"}})),
                    options);
    CHECK(codes(report) == Codes{"SEPARATION"});
    CHECK(desk.decisions().empty());
}

TEST_CASE("who entered an application is refused its award by row, and others take it up") {
    Awarding desk;
    desk.workspace->managePeople([&](PeopleEdit& edit) {
        for (const char* login : {"wang", "li"})
            edit.add(personOf(login, PersonRoles::ofBits(0x7f)));
    });
    desk.workspace->signIn("wang", kPassword);
    TextRows publicised = applications();
    publicised.front().push_back("状态");
    publicised.at(1).push_back("公示中");
    (void)desk.bring("项目申报", publicised, true);
    const auto own = desk.award("280000");
    CHECK(codes(own) == Codes{"SEPARATION"});
    REQUIRE_FALSE(own.rejected.empty());
    CHECK(desk.decisions().empty());
    desk.workspace->signIn("li", kPassword);
    CHECK(codes(desk.award("280000")).empty());
    CHECK(desk.decisions().size() == 1);
}

TEST_CASE("the template has the sheet of awards with its four columns") {
    const auto sheets = sheetDescriptors();
    const auto found = std::find_if(sheets.begin(), sheets.end(), [](const SheetDescriptor& sheet) {
        return sheet.name == "立项";
    });
    REQUIRE(found != sheets.end());
    std::vector<std::string> headers;
    for (const ColumnDescriptor& each : found->columns) {
        CHECK(each.required);
        headers.emplace_back(each.header);
    }
    CHECK(headers == kHeader);
}
