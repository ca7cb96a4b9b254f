// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subsidy/subsidy_page.h"

#include "ui/pane/table_pane.h"
#include "ui/support/sample_desk.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTextDocument>

using namespace grants;
using namespace grants::ui;

namespace {

struct ShownSubsidy {
    SampleDesk desk;
    SubsidyPage page{*desk};

    ShownSubsidy() {
        page.resize(1160, 640);
        page.show();
        REQUIRE(soonTotals("499,972.00"));
    }
    bool soonTotals(const char* amount) {
        return soon([&] { return says("totals", amount); });
    }
    [[nodiscard]] bool says(const char* label, const char* words) {
        return part<QLabel>(page, label).text().contains(QString::fromUtf8(words));
    }
    [[nodiscard]] TableView& table(const char* name) { return part<TableView>(page, name); }
    /// What the panel would say of the choice.
    [[nodiscard]] QString explained() {
        QTextDocument text;
        text.setHtml(page.explanation().describe().html());
        return text.toPlainText();
    }
    void clickRow(TableView& view, int row) {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                          view.visualRect(view.model()->index(row, 0)).center());
    }
    /// Types into the filter of the units and clicks the first row left.
    void choose(const char* unit) {
        auto& pane = *qobject_cast<TablePane*>(table("subsidyUnits").parentWidget());
        QTest::keyClicks(&pane.filterField(), QString::fromUtf8(unit));
        REQUIRE(table("subsidyUnits").model()->rowCount() == 1);
        clickRow(table("subsidyUnits"), 0);
    }
};

}  // namespace

TEST_CASE("a chosen unit shows the chain from its claim over the cap and the pool to whole 元") {
    ShownSubsidy shown;
    shown.choose("91500106MA5010933A");
    const QString chain = part<QLabel>(shown.page, "chain").text();
    const qsizetype raw = chain.indexOf(QStringLiteral("170,000.00"));
    const qsizetype capped = chain.indexOf(QStringLiteral("100,000.00"));
    const qsizetype paid = chain.lastIndexOf(QStringLiteral("42,683.00"));
    CHECK(raw >= 0);
    CHECK(raw < capped);
    CHECK(capped < paid);
}

TEST_CASE("a day before every claim is named as the reason, with the day that shows the year") {
    ShownSubsidy shown;
    shown.desk->setAsOf(Date(2023, 12, 31));
    auto* pane = shown.table("subsidyUnits").parentWidget();
    CHECK(soon([&] { return shown.table("subsidyUnits").model()->rowCount() == 0; }));
    const QString text = part<QLabel>(*pane, "emptyText").text();
    CHECK(text.contains(QStringLiteral("统计截至 2023-12-31 还没有可奖补的申报")));
    CHECK(text.contains(QStringLiteral("改到 2024-12-31")));
}

TEST_CASE("the lines of a unit and the steps of a line are shown when a unit is clicked") {
    ShownSubsidy shown;
    shown.choose("91500106MA5010386N");
    REQUIRE(shown.table("subsidyLines").model()->rowCount() >= 1);
    shown.clickRow(shown.table("subsidyLines"), 0);
    const auto cell = [&](int column) {
        return shown.table("subsidyLines").model()->index(0, column).data().toString();
    };
    const QString text = shown.explained();
    const qsizetype line = text.indexOf(QStringLiteral("这一笔怎么算：") + cell(0));
    REQUIRE(line >= 0);
    CHECK(text.indexOf(cell(4), line) > 0);
    const qsizetype paid = text.indexOf(QStringLiteral("这一笔奖补"), line);
    REQUIRE(paid > line);
    CHECK(text.indexOf(cell(5), paid) > paid);
}

TEST_CASE(
    "trying another order of cap and pool by keyboard moves the total and says it is a trial") {
    ShownSubsidy shown;
    auto& order = part<QComboBox>(shown.page, "cap_order");
    CHECK_FALSE(part<QLabel>(shown.page, "badge").isVisible());
    QTest::keyClick(&order, Qt::Key_Down);
    CHECK(shown.soonTotals("499,974.00"));
    CHECK(part<QLabel>(shown.page, "badge").isVisible());
}

TEST_CASE("the file's own readings come back with one press of the space bar") {
    ShownSubsidy shown;
    QTest::keyClick(&part<QComboBox>(shown.page, "cap_order"), Qt::Key_Down);
    REQUIRE(shown.soonTotals("499,974.00"));
    QTest::keyClick(&part<QPushButton>(shown.page, "resetReadings"), Qt::Key_Space);
    CHECK(shown.soonTotals("499,972.00"));
    CHECK_FALSE(part<QLabel>(shown.page, "badge").isVisible());
}

TEST_CASE("a click on S2 shows the pledge scheme with its own choices") {
    ShownSubsidy shown;
    QTest::mouseClick(&part<QPushButton>(shown.page, "schemeS2"), Qt::LeftButton);
    CHECK(shown.soonTotals("599,990.00"));
    CHECK(part<QComboBox>(shown.page, "s2_sides").isVisible());
    CHECK_FALSE(part<QComboBox>(shown.page, "s1_licence_sides").isVisible());
}

TEST_CASE("the rows told are those of the table in view") {
    ShownSubsidy shown;
    QSignalSpy told(&shown.page, &Page::statusChanged);
    QTest::mouseClick(&part<QPushButton>(shown.page, "schemeS2"), Qt::LeftButton);
    REQUIRE(shown.soonTotals("599,990.00"));
    REQUIRE(soon([&] { return shown.table("subsidyUnits").model()->rowCount() == 27; }));
    CHECK(told.last().at(0).toString() == QStringLiteral("共 27 行"));
}

TEST_CASE("paying all that could claim is one key away from paying what was filed") {
    ShownSubsidy shown;
    QTest::keyClick(&part<QComboBox>(shown.page, "basis"), Qt::Key_Down);
    CHECK(shown.soonTotals("499,986.00"));
}

TEST_CASE("every refusal is listed with its reason and clause") {
    ShownSubsidy shown;
    auto& rejected = shown.table("rejected");
    REQUIRE(rejected.model()->rowCount() == 224);
    const auto* rows = rejected.tableModel();
    for (int row = 0; row < rows->rowCount(); ++row) {
        INFO(row);
        CHECK_FALSE(rows->index(row, 4).data().toString().isEmpty());
        CHECK_FALSE(rows->index(row, 6).data().toString().isEmpty());
    }
}

TEST_CASE("a payment is explained by its clauses, step by step, from the claim to whole 元") {
    ShownSubsidy shown;
    shown.choose("91500106MA5010933A");
    const QString text = shown.explained();
    for (const char* words : {"170,000.00", "100,000.00", "42,683.00", "二(二)", "依据的记录"})
        CHECK(text.contains(QString::fromUtf8(words)));
}

TEST_CASE("a refusal is explained by its reason, clause and record") {
    ShownSubsidy shown;
    auto* tabs = shown.page.findChild<QTabWidget*>();
    QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {}, tabs->tabBar()->tabRect(1).center());
    shown.clickRow(shown.table("rejected"), 0);
    const auto* rows = shown.table("rejected").model();
    const QString text = shown.explained();
    for (const int column : {0, 1, 4, 7})
        CHECK(text.contains(rows->index(0, column).data().toString()));
}

TEST_CASE("the calculation's models keep the rules of Qt's models while they change") {
    constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
    ShownSubsidy shown;
    const QAbstractItemModelTester units(shown.table("subsidyUnits").model(), kFatal);
    const QAbstractItemModelTester lines(shown.table("subsidyLines").model(), kFatal);
    const QAbstractItemModelTester rejected(shown.table("rejected").model(), kFatal);
    shown.choose("91500106MA5010933A");
    QTest::mouseClick(&part<QPushButton>(shown.page, "schemeS2"), Qt::LeftButton);
    CHECK(shown.soonTotals("599,990.00"));
}

TEST_CASE("Enter on a line of a unit asks for its record") {
    ShownSubsidy shown;
    shown.choose("91500106MA5010386N");
    QSignalSpy asked(&shown.page, &Page::goTo);
    shown.clickRow(shown.table("subsidyLines"), 0);
    QTest::keyClick(&shown.table("subsidyLines"), Qt::Key_Return);
    REQUIRE(asked.size() == 1);
    const QString record = shown.table("subsidyLines").model()->index(0, 0).data().toString();
    CHECK(asked.front() == QVariantList{QStringLiteral("evidence"), record});
}

TEST_CASE("the page brings a unit asked for by its credit code into view") {
    ShownSubsidy shown;
    shown.page.reveal(QStringLiteral("91500107MA7010398Q"));
    CHECK(shown.says("chain", "178,000.00"));
}
