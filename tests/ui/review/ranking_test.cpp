// SPDX-License-Identifier: GPL-3.0-or-later
// 评审 › 排名: the line of the slots, ties explained, another aggregation as a trial.
#include "ui/query/table_book.h"
#include "ui/review/review_fixture.h"
#include "ui/review/slot_line.h"

#include <catch2/catch.hpp>

#include <QComboBox>
#include <QLabel>

using namespace grants;
using namespace grants::ui;
using Catch::Matchers::Contains;

namespace {

/// The auditor at the ranking of P4, which has two places.
struct Ranked : test::ReviewFund, ReviewDesk {
    Ranked() : ReviewDesk(file, "auditor") {
        showTab("排名");
        REQUIRE(eventually([this] { return projects().findData(QStringLiteral("P4")) >= 0; }));
        projects().setCurrentIndex(projects().findData(QStringLiteral("P4")));
        REQUIRE(eventually([this] { return table("ranking").model()->rowCount() == 4; }));
    }
    [[nodiscard]] QComboBox& projects() { return find<QComboBox>("rankingProject"); }
    [[nodiscard]] QComboBox& aggregations() { return find<QComboBox>("aggregation"); }
    [[nodiscard]] std::string at(int line, const char* title) {
        const auto& model = *table("ranking").model();
        for (int column = 0; column < model.columnCount(); ++column) {
            const QString heading = model.headerData(column, Qt::Horizontal).toString();
            if (heading != QString::fromUtf8(title)) continue;
            return model.index(line, column).data().toString().trimmed().toStdString();
        }
        return "no such column";
    }
    [[nodiscard]] const SlotLine& line() {
        return *qobject_cast<SlotLine*>(table("ranking").itemDelegate());
    }
    [[nodiscard]] std::string detail(int line) {
        table("ranking").setCurrentIndex(table("ranking").model()->index(line, 0));
        return page().explanation().describe().html().toStdString();
    }
    void tryMedian() {
        aggregations().setCurrentIndex(aggregations().findData(QStringLiteral("MEDIAN")));
        REQUIRE(eventually([this] { return at(0, "得分") == "98.00"; }));
    }
};

}  // namespace

TEST_CASE_METHOD(Ranked, "applications stand best first, with score, spread and means") {
    CHECK(at(0, "受理号") == "SQ06");
    CHECK(at(0, "名次") == "1");
    CHECK(at(0, "有效评分表") == "3");
    CHECK(at(0, "得分") == "90.00");
    CHECK(at(0, "最低") == "74.00");
    CHECK(at(0, "最高") == "98.00");
    CHECK(at(0, "分差") == "24.00");
    CHECK(at(0, "分歧大") == "是");
    CHECK(at(1, "申报单位基础 均分") == "20.00");
    CHECK(at(3, "名额") == "未达合格分");
}

TEST_CASE_METHOD(Ranked, "scores are numbers wherever the table is taken") {
    const Book book = bookOf(*pane("ranking").shownTable());
    const auto& titles = book.sheets.front().columns;
    const auto score = std::find_if(titles.begin(), titles.end(),
                                    [](const BookColumn& each) { return each.title == "得分"; });
    REQUIRE(score != titles.end());
    const auto column = static_cast<std::size_t>(score - titles.begin());
    CHECK(book.sheets.front().rows.value(0, column) == BookValue(Decimal{9000, 2}));
}

TEST_CASE_METHOD(Ranked, "the line of the slots is drawn where they end") {
    CHECK(line().place() == 0);
    CHECK(at(0, "名额") == "名额内");
    CHECK(at(1, "名额") == "并列压线");
    CHECK(at(2, "名额") == "并列压线");
}

TEST_CASE_METHOD(Ranked, "the line is not drawn where the order says nothing of it") {
    TableView& view = table("ranking");
    view.sortByColumn(1, Qt::DescendingOrder);
    CHECK(eventually([this] { return !line().place(); }));
    view.sortByColumn(0, Qt::AscendingOrder);
    CHECK(eventually([this] { return line().place() == 0; }));
}

TEST_CASE_METHOD(Ranked, "a tie is explained") {
    CHECK(at(1, "名次") == "2");
    CHECK(at(2, "名次") == "2");
    CHECK(at(1, "名次由来") == "按得分");
    CHECK(at(2, "名次由来") == "与前一名全同，并列");
    CHECK_THAT(detail(2), Contains("正压在名额线上"));
}

TEST_CASE_METHOD(Ranked, "the panel tells what leaving out each reviewer would change") {
    const std::string text = detail(0);
    for (const char* words : {"李评", "周财", "吴工", "98.00", "86.00"})
        CHECK_THAT(text, Contains(words));
}

TEST_CASE_METHOD(Ranked, "on trial the panel leaves reviewers out by the same aggregation") {
    CHECK_THAT(detail(3), Contains("去掉一张会怎样（算术平均）"));
    tryMedian();
    const std::string text = detail(0);
    CHECK_THAT(text, Contains("去掉一张会怎样（中位数）"));
    CHECK_THAT(text, Contains("98.00") && Contains("86.00"));
}

TEST_CASE_METHOD(Ranked, "another aggregation is a trial, and says so wherever it goes") {
    CHECK_FALSE(find<QLabel>("badge").isVisible());
    tryMedian();
    CHECK(find<QLabel>("badge").isVisible());
    CHECK_THAT(pane("ranking").shownTable()->caution.toStdString(), Contains("试算"));
    static_cast<void>(detail(0));
    CHECK(page().explanation().caution.toStdString() == "试算");
    click("resetAggregation");
    CHECK(eventually([this] { return at(0, "得分") == "90.00"; }));
    CHECK_FALSE(find<QLabel>("badge").isVisible());
    CHECK(pane("ranking").shownTable()->caution.isEmpty());
}

TEST_CASE_METHOD(Ranked, "a rank whose review is not closed says that it is for now") {
    CHECK(at(0, "备注").empty());
    CHECK(find<QLabel>("rankingNote").text().indexOf(QStringLiteral("暂定")) == -1);
    signIn("officer");  // for whom sheets on paper are not sealed
    session().edit(QStringLiteral("准备"), [](Edit& edit) {
        test::putScored(edit, 10, {99, 99, 99}, "in_review");
    });
    desktop().waitUntilIdle();
    showTab("排名");
    REQUIRE(eventually([this] { return projects().findData(QStringLiteral("P4")) >= 0; }));
    projects().setCurrentIndex(projects().findData(QStringLiteral("P4")));
    REQUIRE(eventually([this] { return table("ranking").model()->rowCount() == 5; }));
    CHECK(at(0, "受理号") == "SQ010");
    CHECK(at(0, "名次") == "1");
    CHECK(at(0, "备注") == "评审未结束，名次暂定");
    CHECK_THAT(find<QLabel>("rankingNote").text().toStdString(),
               Contains("1 件评审未结束，名次暂定"));
    CHECK_THAT(detail(0), Contains("名次是暂定的"));
}

TEST_CASE_METHOD(
    Ranked, "a project's code brings its ranking, an application's number the application in it") {
    projects().setCurrentIndex(projects().findData(QStringLiteral("P3")));
    page().reveal(QStringLiteral("P4"));
    CHECK(projects().currentData().toString() == QStringLiteral("P4"));
}
