// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/targets_page.h"

#include "ui/base/apply_theme.h"
#include "ui/base/theme.h"
#include "ui/pane/chart_pane.h"
#include "ui/support/own_texts.h"
#include "ui/support/sample_desk.h"
#include "ui/table/table_view.h"
#include "ui/targets/target_chart.h"
#include "ui/words/target_words.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTextDocument>
#include <QToolButton>
#include <QWindow>

using namespace grants;
using namespace grants::ui;

namespace {

struct ShownTargets {
    SampleDesk desk;
    TargetsPage page{*desk};

    ShownTargets() {
        page.resize(1160, 640);
        page.show();
        REQUIRE(soonStands("255 次"));
    }
    [[nodiscard]] TableView& table(const char* name) { return part<TableView>(page, name); }
    /// The line on the target, once it speaks of `value`.
    bool soonStands(const char* value) {
        return soon([&] {
            return part<QLabel>(page, "standing").text().contains(QString::fromUtf8(value));
        });
    }
    void clickTarget(int row) {
        TableView& targets = table("targets");
        QTest::mouseClick(targets.viewport(), Qt::LeftButton, {},
                          targets.visualRect(targets.model()->index(row, 0)).center());
    }
};

bool hasInk(const QImage& image, const QRect& part) {
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x)
            if (qGray(image.pixel(x, y)) < 160) return true;
    return false;
}

}  // namespace

TEST_CASE("all ten targets are listed with value and goal") {
    ShownTargets shown;
    const auto* model = shown.table("targets").model();
    REQUIRE(model->rowCount() == 10);
    CHECK(model->index(6, 2).data() == QStringLiteral("7.01 亿元"));
    CHECK(model->index(6, 3).data() == QStringLiteral("4.00 亿元"));
}

TEST_CASE("a click on a target shows the records its value rests on") {
    ShownTargets shown;
    shown.clickTarget(8);
    REQUIRE(shown.soonStands("281 件"));
    CHECK(shown.table("targetRecords").model()->rowCount() == 281);
}

TEST_CASE("the table behind the curve ends at the value of the day") {
    ShownTargets shown;
    const auto* months = shown.table("targetMonths").model();
    REQUIRE(months->rowCount() == 16);
    CHECK(months->index(15, 1).data() == QStringLiteral("255"));
}

TEST_CASE("the arrow keys walk through the targets") {
    ShownTargets shown;
    shown.clickTarget(0);
    QTest::keyClick(&shown.table("targets"), Qt::Key_Down);
    CHECK(shown.soonStands("54 家"));
}

TEST_CASE("an earlier as-of date says how many a month are needed") {
    ShownTargets shown;
    shown.desk->setAsOf(Date(2024, 6, 30));
    CHECK(shown.soonStands("此后每月需 17 次"));
}

TEST_CASE("Enter on a record asks for it in the evidence") {
    ShownTargets shown;
    TableView& records = shown.table("targetRecords");
    QSignalSpy asked(&shown.page, &Page::goTo);
    QTest::mouseClick(records.viewport(), Qt::LeftButton, {},
                      records.visualRect(records.model()->index(0, 1)).center());
    QTest::keyClick(&records, Qt::Key_Return);
    REQUIRE(asked.size() == 1);
    const auto number = records.model()->index(0, 1).data().toString().toStdString();
    const auto& licences = shown.desk->year()->licences;
    const auto record =
        std::find_if(licences.begin(), licences.end(),
                     [&number](const LicenceRecord& each) { return each.registerNo == number; });
    REQUIRE(record != licences.end());
    CHECK(asked.front() == QVariantList{QStringLiteral("evidence"),
                                        QStringLiteral("licences:#%1").arg(record->id.value)});
}

TEST_CASE("the page goes to a target asked for by its code") {
    ShownTargets shown;
    shown.page.reveal(QStringLiteral("T10"));
    CHECK(shown.soonStands("94.14%"));
}

TEST_CASE("the table behind the curve takes its place and gives it back") {
    ShownTargets shown;
    CHECK_FALSE(shown.table("targetMonths").isVisible());
    QTest::mouseClick(&part<QToolButton>(shown.page, "asTable"), Qt::LeftButton);
    CHECK(shown.table("targetMonths").isVisible());
    QTest::mouseClick(&part<QToolButton>(shown.page, "asChart"), Qt::LeftButton);
    CHECK(shown.page.findChild<TargetChart*>()->isVisible());
}

TEST_CASE("the curve is saved as PNG and as SVG") {
    ShownTargets shown;
    const QTemporaryDir folder;
    auto* pane = shown.page.findChild<ChartPane*>();
    pane->saveTo(folder.filePath(QStringLiteral("T1.png")));
    CHECK(QImage(folder.filePath(QStringLiteral("T1.png"))).width() > 400);
    pane->saveTo(folder.filePath(QStringLiteral("T1.svg")));
    CHECK(QSvgRenderer(folder.filePath(QStringLiteral("T1.svg"))).isValid());
}

TEST_CASE("a picture of the curve has its axes and its legend") {
    ShownTargets shown;
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("T1.svg"));
    REQUIRE(savePicture(shown.page.findChild<TargetChart*>()->picture(), file));
    QFile saved(file);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    const QString drawn = QString::fromUtf8(saved.readAll());
    CHECK(drawn.contains(QStringLiteral(">2024")));
    CHECK(drawn.contains(QStringLiteral("月")));
    CHECK(drawn.contains(QStringLiteral("时序进度")));
    const QImage image = imageOf(shown.page.findChild<TargetChart*>()->picture());
    image.save(qEnvironmentVariable("T1PNG"));
    CHECK(hasInk(image, {0, image.height() / 4, image.width() / 20, image.height() / 2}));
    CHECK(hasInk(image, {0, image.height() - 60, image.width(), 60}));
}

TEST_CASE("a picture of the dark desk is white, so that it can be printed") {
    const auto before = Settings().theme();
    applyTheme(*qApp, ThemeChoice::Dark);
    {
        ShownTargets shown;
        const QImage image = imageOf(shown.page.findChild<TargetChart*>()->picture());
        CHECK(image.pixelColor(4, 4) == QColor(Qt::white));
        CHECK(image.pixelColor(4, image.height() - 4) == QColor(Qt::white));
    }
    applyTheme(*qApp, before);
}

TEST_CASE("a picture of the curve says of which day its figures are") {
    ShownTargets shown;
    shown.desk->setAsOf(Date(2024, 6, 30));
    CHECK(shown.soonStands("201"));
    CHECK(shown.page.findChild<ChartPane*>()->picture().source.contains(
        QStringLiteral("统计截至 2024-06-30")));
}

TEST_CASE("the curve is copied as a picture") {
    ShownTargets shown;
    QTest::mouseClick(&part<QToolButton>(shown.page, "copyPicture"), Qt::LeftButton);
    CHECK_FALSE(QApplication::clipboard()->image().isNull());
}

TEST_CASE("a picture that cannot be written is told with what to do") {
    ShownTargets shown;
    QSignalSpy failed(&*shown.desk, &Session::failed);
    shown.page.findChild<ChartPane*>()->saveTo(QStringLiteral("/nowhere/T1.png"));
    REQUIRE(failed.size() == 1);
    CHECK(failed.front().front().toString().contains(QStringLiteral("换一个文件夹")));
}

TEST_CASE("the arrow keys read the curve month by month") {
    ShownTargets shown;
    auto* chart = shown.page.findChild<TargetChart*>();
    QTest::keyClick(chart, Qt::Key_Right);
    CHECK(chart->reading() == QStringLiteral("2024-12-31：255 次，时序 100%"));
    QTest::keyClick(chart, Qt::Key_Left);
    CHECK(chart->reading().startsWith(QStringLiteral("2024-11-30：")));
    CHECK(chart->accessibleDescription() == chart->reading());
    QTest::keyClick(chart, Qt::Key_Escape);
    CHECK(chart->reading().isEmpty());
}

TEST_CASE("the mouse over the curve reads the month it is nearest to") {
    ShownTargets shown;
    auto* chart = shown.page.findChild<TargetChart*>();
    const QPointF left = chart->chart()->plotArea().topLeft() + QPointF(3, 3);
    QTest::mouseMove(shown.page.windowHandle(),
                     chart->viewport()->mapTo(&shown.page, chart->mapFromScene(left)));
    CHECK(chart->reading().startsWith(QStringLiteral("2023-09-30：")));
}

TEST_CASE("half-way through the window the end of the year is forecast") {
    ShownTargets shown;
    shown.desk->setAsOf(Date(2024, 6, 30));
    CHECK(shown.soonStands("按目前速度到期末约 322 次"));
}

TEST_CASE("a target is explained by its goal, clause, algorithm and records") {
    ShownTargets shown;
    QTextDocument text;
    text.setHtml(shown.page.explanation().describe().html());
    for (const char* words : {"T1", "300 次", "255 次", "一(三)1", "一件专利一次", "依据的记录"})
        CHECK(text.toPlainText().contains(QString::fromUtf8(words)));
}

TEST_CASE("the targets' models keep the rules of Qt's models while they change") {
    constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
    ShownTargets shown;
    const QAbstractItemModelTester targets(shown.table("targets").model(), kFatal);
    const QAbstractItemModelTester records(shown.table("targetRecords").model(), kFatal);
    const QAbstractItemModelTester months(shown.table("targetMonths").model(), kFatal);
    shown.clickTarget(6);
    CHECK(shown.soonStands("7.01 亿元"));
}

TEST_CASE("how a target is counted is told in the language that is spoken") {
    const Plan plan = *readPlan(builtInPlanJson()).plan;
    for (const Target& target : plan.targets) {
        INFO(target.code);
        CHECK(hasChinese(ruleOf(target, Language::Chinese)));
        CHECK_FALSE(ruleOf(target, Language::English).isEmpty());
        CHECK_FALSE(hasChinese(ruleOf(target, Language::English)));
    }
}
