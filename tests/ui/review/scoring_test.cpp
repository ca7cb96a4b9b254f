// SPDX-License-Identifier: GPL-3.0-or-later
// Journey 5: a reviewer opens his list and scores; nothing typed is lost, a submitted sheet is
// locked, a conflict takes the application away.
#include "support/anonymous_fund.h"
#include "ui/review/review_fixture.h"
#include "ui/review/scoring/scoring_desk.h"

#include <catch2/catch.hpp>

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTextBrowser>
#include <algorithm>

using namespace grants;
using namespace grants::ui;
using Catch::Matchers::Contains;

namespace {

const std::vector<const char*> kSheet = {"18", "8.5", "25", "20", "8", "4"};
constexpr std::size_t kCriteria = 6;

/// The reviewer at his list.
struct Reviewer : test::ReviewFund, ReviewDesk {
    Reviewer() : ReviewDesk(file, "reviewer") { waitForList(7); }

    void waitForList(int rows) {
        REQUIRE(eventually([&] { return table("myReviews").model()->rowCount() == rows; }));
    }
    void open(const char* application) {
        choose("myReviews", "受理号", application);
        table("myReviews").setFocus();
        press(Qt::Key_Return);
        waitForApplication(application);
    }
    void waitForApplication(const char* application) {
        REQUIRE(eventually([&] {
            return find<ScoringDesk>("scoringDesk").application() == QLatin1String(application);
        }));
    }
    /// Enter goes from points to words to the next criterion.
    void fill(const std::vector<const char*>& points) {
        for (const char* each : points) {
            type(each);
            press(Qt::Key_Return);
            press(Qt::Key_Return);
        }
    }
    [[nodiscard]] std::vector<Score> stored(const char* application) {
        std::vector<Score> rows;
        for (const Score& each : year().scores)
            if (each.application == application && each.expert == "E01") rows.push_back(each);
        return rows;
    }
    [[nodiscard]] bool isSubmitted(const char* application) {
        const auto rows = stored(application);
        return rows.size() == kCriteria &&
               std::all_of(rows.begin(), rows.end(),
                           [](const Score& each) { return each.submitted.has_value(); });
    }
    [[nodiscard]] std::vector<QLineEdit*> points() {
        std::vector<QLineEdit*> fields;
        for (auto* each : find<QWidget>("sheetFields").findChildren<QLineEdit*>())
            fields.push_back(each);
        return fields;
    }
    [[nodiscard]] std::string total() { return find<QLabel>("total").text().toStdString(); }
};

}  // namespace

TEST_CASE_METHOD(Reviewer, "who only reviews sees his own list and nothing else of the review") {
    CHECK(tabs() == QStringList{QStringLiteral("我的评审")});
    CHECK(cell("myReviews", "SQ01", "评分状态") == "未开始");
    CHECK_THAT(find<QLabel>("myProgress").text().toStdString(), Contains("分到 7 件"));
}

TEST_CASE("an anonymous review says that it is one wherever somebody's name would stand") {
    test::AnonymousFund fund;
    fund.workspace.reset();
    ReviewDesk reviewer(fund.file, "reviewer");
    reviewer.choose("myReviews", "受理号", "SB-1");
    CHECK(reviewer.cell("myReviews", "SB-1", "申报单位") == "匿名评审");
    const QString told = reviewer.page().explanation().describe().html();
    CHECK(told.count(QStringLiteral("匿名评审")) == 2);  // the applicant, and its team
}

TEST_CASE_METHOD(Reviewer, "three applications in a row are scored and submitted by keys alone") {
    open("SQ01");
    for (const char* application : {"SQ01", "SQ02", "SQ03"}) {
        waitForApplication(application);
        fill(kSheet);
        press(Qt::Key_Return);  // the question after the last criterion
        INFO(application);
        CHECK(eventually([&] { return isSubmitted(application); }));
    }
    CHECK(eventually([&] { return table("myReviews").isVisible(); }));
    CHECK(eventually([&] { return cell("myReviews", "SQ03", "评分状态") == "已提交"; }));
    CHECK(cell("myReviews", "SQ01", "我的合计") == "83.5");
}

TEST_CASE_METHOD(Reviewer, "the total is live, and every criterion has its guidance beside it") {
    open("SQ01");
    type("18");
    CHECK_THAT(total(), Contains("合计 18 / 100") && Contains("已填 1/6"));
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    type("8.25");
    CHECK_THAT(total(), Contains("合计 26.25 / 100"));
    QStringList guidance;
    for (const auto* label : page().findChildren<QLabel*>(QStringLiteral("guidance")))
        guidance << label->text();
    REQUIRE(guidance.size() == kCriteria);
    CHECK_THAT(guidance[2].toStdString(), Contains("路线、措施、进度、分工可行"));
}

TEST_CASE_METHOD(Reviewer,
                 "the application is read at the left, promises beside the plan's values") {
    open("SQ02");
    const std::string text = find<QTextBrowser>("applicationText").toPlainText().toStdString();
    for (const char* words : {"转化能力提升2", "有专利12件。", "分三步实施。", "方案值", "未承诺"})
        CHECK_THAT(text, Contains(words));
}

TEST_CASE_METHOD(Reviewer,
                 "how a promise will be proven and what is enclosed is read at the left") {
    open("SQ03");
    const std::string text = find<QTextBrowser>("applicationText").toPlainText().toStdString();
    for (const char* words : {"佐证方式", "转让合同和登记证明", "附件目录", "加盖公章"})
        CHECK_THAT(text, Contains(words));
}

TEST_CASE_METHOD(Reviewer, "what is typed is saved after a pause, without submitting") {
    open("SQ01");
    type("18");
    press(Qt::Key_Return);
    type("solid");
    REQUIRE(eventually([&] {
        const auto rows = stored("SQ01");
        return rows.size() == 1 && rows.front().words == "solid";
    }));
    CHECK(stored("SQ01").front().points == Points::ofHundredths(1800));
    CHECK_FALSE(stored("SQ01").front().submitted);
    CHECK(eventually([&] { return find<QLabel>("saveState").text() == QStringLiteral("已保存"); }));
}

TEST_CASE_METHOD(Reviewer, "a criterion that is emptied is taken out again") {
    open("SQ01");
    type("18");
    press(Qt::Key_Return);
    REQUIRE(eventually([&] { return stored("SQ01").size() == 1; }));
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    press(Qt::Key_Return);
    CHECK(eventually([&] { return stored("SQ01").empty(); }));
}

TEST_CASE_METHOD(Reviewer,
                 "points above the criterion's are told at once, and keep from submitting") {
    open("SQ01");
    type("21");
    auto& fault = *page().findChild<QLabel*>(QStringLiteral("pointsFault"));
    CHECK(fault.isVisible());
    CHECK_THAT(fault.text().toStdString(), Contains("最多 20 分"));
    const QSignalSpy refused(&session(), &Session::refused);
    fill({"", "8", "25", "20", "8", "4"});
    CHECK(refused.size() == 1);  // not told as something done
    CHECK(points().front()->hasFocus());
    CHECK_THAT(desktop().notice().toStdString(), Contains("申报单位基础"));
    CHECK(eventually([&] { return stored("SQ01").size() == kCriteria - 1; }));
}

TEST_CASE_METHOD(Reviewer, "a submitted sheet is locked") {
    open("SQ01");
    fill(kSheet);
    press(Qt::Key_Return);
    waitForApplication("SQ02");
    press(Qt::Key_PageUp, Qt::ControlModifier);
    waitForApplication("SQ01");
    CHECK(eventually([&] {
        const auto all = points();
        return std::all_of(all.begin(), all.end(),
                           [](const QLineEdit* field) { return field->isReadOnly(); });
    }));
    type("9");
    CHECK(points().front()->text() == QStringLiteral("18"));
    CHECK_FALSE(find<QPushButton>("submitSheet").isEnabled());
}

TEST_CASE_METHOD(Reviewer,
                 "who has second thoughts goes back from the question without submitting") {
    open("SQ01");
    fill(kSheet);
    press(Qt::Key_Escape);
    CHECK_FALSE(find<QWidget>("submitBar").isVisible());
    CHECK(find<ScoringDesk>("scoringDesk").isVisible());
    press(Qt::Key_Escape);
    CHECK(table("myReviews").isVisible());
    CHECK_FALSE(isSubmitted("SQ01"));
}

namespace {

/// At an application, asked whether to give it up.
struct Conflicted : Reviewer {
    Conflicted() {
        open("SQ02");
        click("declareConflict");
    }
    [[nodiscard]] bool isAsked() { return find<QWidget>("conflictBar").isVisible(); }
    [[nodiscard]] PanelSeat seat() {
        signIn("officer");
        for (const PanelSeat& each : year().seats)
            if (each.application == "SQ02" && each.expert == "E01") return each;
        throw std::runtime_error("no seat");
    }
};

}  // namespace

TEST_CASE_METHOD(Conflicted, "who declares a conflict is asked first what it is") {
    REQUIRE(isAsked());
    CHECK(find<QWidget>("conflictReason").hasFocus());
    CHECK_FALSE(seat().recused);
}

TEST_CASE_METHOD(
    Conflicted,
    "a declared conflict is kept with its reason, and the application leaves the list") {
    compose("曾任其顾问");
    press(Qt::Key_Return);
    waitForList(6);
    waitForApplication("SQ03");
    CHECK_FALSE(isAsked());
    const PanelSeat declared = seat();
    CHECK(declared.recused);
    CHECK(declared.recusal == "曾任其顾问");
}

TEST_CASE_METHOD(Conflicted, "a conflict is not declared without a word on what it is") {
    click("confirmConflict");
    CHECK(isAsked());
    CHECK(find<QWidget>("conflictReason").hasFocus());
    CHECK_THAT(desktop().notice().toStdString(), Contains("什么关系"));
    CHECK_FALSE(seat().recused);
}

TEST_CASE_METHOD(Conflicted, "Esc leaves the question about a conflict, and the sheet as it was") {
    compose("曾任其顾问");
    press(Qt::Key_Escape);
    CHECK_FALSE(isAsked());
    CHECK(find<ScoringDesk>("scoringDesk").isVisible());
    CHECK(points().front()->hasFocus());
    CHECK_FALSE(seat().recused);
}

TEST_CASE_METHOD(Reviewer, "the next and the last application are a key away") {
    open("SQ01");
    press(Qt::Key_PageDown, Qt::ControlModifier);
    waitForApplication("SQ02");
    press(Qt::Key_Down, Qt::AltModifier);
    waitForApplication("SQ03");
    for (const char* next : {"SQ06", "SQ07", "SQ08", "SQ09"}) {
        press(Qt::Key_Down, Qt::AltModifier);
        waitForApplication(next);
    }
    const QSignalSpy warned(&session(), &Session::warned);
    press(Qt::Key_Down, Qt::AltModifier);
    CHECK(warned.size() == 1);
    CHECK_THAT(desktop().notice().toStdString(), Contains("最后"));
    press(Qt::Key_Up, Qt::AltModifier);
    waitForApplication("SQ08");
}

TEST_CASE_METHOD(Reviewer, "going to the next application saves what is half typed") {
    open("SQ01");
    type("17");
    press(Qt::Key_PageDown, Qt::ControlModifier);
    waitForApplication("SQ02");
    CHECK(points().front()->text().isEmpty());
    CHECK(eventually([&] { return stored("SQ01").size() == 1; }));
    press(Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(eventually([&] { return points().front()->text() == QStringLiteral("17"); }));
}

TEST_CASE("who is recused from all that he had is told no count of sheets") {
    test::AnonymousFund fund("联系电话");
    fund.workspace.reset();
    ReviewDesk reviewer(fund.file, "reviewer");
    reviewer.choose("myReviews", "受理号", "SB-1");
    CHECK(reviewer.find<QLabel>("myProgress").isVisible());
    reviewer.session().declareConflict("SB-1", "师生", {});
    CHECK(eventually([&] { return !reviewer.find<QLabel>("myProgress").isVisible(); }));
    CHECK(reviewer.table("myReviews").isVisible());
}
