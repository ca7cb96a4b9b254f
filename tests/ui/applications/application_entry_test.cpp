// SPDX-License-Identifier: GPL-3.0-or-later
// An application is entered without the mouse: who, how much, and what is promised.
#include "exchange/import/import_workbook.h"
#include "ui/applications/applications_fixture.h"
#include "ui/applications/applications_search.h"
#include "ui/pane/table_pane.h"
#include "workspace/local.h"

#include <catch2/catch.hpp>

#include <cstdio>

using namespace grants;
using namespace grants::ui;

namespace {

constexpr int kMostStrokes = 360;  // at 4 a second, 90 seconds
constexpr int kBudget = 1, kTeam = 2, kSchedule = 3, kEnclosures = 4, kChecks = 5;

}  // namespace

TEST_CASE_METHOD(Applicant, "an application with eleven promises is entered by keys alone") {
    press(Qt::Key_Insert);
    typeAndEnter(QStringLiteral("yzzlyy"));  // by the first letters of its pinyin
    typeAndEnter(QStringLiteral("专利运营能力提升"));
    type(QStringLiteral("1000000"));
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    REQUIRE(year().applications.size() == 1);
    const Application filed = year().applications.front();
    CHECK(filed.number == receiptNumber("P1", 1));
    CHECK(filed.project == "P1");
    CHECK(filed.date == today());
    CHECK(year().registry.at(filed.unit).name == "渝中专利运营平台有限公司");
    REQUIRE(promises().hasFocus());
    // The first asks for deliverables, as the last does; nothing is promised for either.
    promise({QString(), QStringLiteral("3"), QStringLiteral("5"), QStringLiteral("20"),
             QStringLiteral("200"), QStringLiteral("5"), QStringLiteral("60"), QStringLiteral("5"),
             QStringLiteral("3"), QStringLiteral("2亿"), QStringLiteral("5"), QStringLiteral("100"),
             QString()});
    std::printf("an application with eleven promises: %d keystrokes\n", strokes());
    CHECK(strokes() < kMostStrokes);
    REQUIRE(year().commitments.size() == 11);
    CHECK(year().commitments.front().application == filed.number);
    CHECK(shown(list(), 0, "问题").empty());
    CHECK(list().hasFocus());  // where what comes next is decided
}

TEST_CASE_METHOD(Applicant, "what is begun of an application is there again after a restart") {
    press(Qt::Key_Insert);
    typeAndEnter(QStringLiteral("yzzlyy"));
    type(QStringLiteral("专利运营"));
    startAgain();
    CHECK(draftText("受理号") == receiptNumber("P1", 1));
    CHECK(draftText("项目名称") == "专利运营");
    CHECK(year().applications.empty());
}

TEST_CASE_METHOD(CaseDesk, "a promise below the plan turns red where it stands, with its clause") {
    addPlatform();
    click(list(), 0, "受理号");
    REQUIRE(promises().model()->rowCount() == 13);  // one line an indicator
    click(promises(), 3, "承诺值");
    typeAndEnter(QStringLiteral("18"));
    settle();
    REQUIRE(year().commitments.size() == 1);
    const QModelIndex value = cell(promises(), 3, "承诺值");
    CHECK(value.data(MarkRole).toInt() == static_cast<int>(CellMark::Kind::Fault));
    CHECK_THAT(value.data(Qt::ToolTipRole).toString().toStdString(),
               Catch::Contains("20家") && Catch::Contains("二(一)1(3)"));
    click(promises(), 3, "承诺值");
    typeAndEnter(QStringLiteral("21"));
    settle();
    CHECK_FALSE(cell(promises(), 3, "承诺值").data(MarkRole).isValid());
}

TEST_CASE_METHOD(CaseDesk, "one Ctrl+Z takes a promise back") {
    addPlatform();
    click(list(), 0, "受理号");
    click(promises(), 1, "承诺值");
    typeAndEnter(QStringLiteral("3"));
    settle();
    REQUIRE(year().commitments.size() == 1);
    undo();
    CHECK(year().commitments.empty());
    CHECK(shown(promises(), 1, "承诺值").empty());
}

TEST_CASE_METHOD(CaseDesk,
                 "how a promise will be proven is typed beside it, and taken back alone") {
    addPlatform();
    click(list(), 0, "受理号");
    click(promises(), 1, "承诺值");
    typeAndEnter(QStringLiteral("3"));
    settle();
    click(promises(), 1, "佐证方式");
    typeAndEnter(QStringLiteral("签到表"));
    settle();
    REQUIRE(year().commitments.size() == 1);
    CHECK(year().commitments.front().value == "3");
    CHECK(year().commitments.front().proof == "签到表");
    CHECK(shown(promises(), 1, "佐证方式") == "签到表");
    undo();
    REQUIRE(year().commitments.size() == 1);
    CHECK(year().commitments.front().value == "3");
    CHECK(shown(promises(), 1, "佐证方式").empty());
}

TEST_CASE_METHOD(CaseDesk,
                 "a proof that is typed first waits for its promise, and is kept with it") {
    addPlatform();
    click(list(), 0, "受理号");
    click(promises(), 1, "佐证方式");
    typeAndEnter(QStringLiteral("签到表"));
    settle();
    CHECK(year().commitments.empty());
    click(promises(), 1, "承诺值");
    typeAndEnter(QStringLiteral("3"));
    settle();
    REQUIRE(year().commitments.size() == 1);
    CHECK(year().commitments.front().proof == "签到表");
    CHECK(sheet("任务承诺").drafts().empty());
}

TEST_CASE_METHOD(CaseDesk, "promises and their proofs are pasted side by side") {
    addPlatform();
    click(list(), 0, "受理号");
    click(promises(), 1, "承诺值");
    QApplication::clipboard()->setText(QStringLiteral("3\t合同\r\n5\t签到表\r\n"));
    press(Qt::Key_V, Qt::ControlModifier);
    settle();
    REQUIRE(year().commitments.size() == 2);
    CHECK(shown(promises(), 2, "承诺值") == "5");
    CHECK(shown(promises(), 2, "佐证方式") == "签到表");
}

TEST_CASE_METHOD(CaseDesk, "enclosures are listed one by one, and the last is taken back") {
    addPlatform();
    click(list(), 0, "受理号");
    showPart(kEnclosures);
    table("caseEnclosures").setFocus();
    press(Qt::Key_Insert);
    for (const char* name : {"营业执照", "审计报告"}) {
        typeAndEnter(QString::fromUtf8(name));
        typeAndEnter(QStringLiteral("2"));
        type(QStringLiteral("复印件"));
        press(Qt::Key_Return, Qt::ControlModifier);
        settle();
    }
    REQUIRE(year().enclosures.size() == 2);
    CHECK(year().enclosures[1] ==
          Enclosure{{2}, receiptNumber("P1", 1), 2, "审计报告", "2", "复印件", 1});
    CHECK(parts().tabText(kEnclosures).toStdString() == "附件目录 2");
    undo();
    CHECK(year().enclosures.size() == 1);
}

TEST_CASE_METHOD(CaseDesk, "a column of promises is pasted from a spreadsheet") {
    addPlatform();
    click(list(), 0, "受理号");
    click(promises(), 1, "承诺值");
    QApplication::clipboard()->setText(QStringLiteral("3\r\n5\r\n20\r\n"));
    press(Qt::Key_V, Qt::ControlModifier);
    settle();
    REQUIRE(year().commitments.size() == 3);
    CHECK(shown(promises(), 3, "承诺值") == "20");
    CHECK(sheet("任务承诺").drafts().empty());
}

TEST_CASE_METHOD(CaseDesk, "lines of the budget number themselves and belong to the application") {
    addPlatform();
    click(list(), 0, "受理号");
    showPart(kBudget);
    table("caseBudget").setFocus();
    press(Qt::Key_Insert);
    for (const char* item : {"设备费", "培训费"}) {
        typeAndEnter(QStringLiteral("财政"));
        typeAndEnter(QString::fromUtf8(item));
        type(QStringLiteral("50000"));
        press(Qt::Key_Return, Qt::ControlModifier);
        settle();
    }
    REQUIRE(year().budgetLines.size() == 2);
    CHECK(year().budgetLines[1].number == 2);
    CHECK(year().budgetLines[1].application == receiptNumber("P1", 1));
    CHECK(parts().tabText(kBudget).toStdString() == "经费预算 2");
}

TEST_CASE_METHOD(CaseDesk,
                 "a line of the budget that undo gave back waits while others are begun") {
    addPlatform();
    click(list(), 0, "受理号");
    showPart(kBudget);
    table("caseBudget").setFocus();
    press(Qt::Key_Insert);
    typeAndEnter(QStringLiteral("财政"));
    typeAndEnter(QStringLiteral("设备费"));
    type(QStringLiteral("50000"));
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    REQUIRE(year().budgetLines.size() == 1);
    undo();
    press(Qt::Key_Insert);
    settle();
    CHECK(year().budgetLines.empty());
    CHECK(sheet("经费预算").drafts().size() == 1);
}

TEST_CASE_METHOD(CaseDesk, "what leaves the parts of an application says whose they are") {
    addPlatform();
    const std::string number = receiptNumber("P1", 1);
    edit([&number](Edit& edit) {
        edit.put(BudgetLine{{}, number, 1, MoneySource::Fund, "设备费", Money::ofWan(5), "", 0});
        edit.put(TeamMember{{}, number, 1, "李四", "", "", 0});
        edit.put(ScheduleStep{{}, number, 1, Date(2024, 6, 1), Date(2024, 7, 1), "摸底", 0});
        edit.put(Enclosure{{}, number, 1, "营业执照", "2", "", 0});
    });
    click(list(), 0, "受理号");
    const std::vector<const char*> names = {"promises",     "caseBudget",     "caseTeam",
                                            "caseSchedule", "caseEnclosures", "checks"};
    for (std::size_t part = 0; part < names.size(); ++part) {
        INFO(names[part]);
        showPart(static_cast<int>(part));
        const auto& pane = *qobject_cast<TablePane*>(table(names[part]).parentWidget());
        const BookSheet sheet = bookOf(*pane.shownTable()).sheets.front();
        CHECK(sheet.columns.size() == pane.shownTable()->columns.size() + 1);
        CHECK(sheet.columns.front().title == "受理号");
        REQUIRE_FALSE(sheet.rows.empty());
        CHECK(sheet.rows.front().values.front() == BookValue(number));
    }
}

TEST_CASE_METHOD(CaseDesk, "promises exported half made come back as they are") {
    addPlatform();
    edit([](Edit& edit) {
        edit.put(Commitment{{}, receiptNumber("P1", 1), "P1-1", "3", "合同", 0});
    });
    click(list(), 0, "受理号");
    auto& pane = *qobject_cast<TablePane*>(promises().parentWidget());
    const QString file = desktop().folder() + QStringLiteral("/任务承诺.xlsx");
    pane.exportTo(file);
    REQUIRE(eventually([&] { return desktop().notice().contains(file); }));
    const test::Scratch scratch;
    std::filesystem::copy_file(session().file().toStdU16String(), scratch / "copy.zlzh");
    ImportOptions options;
    options.dryRun = true;
    const ImportReport report =
        importWorkbooks(*Workspace::open(scratch / "copy.zlzh"), {file.toStdU16String()}, options);
    CHECK(report.rejected.empty());
    std::int64_t same = 0;
    for (const SheetCount& each : report.sheets) same += each.same;
    CHECK(same == promises().model()->rowCount());
}

TEST_CASE_METHOD(CaseDesk, "the status counts the rows of the table that one types into") {
    addPlatform();
    click(list(), 0, "受理号");
    QString status;
    QObject::connect(&childOf<Page>(desktop().window(), "applications"), &Page::statusChanged,
                     &desktop().window(), [&status](const QString& text) { status = text; });
    showPart(kEnclosures);
    table("caseEnclosures").setFocus();
    press(Qt::Key_Insert);
    for (const char* name : {"营业执照", "审计报告"}) {
        typeAndEnter(QString::fromUtf8(name));
        press(Qt::Key_Return, Qt::ControlModifier);
        settle();
    }
    REQUIRE(year().enclosures.size() == 2);
    CHECK(eventually([&] { return status.startsWith(QStringLiteral("共 2 行")); }));
    list().setFocus();
    CHECK(eventually([&] { return status.startsWith(QStringLiteral("共 1 行")); }));
    parts().setFocus();
    CHECK(eventually([&] { return status.startsWith(QStringLiteral("共 2 行")); }));
}

TEST_CASE_METHOD(CaseDesk,
                 "whoever comes to a table by way of another part of the window reads its rows") {
    addPlatform();
    click(list(), 0, "受理号");
    QString status;
    QObject::connect(&childOf<Page>(desktop().window(), "applications"), &Page::statusChanged,
                     &desktop().window(), [&status](const QString& text) { status = text; });
    promises().setFocus();
    const int all = promises().model()->rowCount();
    REQUIRE(eventually([&] { return status.startsWith(QStringLiteral("共 %1 行").arg(all)); }));
    childOf<QListWidget>(desktop().window(), "navigation").setFocus();
    list().setFocus();
    CHECK(eventually([&] { return status.startsWith(QStringLiteral("共 1 行")); }));
}

TEST_CASE_METHOD(CaseDesk, "Insert in the filter of a lower table begins no application") {
    addPlatform();
    click(list(), 0, "受理号");
    showPart(kTeam);
    qobject_cast<TablePane*>(table("caseTeam").parentWidget())->filterField().setFocus();
    press(Qt::Key_Insert);
    CHECK(sheet("项目申报").drafts().empty());
    CHECK(focusIsIn(childOf<CasePart>(desktop().window(), "part-caseTeam")));
    CHECK(entry("caseTeam").isAtNew());
    showPart(0);
    QLineEdit& filter = qobject_cast<TablePane*>(promises().parentWidget())->filterField();
    filter.setFocus();
    press(Qt::Key_Insert);
    CHECK(sheet("项目申报").drafts().empty());
    CHECK(filter.hasFocus());
}

TEST_CASE_METHOD(CaseDesk,
                 "by keys alone one goes from a tab to what it shows, and begins a row there") {
    addPlatform();
    click(list(), 0, "受理号");
    parts().setFocus();
    press(Qt::Key_Right);
    press(Qt::Key_Tab);
    CHECK(focusIsIn(childOf<CasePart>(desktop().window(), "part-caseBudget")));
    CHECK(shown(list(), list().currentIndex().row(), "受理号") == receiptNumber("P1", 1));
    parts().setFocus();
    press(Qt::Key_Insert);
    CHECK(entry("caseBudget").fresh().hasFocus());
    CHECK(sheet("项目申报").drafts().empty());
}

TEST_CASE_METHOD(CaseDesk,
                 "a cell pasted into a new row is as if it were typed: one goes on in the row") {
    addPlatform();
    click(list(), 0, "受理号");
    showPart(kTeam);
    table("caseTeam").setFocus();
    press(Qt::Key_Insert);
    QApplication::clipboard()->setText(QStringLiteral("李四"));
    press(Qt::Key_V, Qt::ControlModifier);
    settle();
    CHECK(year().team.empty());
    press(Qt::Key_Return);
    typeAndEnter(QStringLiteral("经理"));
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    REQUIRE(year().team.size() == 1);
    CHECK(year().team.front().name == "李四");
    CHECK(year().team.front().title == "经理");
}

TEST_CASE("lines that wait to be mended are shown with their own application alone") {
    CaseDesk desk(2);
    desk.click(desk.list(), 0, "受理号");
    desk.showPart(kSchedule);
    desk.table("caseSchedule").setFocus();
    desk.press(Qt::Key_Insert);
    desk.typeAndEnter(QStringLiteral("2024-02-30"));
    const QAbstractItemModel& rows = *desk.entry("caseSchedule").fresh().model();
    CHECK(rows.rowCount() == 2);
    desk.click(desk.list(), 1, "受理号");
    CHECK(rows.rowCount() == 1);
    desk.click(desk.list(), 0, "受理号");
    CHECK(rows.rowCount() == 2);
}

TEST_CASE("the items of the examination are concluded one by one, dated today") {
    CaseDesk desk(1);
    desk.click(desk.list(), 0, "受理号");
    desk.showPart(kChecks);
    TableView& checks = desk.table("checks");
    REQUIRE(checks.model()->rowCount() ==
            static_cast<int>(desk.session().plan().examination.size()));
    desk.click(checks, 0, "结论");
    desk.typeAndEnter(QStringLiteral("符合"));
    desk.typeAndEnter(QStringLiteral("需补正"));
    desk.settle();
    REQUIRE(desk.year().formChecks.size() == 2);
    CHECK(desk.year().formChecks[1].verdict == CheckVerdict::ToBeCorrected);
    CHECK(desk.year().formChecks[1].item == desk.session().plan().examination[1].name);
    CHECK(desk.year().formChecks[1].date == today());
}

TEST_CASE("applications are found by their number, their title and their unit") {
    CaseDesk desk(1);
    SearchGround ground{desk.session().year(),
                        std::make_shared<const UnitNames>(desk.session().year()),
                        desk.session().sharedPlan()};
    const auto sources = applicationSources(ground);
    REQUIRE(sources.size() == 1);
    std::string told;
    SearchKeys keys(told);
    sources.front()->tellKeys(0, keys);
    for (const char* words : {"CQGX-ZLZH-P6-2024-0001", "申报1", "渝南咨询公司1"})
        CHECK(told.find(searchForm(words)) != std::string::npos);
    CHECK(sources.front()->item(0).page == QStringLiteral("applications"));
}
