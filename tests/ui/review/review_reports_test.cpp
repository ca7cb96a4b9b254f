// SPDX-License-Identifier: GPL-3.0-or-later
// 评审 on paper: score sheets of what is chosen, the ranking of the project in view.
#include "ui/print/paper_view.h"
#include "ui/print/print_window.h"
#include "ui/print/report_button.h"
#include "ui/review/review_fixture.h"

#include <catch2/catch.hpp>

#include <QComboBox>
#include <QMenu>

using namespace grants;
using namespace grants::ui;

namespace {

/// Somebody at one of the pages of 评审.
struct AtReview : test::ReviewFund, ReviewDesk {
    AtReview(const char* login, const char* tab) : ReviewDesk(file, login) {
        showTab(tab);
        REQUIRE(eventually([this] { return table("panels").model()->rowCount() > 0; }));
    }
    [[nodiscard]] ReportButton& button(const char* name) { return find<ReportButton>(name); }
    /// How many pages the preview shows that the button's first entry opens.
    [[nodiscard]] int pagesOf(const char* name) {
        button(name).menu()->actions().constFirst()->trigger();
        PrintWindow* preview = nullptr;
        const bool shown = eventually([&] {
            preview = desktop().window().findChild<PrintWindow*>();
            return preview != nullptr && preview->isLaidOut();
        });
        return shown ? preview->view().paper().pages : 0;
    }
};

struct OfficerAtPanels : AtReview {
    OfficerAtPanels() : AtReview("officer", "分组") {}
};
struct OfficerAtPaper : AtReview {
    OfficerAtPaper() : AtReview("officer", "打分") {}
};
struct AuditorAtRanking : AtReview {
    AuditorAtRanking() : AtReview("auditor", "排名") {
        auto& projects = find<QComboBox>("rankingProject");
        projects.setCurrentIndex(projects.findData(QStringLiteral("P4")));
    }
};

}  // namespace

TEST_CASE_METHOD(OfficerAtPanels, "the sheets of the chosen application are shown, a page a seat") {
    choose("panels", "受理号", "SQ01");
    CHECK(pagesOf("panelSheets") == 3);
}

TEST_CASE_METHOD(OfficerAtPanels, "of several applications all their sheets are shown") {
    table("panels").selectAll();
    CHECK(pagesOf("panelSheets") == 9 + 4 * 3);  // under review, and reviewed
}

TEST_CASE_METHOD(OfficerAtPanels,
                 "an application without a panel has no sheets, and that is told") {
    choose("panels", "受理号", "SQ04");
    button("panelSheets").menu()->actions().constFirst()->trigger();
    CHECK(
        eventually([this] { return desktop().notice().contains(QStringLiteral("还没有专家组")); }));
}

TEST_CASE_METHOD(OfficerAtPaper,
                 "where paper sheets are typed in, all that are awaited are shown") {
    CHECK(pagesOf("awaitedSheets") == 9);
}

TEST_CASE_METHOD(AuditorAtRanking, "the ranking in view is shown as it is signed") {
    CHECK(pagesOf("rankingReport") == 1);
}

TEST_CASE_METHOD(AuditorAtRanking, "the ranking is exported as a workbook") {
    const QString out = desktop().folder() + QStringLiteral("/汇总表.xlsx");
    button("rankingReport").menu()->actions().constLast()->trigger();
    answerFileDialog(desktop().window(), out);
    REQUIRE(eventually([&] { return desktop().notice().contains(out); }));
    CHECK(QFileInfo(out).size() > 4000);
}

TEST_CASE_METHOD(AuditorAtRanking, "what is only tried out is no report to sign") {
    auto& aggregations = find<QComboBox>("aggregation");
    aggregations.setCurrentIndex(aggregations.findData(QStringLiteral("MEDIAN")));
    CHECK_FALSE(button("rankingReport").isEnabled());
    CHECK(button("rankingReport").toolTip().contains(QStringLiteral("恢复文件口径")));
    click("resetAggregation");
    CHECK(button("rankingReport").isEnabled());
}
