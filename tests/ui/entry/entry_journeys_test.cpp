// SPDX-License-Identifier: GPL-3.0-or-later
// Journeys: a unit and a licence record typed without the mouse; 200 licence rows pasted from a
// spreadsheet and taken back.
#include "ui/entry/entry_fixture.h"

#include <catch2/catch.hpp>

#include <QElapsedTimer>
#include <cstdio>

using namespace grants;
using namespace grants::ui;
using test::codeOf;
using test::patentOf;

namespace {

constexpr int kRows = 200;
constexpr int kBadEvery = 40;

QString text(std::string_view of) {
    return fromUtf8(of);
}

/// As WPS puts a range on the clipboard.
QString licenceRows() {
    QString block = QStringLiteral(
        "备案登记号\t方式\t专利号\t出让方代码\t受让方代码\t合同金额(元)"
        "\t登记备案日期\t转化实施\r\n");
    for (int row = 1; row <= kRows; ++row) {
        const QString date =
            row % kBadEvery == 0 ? QStringLiteral("2024-02-30") : QStringLiteral("2024年6月1日");
        block += QStringLiteral("X2024980%1\t许可\t%2\t%3\t%4\t\"1,200.50\"\t%5\t是\r\n")
                     .arg(row, 6, 10, QLatin1Char('0'))
                     .arg(QString::fromStdString(patentOf(row).text()), text(codeOf(1).text()),
                          text(codeOf(2).text()), date);
    }
    return block;
}

void say(const char* what, const EntryDesk& desk, int from, qint64 milliseconds) {
    std::printf("%s: %d keystrokes, %lld ms of the program's time\n", what, desk.strokes() - from,
                static_cast<long long>(milliseconds));
}

}  // namespace

TEST_CASE("a unit is entered without the mouse") {
    EntryDesk desk;
    QElapsedTimer clock;
    clock.start();
    desk.press(Qt::Key_2, Qt::AltModifier);
    desk.settle();
    desk.press(Qt::Key_Insert);
    desk.typeAndEnter(QStringLiteral("渝新精密机械有限公司"));
    desk.typeAndEnter(text(codeOf(77).text()));
    desk.typeAndEnter(QStringLiteral("企业"));
    desk.typeAndEnter(QStringLiteral("是"));  // what must be filled comes first
    desk.press(Qt::Key_Return);               // the size follows from what comes next
    desk.press(Qt::Key_Return);               // within the city, as it is within the district
    desk.typeAndEnter(QStringLiteral("工业"));
    desk.press(Qt::Key_Return);
    desk.typeAndEnter(QStringLiteral("２５"));
    desk.typeAndEnter(QStringLiteral("200万"));
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    desk.settle();
    say("a unit", desk, 0, clock.elapsed());
    const Organisation* unit = desk.year().registry.find(codeOf(77));
    REQUIRE(unit != nullptr);
    CHECK(unit->name == "渝新精密机械有限公司");
    CHECK(unit->size == EnterpriseSize::Micro);
    CHECK(unit->inCity);
    CHECK(unit->metrics.revenue == Money::ofWan(200));
}

TEST_CASE("a licence record is entered without the mouse") {
    EntryDesk desk;
    desk.goToKind(0);
    QElapsedTimer clock;
    clock.start();
    desk.press(Qt::Key_Insert);
    desk.typeAndEnter(QStringLiteral("X2024980000777"));
    desk.typeAndEnter(QStringLiteral("许可"));
    desk.typeAndEnter(QStringLiteral("20240601"));
    desk.typeAndEnter(text(codeOf(1).text()));
    desk.typeAndEnter(text(codeOf(2).text()));
    desk.press(Qt::Key_Space);
    desk.press(Qt::Key_Return);
    desk.typeAndEnter(QString::fromStdString(patentOf(31).text()));
    desk.type(QStringLiteral("12000"));
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    desk.settle();
    say("a licence record", desk, 0, clock.elapsed());
    REQUIRE(desk.year().licences.size() == 1);
    const LicenceRecord& record = desk.year().licences.front();
    CHECK(record.registerNo == "X2024980000777");
    CHECK(record.amount == Money::ofYuan(12'000));
    CHECK(record.implemented);
    CHECK(desk.sheet("转让许可").drafts().empty());
}

TEST_CASE("200 licence rows are pasted, the bad ones marked, and one Ctrl+Z takes all back") {
    EntryDesk desk;
    desk.goToKind(0);
    desk.press(Qt::Key_Insert);
    QApplication::clipboard()->setText(licenceRows());
    const int from = desk.strokes();
    QElapsedTimer clock;
    clock.start();
    desk.press(Qt::Key_V, Qt::ControlModifier);
    desk.settle();
    // The first line looks like titles: Enter takes them for such.
    REQUIRE(questionAsked() != nullptr);
    QTest::keyClick(questionAsked(), Qt::Key_Return);
    desk.settle();
    say("200 rows pasted", desk, from, clock.elapsed());
    const std::size_t bad = kRows / kBadEvery;
    CHECK(desk.year().licences.size() == kRows - bad);
    const auto& drafts = desk.sheet("转让许可").drafts();
    CHECK(drafts.size() == bad);
    CHECK(desk.entry("licences").findings().count() == bad);
    CHECK(desk.table("licences").model()->rowCount() == kRows - static_cast<int>(bad));

    desk.undo();
    CHECK(desk.year().licences.empty());
    CHECK(drafts.empty());
    desk.redo();
    CHECK(desk.year().licences.size() == kRows - bad);
    CHECK(drafts.size() == bad);
}
