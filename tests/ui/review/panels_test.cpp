// SPDX-License-Identifier: GPL-3.0-or-later
// 评审 › 分组: panels proposed and made by hand, conflicts before anybody is assigned, reviews
// opened and closed.
#include "ui/deciding/act_dialog.h"
#include "ui/deciding/verdict_list.h"
#include "ui/review/reason_dialog.h"
#include "ui/review/review_fixture.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QToolButton>
#include <algorithm>

using namespace grants;
using namespace grants::ui;
using Catch::Matchers::Contains;

namespace {

/// Somebody at the panels.
struct AtPanels : ReviewDesk {
    AtPanels(const std::filesystem::path& fund, const char* login) : ReviewDesk(fund, login) {
        showTab("分组");
        REQUIRE(eventually([this] { return table("panels").model()->rowCount() == 9; }));
    }
    [[nodiscard]] const PanelSeat* seat(const char* application, const char* expert) {
        const auto& seats = year().seats;
        const auto found = std::find_if(seats.begin(), seats.end(), [&](const PanelSeat& each) {
            return each.application == application && each.expert == expert;
        });
        return found == seats.end() ? nullptr : &*found;
    }
    [[nodiscard]] std::ptrdiff_t panelOf(const char* application) {
        const auto& seats = year().seats;
        return std::count_if(seats.begin(), seats.end(), [&](const PanelSeat& each) {
            return each.application == application;
        });
    }
    void propose() {
        QTest::mouseClick(&find<QToolButton>("proposePanels"), Qt::LeftButton);
        REQUIRE(eventually([this] { return table("panelProposal").isVisible(); }));
    }
    /// At those who could be added to the panel of an application.
    void lookForExperts(const char* application) {
        choose("panels", "受理号", application);
        click("addExpert");
    }
    void assign(const char* expert) {
        choose("panelCandidates", "专家编号", expert);
        click("assignExpert");
    }
    /// The one in view: what was answered before may still be there, to be deleted.
    [[nodiscard]] ReasonDialog& question() {
        for (ReasonDialog* each : page().findChildren<ReasonDialog*>())
            if (each->isVisible()) return *each;
        throw std::runtime_error("no reason is asked for");
    }
    void answer(const char* reason) {
        auto& field = childOf<QPlainTextEdit>(question(), "reason");
        QTest::keyClicks(&field, QString::fromUtf8(reason));
        QTest::mouseClick(&childOf<QPushButton>(question(), "accept"), Qt::LeftButton);
        desktop().waitUntilIdle();
    }
    /// Takes an action on what is chosen, with an opinion where one is typed.
    ActDialog& decide(const char* action, const char* opinion = "") {
        find<QAction>(action).trigger();
        auto& dialog = *page().findChild<ActDialog*>();
        QTest::keyClicks(&childOf<QLineEdit>(dialog, "opinion"), QString::fromUtf8(opinion));
        QTest::mouseClick(&childOf<QPushButton>(dialog, "decide"), Qt::LeftButton);
        desktop().waitUntilIdle();
        return dialog;
    }
    [[nodiscard]] std::string state(const char* application) {
        return cell("panels", application, "状态");
    }
    void pointAt(const char* application, const char* expert) {
        choose("panels", "受理号", application);
        choose("panelSeats", "专家编号", expert);
    }
    void recuse(const char* application, const char* expert, const char* reason) {
        pointAt(application, expert);
        click("recuse");
        answer(reason);
        REQUIRE(eventually([this] {
            return find<QPushButton>("recuse").text().contains(QStringLiteral("取消回避"));
        }));
    }
};

struct Officer : test::ReviewFund, AtPanels {
    explicit Officer(const char* login = "officer") : AtPanels(file, login) {}
};

struct Clerk : Officer {
    Clerk() : Officer("clerk") {}
};

}  // namespace

TEST_CASE_METHOD(Officer, "panels are proposed, looked at and taken in one change") {
    const std::size_t before = year().seats.size();
    propose();
    const int proposed = table("panelProposal").model()->rowCount();
    CHECK(proposed == 6);  // three for each of the two that have nobody
    CHECK(year().seats.size() == before);
    click("takeProposal");
    CHECK(year().seats.size() == before + static_cast<std::size_t>(proposed));
    CHECK(seat("SQ04", "E05") == nullptr);  // works there
    CHECK(seat("SQ05", "E06") == nullptr);  // has it on his list
    CHECK(seat("SQ04", "E02") != nullptr);  // the only finance expert
    CHECK(eventually([this] { return cell("panels", "SQ04", "专家") == "3 / 3"; }));
    session().undo();
    desktop().waitUntilIdle();
    CHECK(year().seats.size() == before);
}

TEST_CASE_METHOD(Officer, "a proposal that is not taken changes nothing") {
    const std::size_t before = year().seats.size();
    propose();
    click("leaveProposal");
    CHECK_FALSE(table("panelProposal").isVisible());
    CHECK(year().seats.size() == before);
}

TEST_CASE_METHOD(Officer, "what a panel lacks is told beside it") {
    CHECK(cell("panels", "SQ04", "专家") == "0 / 3");
    CHECK_FALSE(cell("panels", "SQ04", "还差什么").empty());
    CHECK(cell("panels", "SQ01", "已交评分表") == "0 / 3");
    CHECK(cell("panels", "SQ04", "已交评分表").empty());  // of nobody
    CHECK(cell("panels", "SQ01", "待交") == "李评、周财、吴工");
    CHECK_THAT(find<QLabel>("reviewProgress").text().toStdString(),
               Contains("待开启 2 件") && Contains("评审中 3 件") && Contains("应交评分表 9 张"));
}

TEST_CASE_METHOD(Officer, "who is on a panel stands beside it by name, the recused left out") {
    CHECK(cell("panels", "SQ01", "专家名单") == "李评、周财、吴工");
    recuse("SQ01", "E03", "a relative");
    CHECK(eventually([this] { return cell("panels", "SQ01", "专家名单") == "李评、周财"; }));
    CHECK(cell("panels", "SQ04", "专家名单").empty());
}

TEST_CASE_METHOD(Officer, "who works at the applicant is not assigned, and why is said") {
    lookForExperts("SQ04");
    CHECK_FALSE(cell("panelCandidates", "王同", "冲突").empty());
    const QSignalSpy refused(&session(), &Session::refused);
    assign("E05");
    CHECK(refused.size() == 1);  // not told as something done
    CHECK_THAT(desktop().notice().toStdString(), Contains("王同"));
    CHECK(page().findChild<ReasonDialog*>() == nullptr);
    CHECK(seat("SQ04", "E05") == nullptr);
}

TEST_CASE_METHOD(Officer,
                 "a conflict is told before the expert is assigned, and dismissed with a reason") {
    lookForExperts("SQ05");
    assign("E06");
    CHECK_THAT(childOf<QLabel>(question(), "matter").text().toStdString(), Contains("冯避"));
    CHECK_FALSE(childOf<QPushButton>(question(), "accept").isEnabled());
    CHECK(seat("SQ05", "E06") == nullptr);
    answer("left ten years ago");
    REQUIRE(seat("SQ05", "E06") != nullptr);
    CHECK(seat("SQ05", "E06")->dismissal == "left ten years ago");
    CHECK(eventually([this] { return cell("panels", "SQ05", "冲突") == "0"; }));
}

TEST_CASE_METHOD(Officer, "an expert is recused with a reason") {
    recuse("SQ01", "E03", "a relative");
    REQUIRE(seat("SQ01", "E03") != nullptr);
    CHECK(seat("SQ01", "E03")->recused);
    CHECK(seat("SQ01", "E03")->recusal == "a relative");
    CHECK(eventually([this] { return cell("panels", "SQ01", "已交评分表") == "0 / 2"; }));
}

TEST_CASE_METHOD(Officer, "a recusal is taken back for a reason only, and stays on record") {
    recuse("SQ01", "E03", "a relative");
    pointAt("SQ01", "E03");
    click("recuse");
    CHECK(seat("SQ01", "E03")->recused);
    CHECK_THAT(childOf<QLabel>(question(), "matter").text().toStdString(), Contains("a relative"));
    CHECK_FALSE(childOf<QPushButton>(question(), "accept").isEnabled());
    answer("a namesake");
    CHECK_FALSE(seat("SQ01", "E03")->recused);
    CHECK(seat("SQ01", "E03")->recusal == "a relative");
    CHECK(seat("SQ01", "E03")->dismissal == "a namesake");
}

TEST_CASE_METHOD(test::ReviewFund, "taking a recusal back is told in the history of the seat") {
    std::function<DetailText(Workspace&)> history;
    {
        AtPanels officer(file, "officer");
        officer.recuse("SQ01", "E03", "a relative");
        officer.pointAt("SQ01", "E03");
        officer.click("recuse");
        officer.answer("a namesake");
        officer.pointAt("SQ01", "E03");
        history = officer.page().explanation().history;
    }
    REQUIRE(history);
    const auto workspace = Workspace::open(file);
    workspace->signIn("officer", test::kPassword);
    const std::string told = history(*workspace).html().toStdString();
    for (const char* words : {"取消回避", "a namesake"}) CHECK_THAT(told, Contains(words));
}

TEST_CASE_METHOD(test::ReviewFund,
                 "a conflict that a reviewer declared himself is not passed over in silence") {
    {
        const auto workspace = Workspace::open(file);
        workspace->signIn("reviewer", test::kPassword);
        workspace->declareConflict("SQ01", "my brother's firm");
    }
    AtPanels officer(file, "officer");
    officer.pointAt("SQ01", "E01");
    officer.click("recuse");
    CHECK_THAT(childOf<QLabel>(officer.question(), "matter").text().toStdString(),
               Contains("my brother's firm") && Contains("本人"));
    CHECK(officer.seat("SQ01", "E01")->recused);
}

TEST_CASE_METHOD(Officer, "who is recused keeps his seat on record") {
    recuse("SQ01", "E03", "a relative");
    pointAt("SQ01", "E03");
    CHECK_FALSE(find<QPushButton>("removeSeat").isEnabled());
    CHECK_THAT(find<QPushButton>("removeSeat").toolTip().toStdString(), Contains("取消回避"));
}

TEST_CASE_METHOD(Officer, "an opening is refused with its reasons") {
    choose("panels", "受理号", "SQ04");
    ActDialog& dialog = decide("act-open-review");
    const auto& verdicts = childOf<VerdictList>(dialog, "verdicts");
    REQUIRE(verdicts.count() == 1);
    CHECK_THAT(verdicts.item(0)->text().toStdString(),
               Contains("未办理") && Contains("SQ04") && Contains("专家"));
    CHECK(verdicts.item(0)->text().count(u'\n') >= 2);  // too few, and nobody for the money
    CHECK(year().decisions.empty());
}

TEST_CASE_METHOD(Officer, "a review with a whole panel is opened, and opened again by reversing") {
    propose();
    click("takeProposal");
    REQUIRE(eventually([this] { return cell("panels", "SQ04", "还差什么").empty(); }));
    choose("panels", "受理号", "SQ04");
    decide("act-open-review");
    REQUIRE(eventually([this] { return state("SQ04") == "评审中"; }));
    choose("panels", "受理号", "SQ04");
    decide("act-reverse", "opened too early");
    CHECK(eventually([this] { return state("SQ04") == "形式审查通过"; }));
    CHECK(year().decisions.back().opinion == "opened too early");
}

TEST_CASE_METHOD(Officer, "a review is not closed while sheets are awaited") {
    choose("panels", "受理号", "SQ01");
    ActDialog& dialog = decide("act-close-review");
    const auto& verdicts = childOf<VerdictList>(dialog, "verdicts");
    REQUIRE(verdicts.count() == 1);
    for (const char* name : {"李评", "周财", "吴工"})
        CHECK_THAT(verdicts.item(0)->text().toStdString(), Contains(name));
}

TEST_CASE_METHOD(Clerk,
                 "who does not organise reviews sees the panels, and why the buttons are off") {
    CHECK(tabs() ==
          QStringList{QStringLiteral("专家"), QStringLiteral("分组"), QStringLiteral("排名")});
    choose("panels", "受理号", "SQ04");
    for (const char* button : {"addExpert", "recuse", "removeSeat"}) {
        CHECK_FALSE(find<QPushButton>(button).isEnabled());
        CHECK_THAT(find<QPushButton>(button).toolTip().toStdString(), Contains("某officer"));
    }
    CHECK_FALSE(find<QToolButton>("proposePanels").isEnabled());
}

TEST_CASE_METHOD(Officer, "who is recused is not told how the sheets of that review come in") {
    recuse("SQ01", "E03", "a relative");
    session().editAs(Operation::Examine, QStringLiteral("登录名"),
                     [](Edit& edit, const auto& year, const auto&) {
                         for (Expert each : year->experts) {
                             each.login = "chief";
                             if (each.number == "E03") edit.put(each);
                         }
                     },
                     {});
    desktop().waitUntilIdle();
    signIn("chief");
    showTab("分组");
    REQUIRE(eventually([this] { return cell("panels", "SQ02", "已交评分表") == "0 / 3"; }));
    for (const char* told : {"已交评分表", "待交", "还差什么"})
        CHECK(cell("panels", "SQ01", told).empty());
    CHECK(cell("panels", "SQ01", "专家名单") == "李评、周财");
    CHECK_THAT(find<QLabel>("reviewProgress").text().toStdString(), Contains("应交评分表 6 张"));
}
