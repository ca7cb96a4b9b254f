// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks pasted into tables whose rows stand fast: with titles, each line goes into the row it
// names.
#include "ui/applications/applications_fixture.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::ui;
using Catch::Matchers::Contains;

namespace {

constexpr int kFinancing = 4, kProducts = 5;  // P3-3 in 元, P3-4a in 件

/// A firm whose promises nobody has typed yet, and the cursor on the first.
struct Blank : CaseDesk {
    Blank() {
        edit([](Edit& edit) {
            const auto unit = edit.put(applicantOf(60, UnitKind::Enterprise, "渝中转化有限公司"));
            edit.put(applicationOf(1, "P3", unit));
        });
        settle();
        click(list(), 0, "受理号");
        click(promises(), 0, "承诺值");
    }
    void paste(const QString& text) {
        QApplication::clipboard()->setText(text);
        press(Qt::Key_V, Qt::ControlModifier);
        settle();
    }
    [[nodiscard]] std::string promised(int row) { return shown(promises(), row, "承诺值"); }
};

}  // namespace

TEST_CASE_METHOD(Blank, "a promise under titles goes to the indicator its line names") {
    REQUIRE(shown(promises(), kProducts, "指标编号") == "P3-4a");
    paste(QStringLiteral("指标编号\t指标\t方案值\t承诺值\nP3-4a\t完成专利产品备案\t5 件\t8\n"));
    CHECK(promised(0).empty());
    CHECK(promised(kProducts) == "8");
    REQUIRE(year().commitments.size() == 1);
    CHECK(year().commitments.front().indicator == "P3-4a");
}

TEST_CASE_METHOD(Blank,
                 "a whole table of promises is known by its titles, few of which are typed") {
    paste(
        QStringLiteral("指标编号\t指标\t方案值\t承诺值\t佐证方式\t完成值\t差距\n"
                       "P3-4a\t完成专利产品备案\t5件\t8\t备案证明\t0件\t还差 8件\n"));
    REQUIRE(year().commitments.size() == 1);
    CHECK(year().commitments.front().indicator == "P3-4a");
    CHECK(year().commitments.front().proof == "备案证明");
}

TEST_CASE_METHOD(Blank, "a promise counts in the unit that its title names") {
    REQUIRE(shown(promises(), kFinancing, "指标编号") == "P3-3");
    paste(QStringLiteral("指标编号\t承诺值（万元）\nP3-3\t300\n"));
    CHECK(promised(kFinancing) == "300万元");
}

TEST_CASE_METHOD(Blank, "words that are promised get no unit from their title") {
    paste(QStringLiteral("指标编号\t承诺值（万元）\nP3-1b\t对接记录2\n"));
    CHECK(promised(1) == "对接记录2");
}

TEST_CASE_METHOD(Blank, "lines that name no row are told by what they name, and left out") {
    paste(QStringLiteral("指标编号\t承诺值\nP1-3a\t7\nP3-4a\t8\n"));
    CHECK(desktop().notice() == QStringLiteral("表里没有“P1-3a”，1 行没有粘贴。"));
    REQUIRE(year().commitments.size() == 1);
    CHECK(promised(kProducts) == "8");
}

TEST_CASE_METHOD(Blank, "lines of another application are left out") {
    paste(QStringLiteral("受理号\t指标编号\t承诺值\n%1\tP3-4a\t7\n")
              .arg(QString::fromStdString(receiptNumber("P3", 2))));
    CHECK(year().commitments.empty());
    CHECK_THAT(desktop().notice().toStdString(), Contains("P3-4a"));
}

TEST_CASE_METHOD(Blank, "of two lines that name the same row the first counts, which is told") {
    paste(QStringLiteral("指标编号\t承诺值\nP3-4a\t8\nP3-4a\t9\n"));
    CHECK(promised(kProducts) == "8");
    CHECK_THAT(desktop().notice().toStdString(), Contains("“P3-4a”在粘贴内容里不止一行"));
}

TEST_CASE_METHOD(Blank, "titles without the one that names rows are not guessed at") {
    paste(QStringLiteral("指标\t方案值\t承诺值\n完成专利产品备案\t5 件\t8\n"));
    CHECK(year().commitments.empty());
    CHECK(sheet("任务承诺").drafts().empty());
    CHECK(desktop().notice() == QStringLiteral("表头里没有“指标编号”，不知道每行属于哪一项；"
                                               "请连同这一列一起复制，或不带表头粘贴。"));
}

TEST_CASE_METHOD(Blank, "titles with nothing beneath them are told to be no more than that") {
    paste(QStringLiteral("指标编号\t承诺值\n"));
    CHECK(desktop().notice() == QStringLiteral("没有贴进任何格子：粘贴内容里只有表头。"));
}

TEST_CASE_METHOD(Blank, "what comes into no cell that is typed is told with the columns") {
    click(promises(), 0, "指标编号");
    paste(QStringLiteral("甲\t乙\n"));
    CHECK(desktop().notice() == QStringLiteral("没有贴进任何格子：“指标编号、指标”列不能录入。"));
}

TEST_CASE_METHOD(Blank, "one undo takes back all that came under titles") {
    paste(QStringLiteral("指标编号\t承诺值\nP3-4a\t8\nP3-3\t300万\n"));
    REQUIRE(year().commitments.size() == 2);
    undo();
    CHECK(year().commitments.empty());
}

TEST_CASE("a conclusion under titles goes to the item its line names") {
    constexpr int kChecks = 5;
    CaseDesk desk(1);
    desk.click(desk.list(), 0, "受理号");
    desk.showPart(kChecks);
    desk.click(desk.table("checks"), 0, "结论");
    const std::string item = desk.session().plan().examination.at(1).name;
    QApplication::clipboard()->setText(
        QStringLiteral("条目\t结论\t说明\n%1\t需补正\t缺盖章\n").arg(QString::fromStdString(item)));
    desk.press(Qt::Key_V, Qt::ControlModifier);
    desk.settle();
    REQUIRE(desk.year().formChecks.size() == 1);
    CHECK(desk.year().formChecks.front().item == item);
    CHECK(desk.year().formChecks.front().note == "缺盖章");
}
