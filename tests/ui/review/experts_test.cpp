// SPDX-License-Identifier: GPL-3.0-or-later
// 评审 › 专家 and 打分: typed like any other table.
#include "ui/drafts/drafts.h"
#include "ui/review/review_fixture.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace grants;
using namespace grants::ui;

namespace {

struct Officer : test::ReviewFund, ReviewDesk {
    Officer() : ReviewDesk(file, "officer") {}

    void beginRow(const char* tab, const char* name) {
        showTab(tab);
        REQUIRE(eventually([&] { return table(name).tableModel()->rows() != nullptr; }));
        table(name).setFocus();
        press(Qt::Key_Insert);
    }
    void typeAndEnter(const char* text) {
        type(text);
        press(Qt::Key_Return);
    }
    void keepRow() {
        press(Qt::Key_Return, Qt::ControlModifier);
        desktop().waitUntilIdle();
    }
};

/// Who reads everything and changes nothing.
struct Auditor : test::ReviewFund, ReviewDesk {
    Auditor() : ReviewDesk(file, "auditor") {}
};

/// Who enters data, and organises no review.
struct Clerk : test::ReviewFund, ReviewDesk {
    Clerk() : ReviewDesk(file, "clerk") {}
};

}  // namespace

TEST_CASE_METHOD(Officer, "an expert is typed without the mouse, and found by the search's link") {
    beginRow("专家", "experts");
    typeAndEnter("E77");
    typeAndEnter("Feng");
    type("Institute");
    keepRow();
    REQUIRE(year().experts.size() == 7);
    const Expert& expert = year().experts.back();
    CHECK(expert.number == "E77");
    CHECK(expert.name == "Feng");
    CHECK(expert.employer == "Institute");
    REQUIRE(eventually([this] { return table("experts").model()->rowCount() == 7; }));
    showTab("排名");
    page().reveal(QStringLiteral("expert:#%1").arg(expert.id.value));
    CHECK(find<QTabWidget>("reviewTabs").currentWidget()->isAncestorOf(&table("experts")));
}

TEST_CASE_METHOD(Officer, "how much each expert has to score stands beside him") {
    showTab("专家");
    REQUIRE(eventually([this] { return table("experts").model()->rowCount() == 6; }));
    CHECK(cell("experts", "E01", "分到") == "7");
    CHECK(cell("experts", "E01", "已提交") == "4");
    CHECK(cell("experts", "E04", "分到") == "0");
}

TEST_CASE_METHOD(Officer, "a signed sheet on paper is typed in, and marked as such by itself") {
    beginRow("打分", "paperScores");
    typeAndEnter("SQ01");
    typeAndEnter("E02");
    compose("实施方案");
    press(Qt::Key_Return);
    type("27.5");
    keepRow();
    const auto& scores = year().scores;
    const auto typed = std::find_if(scores.begin(), scores.end(), [](const Score& each) {
        return each.application == "SQ01" && each.expert == "E02";
    });
    REQUIRE(typed != scores.end());
    CHECK(typed->criterion == "实施方案");
    CHECK(typed->points == Points::ofHundredths(2750));
    CHECK(typed->onPaper);
}

TEST_CASE_METHOD(Auditor, "who only reads sees who reviews, and changes nothing of it") {
    showTab("专家");
    REQUIRE(eventually([this] { return table("experts").model()->rowCount() == 6; }));
    CHECK(table("experts").isVisible());
    for (const char* button : {"issuePackages", "mergePackages"}) {
        CHECK_FALSE(find<QPushButton>(button).isEnabled());
        CHECK_THAT(find<QPushButton>(button).toolTip().toStdString(), Catch::Contains("某officer"));
    }
    CHECK(desktop().drafts().sheet(QStringLiteral("评审专家")).entry() == nullptr);
}

TEST_CASE_METHOD(Clerk, "who enters data is told by whom experts are entered") {
    const DraftSheet& experts = desktop().drafts().sheet(QStringLiteral("评审专家"));
    CHECK(experts.entry() == nullptr);
    CHECK_THAT(experts.obstacle().toStdString(), Catch::Contains("某officer"));
    CHECK(desktop().drafts().sheet(QStringLiteral("满意度")).entry() != nullptr);
}
