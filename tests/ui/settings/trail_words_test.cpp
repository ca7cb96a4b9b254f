// SPDX-License-Identifier: GPL-3.0-or-later
// What the audit trail says: kept in one language, and read in that of whoever reads it.
#include "reports/book/sheet_measures.h"
#include "ui/drafts/drafts.h"
#include "ui/pane/table_pane.h"
#include "ui/print/paper_pen.h"
#include "ui/settings/audit_rows.h"
#include "ui/support/staffed_desktop.h"
#include "ui/table/table_view.h"
#include "ui/words/column_words.h"

#include <catch2/catch.hpp>

#include <QTabWidget>

using namespace grants;
using namespace grants::ui;

namespace {

std::string readAs(const char* what) {
    AuditRow row;
    row.sequence = 1;
    row.at = "2024-06-01T08:30:00Z";
    row.what = what;
    return auditLines({row}).front().what;
}

/// A window in English over a file that it changes.
struct EnglishWindow {
    Desktop desktop{Language::English};

    EnglishWindow() { desktop.openEmptyFund(); }
    void enterSurvey(const char* number) {
        desktop.drafts()
            .sheet(QStringLiteral("满意度"))
            .enter(QStringLiteral("Enter Surveys"), {},
                   {{number, "2024-05-06", "3", "0", "0", "0"}});
        desktop.waitUntilIdle();
    }
    [[nodiscard]] std::string lastKept() {
        std::string what;
        desktop.session().run(QStringLiteral("read"),
                              [&what](Workspace& workspace, const Progress&) {
                                  what = workspace.auditTrail().back().what;
                              });
        desktop.waitUntilIdle();
        return what;
    }
};

}  // namespace

TEST_CASE("a decision reads by its action's name, not by the code that is kept") {
    const Desktop desktop;
    CHECK(readAs("办理 submit CQGX-ZLZH-P6-2024-0001") == "办理“提交”：CQGX-ZLZH-P6-2024-0001");
    CHECK(readAs("办理 open-review CQGX-1") == "办理“开启评审”：CQGX-1");
    for (const char* other : {"办理 unheard-of CQGX-1", "办理 submit", "录入单位", "办理"})
        CHECK(readAs(other) == other);
}

TEST_CASE("in English it reads in English") {
    const Desktop desktop(Language::English);
    const std::string words = readAs("办理 submit CQGX-1");
    CHECK_THAT(words, Catch::Contains("Submit") && Catch::Contains("CQGX-1"));
    CHECK_THAT(words, !Catch::Contains("办理") && !Catch::Contains("submit"));
}

TEST_CASE_METHOD(EnglishWindow, "what an English window changes is kept in the office's language") {
    enterSurvey("MY1");
    CHECK(lastKept() == "录入满意度“MY1”");
    CHECK(desktop.session().undoable() == QStringLiteral("Enter Surveys"));
    desktop.session().undo();
    desktop.waitUntilIdle();
    CHECK(lastKept() == "撤销：录入满意度“MY1”");
    CHECK(desktop.session().redoable() == QStringLiteral("Enter Surveys"));
}

TEST_CASE_METHOD(EnglishWindow, "a removal by an English window is kept so, too") {
    enterSurvey("MY1");
    const auto id = desktop.session().year()->surveys.front().id.value;
    desktop.drafts()
        .sheet(QStringLiteral("满意度"))
        .remove(QStringLiteral("Remove Surveys"), {id}, {});
    desktop.waitUntilIdle();
    CHECK(lastKept() == "删除满意度“MY1”");
}

TEST_CASE("a Chinese window keeps what it shows") {
    Desktop desktop;
    desktop.openEmptyFund();
    desktop.drafts()
        .sheet(QStringLiteral("满意度"))
        .enter(QStringLiteral("向下填充：满意度"), {}, {{"MY1", "2024-05-06", "3", "0", "0", "0"}});
    desktop.waitUntilIdle();
    CHECK(desktop.session().undoable() == QStringLiteral("向下填充：满意度"));
}

TEST_CASE("who did it is one person") {
    const Desktop desktop(Language::English);
    const auto columns = auditColumns(std::make_shared<const Spelt>());
    CHECK(columns[2].title == QStringLiteral("Person"));
}

TEST_CASE("a sentence about a cell calls its column as the screen does") {
    const Desktop desktop(Language::English);
    const Message sentence = translatable("import", "“{0}”没有填，请补上").with("统一社会信用代码");
    const std::string words =
        Translator(Language::English)(namedAsShown(sentence, "统一社会信用代码"));
    CHECK(words ==
          "“" + headerText("统一社会信用代码").toStdString() + "” is empty; please fill it in");
    CHECK_THAT(words, !Catch::Contains("统一"));
}

TEST_CASE_METHOD(StaffedDesktop, "on paper a fingerprint takes two lines") {
    signIn("auditor");
    desktop.goTo(QStringLiteral("settings"));
    find<QTabWidget>("settingsTabs").setCurrentIndex(1);
    desktop.waitUntilIdle();
    const auto& table = find<TableView>("audit");
    REQUIRE(eventually([&] { return table.tableModel()->rowCount() >= 3; }));
    const auto& pane = *qobject_cast<TablePane*>(table.parentWidget());
    const BookSheet printed = bookOf(*pane.shownTable()).sheets.front();
    int characters = 0;
    for (const BookColumn& column : printed.columns) characters += column.width;
    const double point = sheet::kWidth / characters;
    const double size = std::clamp(point / 0.58, 6.0, 9.0);  // as pages are laid out
    const double room = point * printed.columns.back().width - 2 * sheet::kPadding;
    PaperPen ruler;
    CHECK(ruler.linesOf(std::string(64, 'e'), room, {size}) == 2);
}
