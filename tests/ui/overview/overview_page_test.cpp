// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_page.h"

#include "domain/plan/plan_reader.h"
#include "ui/overview/bullet_row.h"
#include "ui/overview/fund_card.h"
#include "ui/overview/fund_row.h"
#include "ui/overview/gauge_card.h"
#include "ui/overview/matters.h"
#include "ui/overview/matters_card.h"
#include "ui/overview/targets_card.h"
#include "ui/support/sample_desk.h"
#include "ui/table/table_view.h"

#include <catch2/catch.hpp>

#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace grants;
using namespace grants::ui;

namespace {

struct ShownOverview {
    SampleDesk desk;
    OverviewPage page{*desk};

    ShownOverview() {
        page.resize(1160, 640);
        page.show();
        REQUIRE(soon([this] { return page.findChildren<BulletRow*>().size() == 10; }));
    }
    /// The lines of 待办 ("waiting") or 问题 ("wrong").
    [[nodiscard]] QList<MatterRow*> linesOf(const char* card) {
        return part<QLabel>(page, card).parentWidget()->findChildren<MatterRow*>();
    }
    [[nodiscard]] std::string spoken(const char* code) {
        return part<QWidget>(page, code).accessibleName().toStdString();
    }
};

}  // namespace

TEST_CASE("the overview says where each of the ten targets stands") {
    ShownOverview shown;
    const std::pair<const char*, const char*> expected[] = {
        {"T1", "：255，目标 300 次，未达成 85%"},
        {"T2", "：54，目标 60 家，未达成 90%"},
        {"T3", "：18，目标 20 家"},
        {"T4", "：20，目标 15 件，已达成"},
        {"T5", "：1.77%，目标 2.00%"},
        {"T6", "：62.07%，目标 60.00%"},
        {"T7", "：7.01，目标 4.00 亿元"},
        {"T8", "：84.00，目标 50.00 亿元"},
        {"T9", "：281，目标 300 件"},
        {"T10", "：94.14%，目标 90.00%"}};
    for (const auto& [code, words] : expected) {
        INFO(code);
        CHECK_THAT(shown.spoken(code), Catch::Matchers::Contains(words));
    }
}

TEST_CASE("another as-of date moves the overview to that day") {
    ShownOverview shown;
    shown.desk->setAsOf(Date(2024, 6, 30));
    CHECK(soon([&] { return shown.spoken("T1").find("：201，") != std::string::npos; }));
}

TEST_CASE("half-way through the window a target is behind the calendar, not missed") {
    ShownOverview shown;
    shown.desk->setAsOf(Date(2024, 6, 30));
    CHECK(soon([&] { return shown.spoken("T9").find("落后") != std::string::npos; }));
}

TEST_CASE("a click on a target leads to its course") {
    ShownOverview shown;
    QSignalSpy asked(&shown.page, &Page::goTo);
    QTest::mouseClick(&part<BulletRow>(shown.page, "T5"), Qt::LeftButton);
    REQUIRE(asked.size() == 1);
    CHECK(asked.front() == QVariantList{QStringLiteral("targets"), QStringLiteral("T5")});
}

TEST_CASE("Enter on a target leads to its course as well") {
    ShownOverview shown;
    QSignalSpy asked(&shown.page, &Page::goTo);
    QTest::keyClick(&part<BulletRow>(shown.page, "T8"), Qt::Key_Return);
    REQUIRE(asked.size() == 1);
    CHECK(asked.front() == QVariantList{QStringLiteral("targets"), QStringLiteral("T8")});
}

TEST_CASE("the fund's bar of a scheme names what was computed and leads to the ledger") {
    ShownOverview shown;
    CHECK_THAT(shown.spoken("S1"), Catch::Matchers::Contains("测算 49.9972 万元"));
    QSignalSpy asked(&shown.page, &Page::goTo);
    QTest::mouseClick(&part<FundRow>(shown.page, "S1"), Qt::LeftButton);
    REQUIRE(asked.size() == 1);
    CHECK(asked.front() == QVariantList{QStringLiteral("budget"), QStringLiteral("S1")});
}

TEST_CASE("the overview ends with the sum of the fund's lines") {
    ShownOverview shown;
    CHECK_THAT(shown.spoken("fundSum"), Catch::Matchers::Contains("上限 500.0000"));
}

TEST_CASE("half-way through the window the overview says what to expect at its end") {
    ShownOverview shown;
    shown.desk->setAsOf(Date(2024, 6, 30));
    CHECK(soon([&] { return shown.spoken("T9").find("期末 264") != std::string::npos; }));
}

TEST_CASE("what is wrong is counted, the gravest first, and leads there") {
    ShownOverview shown;
    const auto lines = shown.linesOf("wrong");
    REQUIRE(lines.size() >= 3);
    CHECK(lines.front()->accessibleName() == QStringLiteral("5 项目标未达成"));
    QSignalSpy asked(&shown.page, &Page::goTo);
    QTest::mouseClick(lines.front(), Qt::LeftButton);
    REQUIRE(asked.size() == 1);
    CHECK(asked.front() == QVariantList{QStringLiteral("targets"), QStringLiteral("T1")});
}

TEST_CASE("records that can count for nothing are among what is wrong") {
    ShownOverview shown;
    QStringList spoken;
    for (const MatterRow* line : shown.linesOf("wrong")) spoken << line->accessibleName();
    INFO(spoken.join(u'\n').toStdString());
    CHECK(spoken.contains(QStringLiteral("20 条记录的日期不在资金的计算期间内，不会计入")));
    CHECK(spoken.contains(QStringLiteral("31 条记录不计入任何一项目标，请核对各方的登记")));
}

TEST_CASE("a line that counts records offers each of them") {
    ShownOverview shown;
    for (MatterRow* line : shown.linesOf("wrong"))
        if (line->accessibleName().startsWith(QStringLiteral("20 条记录的日期")))
            QTest::mouseClick(line, Qt::LeftButton);
    auto& menu = part<QMenu>(shown.page, "matterRecords");
    REQUIRE(menu.isVisible());
    REQUIRE(menu.actions().size() == 20);
    QSignalSpy asked(&shown.page, &Page::goTo);
    QTest::keyClick(&menu, Qt::Key_Up);
    QTest::keyClick(&menu, Qt::Key_Return);
    REQUIRE(asked.size() == 1);
    const QString record = asked.front().at(1).toString();
    CHECK(asked.front().at(0) == QStringLiteral("evidence"));
    CHECK(menu.actions().back()->text().endsWith(record.section(u':', 1)));
}

TEST_CASE("a day outside the fund's period is among what is wrong, with its record") {
    const auto plan = std::make_shared<const Plan>(*readPlan(builtInPlanJson()).plan);
    auto year = std::make_shared<FundYear>();
    for (const Date date : {Date(2024, 6, 1), Date(2030, 1, 1)})
        year->surveys.push_back({{}, "MY-" + inIso(date), date, 3});
    QStringList lines;
    for (const Matter& matter : mattersOf(overviewOf(year, plan, Date(2024, 12, 31))).wrong)
        lines << matter.text + u'|' + matter.record;
    CHECK(lines.contains(
        QStringLiteral("1 条记录的日期不在资金的计算期间内，不会计入|surveys:MY-2030-01-01")));
}

TEST_CASE("an expert whose login nobody has is among what is wrong, where there are people") {
    const auto plan = std::make_shared<const Plan>(builtInPlan());
    auto year = std::make_shared<FundYear>();
    for (const char* login : {"wang", "li", ""}) {
        Expert expert;
        expert.id.value = static_cast<std::int64_t>(year->experts.size()) + 1;
        expert.login = login;
        year->experts.push_back(expert);
    }
    const auto isTold = [&] {
        QStringList lines;
        for (const Matter& matter : mattersOf(overviewOf(year, plan, Date(2024, 12, 31))).wrong)
            lines << matter.text + u'|' + matter.record;
        return lines.contains(QStringLiteral("1 位专家的登录名没有能评分的人员|expert:#2"));
    };
    CHECK_FALSE(isTold());
    Person wang;
    wang.login = "wang";
    wang.roles = PersonRoles::of(PersonRole::Reviewer);
    year->people.push_back(wang);
    CHECK(isTold());
}

TEST_CASE("a decision dated before the step that it follows is among what is wrong") {
    const auto plan = std::make_shared<const Plan>(*readPlan(builtInPlanJson()).plan);
    auto year = std::make_shared<FundYear>();
    for (const Date date : {Date(2024, 7, 2), Date(2024, 7, 1)}) {
        Decision& decision = year->decisions.emplace_back();
        decision.id = {static_cast<std::int64_t>(year->decisions.size())};
        decision.subject = Subject::Payment;
        decision.number = "BF-1";
        decision.date = date;
    }
    QStringList lines;
    for (const Matter& matter : mattersOf(overviewOf(year, plan, Date(2024, 12, 31))).wrong)
        lines << matter.text + u'|' + matter.page + u'|' + matter.record;
    CHECK(lines.contains(QStringLiteral("1 步办理的日期早于它的上一步，请核对|awards|BF-1")));
}

TEST_CASE("what waits names the schemes computed and not yet paid") {
    ShownOverview shown;
    QStringList spoken;
    for (const MatterRow* line : shown.linesOf("waiting")) spoken << line->accessibleName();
    CHECK(spoken.contains(QStringLiteral("S1 已测算 56 家 49.9972 万元，待拨付")));
}

TEST_CASE("a table stands behind the bullets and behind the fund's bars") {
    ShownOverview shown;
    const auto* targets = part<TableView>(shown.page, "overviewTargets").model();
    const auto* fund = part<TableView>(shown.page, "overviewFund").model();
    CHECK(targets->rowCount() == 10);
    CHECK(targets->index(0, 2).data() == QStringLiteral("255 次"));
    REQUIRE(fund->rowCount() == 9);
    CHECK(fund->index(6, 6).data() == QStringLiteral("499,972.00"));
}

TEST_CASE("the bullets are saved as a picture that can be read back") {
    ShownOverview shown;
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("targets.png"));
    shown.page.findChild<TargetsCard*>()->findChild<ChartPane*>()->saveTo(file);
    CHECK(QImage(file).width() > 400);
}

TEST_CASE("where the cards do not fit side by side they stand below each other") {
    ShownOverview shown;
    const auto& fund = *shown.page.findChild<FundCard*>();
    const auto& targets = *shown.page.findChild<TargetsCard*>();
    CHECK(fund.y() == targets.y());
    shown.page.resize(700, 640);
    CHECK(soon([&] { return fund.y() > targets.y(); }));
    const auto* sideways = shown.page.findChild<QScrollArea*>()->horizontalScrollBar();
    for (const auto* card : shown.page.findChildren<Card*>())
        UNSCOPED_INFO(card->metaObject()->className() << " " << card->minimumSizeHint().width());
    CHECK(soon([&] { return sideways->maximum() == 0; }));
}

TEST_CASE("without a fund file the overview says what to do") {
    Session desk{Translator()};
    OverviewPage page(desk);
    page.show();
    const auto& notice = part<QLabel>(page, "emptyText");
    CHECK(notice.isVisible());
    CHECK_THAT(notice.text().toStdString(), Catch::Matchers::Contains("打开示例"));
}
