// SPDX-License-Identifier: GPL-3.0-or-later
// 评审 › 打分: every sheet is listed with how it stands; what may not be seen yet is blank.
#include "ui/review/review_fixture.h"

#include <catch2/catch.hpp>

#include <QLabel>

using namespace grants;
using namespace grants::ui;

namespace {

struct Sheets : test::ReviewFund, ReviewDesk {
    explicit Sheets(const char* login = "officer") : ReviewDesk(file, login) {}

    /// A cell in the row of one expert's sheet.
    [[nodiscard]] std::string shown(const char* application, const char* expert,
                                    const char* title) {
        const Rows& rows = *table("scoreSheets").tableModel()->rows();
        const auto at = [&rows](std::size_t row, const char* key) {
            const auto column = grants::ui::columnOf(rows, QLatin1String(key));
            return displayText(rows.value(row, column.value()), Denomination::Yuan).toStdString();
        };
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (at(row, "number") == application && at(row, "expert") == expert)
                return at(row, title);
        }
        return "no such sheet";
    }
    void open() {
        showTab("打分");
        REQUIRE(eventually([this] { return table("scoreSheets").model()->rowCount() > 0; }));
    }
};

/// 李评 has scored SQ01 at the desk and handed his sheet in.
struct Submitted : Sheets {
    Submitted() : Sheets("reviewer") {
        std::vector<SheetEntry> entries;
        for (const RubricItem& item : session().plan().rubric)
            entries.push_back({"SQ01", item.name, Points::ofHundredths(500), "不宜公开"});
        session().putScores(entries, {});
        session().submitSheet("SQ01", Date(2024, 6, 21), {});
        desktop().waitUntilIdle();
        signIn("officer");
        open();
    }
};

}  // namespace

TEST_CASE_METHOD(Sheets, "every sheet stands in the list, those on paper marked") {
    open();
    CHECK(table("scoreSheets").model()->rowCount() == 21);
    CHECK(shown("SQ06", "E01", "state") == "已提交");
    CHECK(shown("SQ06", "E01", "name") == "李评");
    CHECK(shown("SQ06", "E01", "submitted") == "2024-06-20");
    CHECK(shown("SQ06", "E01", "onPaper") == "是");
    CHECK(shown("SQ06", "E01", "sum") == "98");
    CHECK(shown("SQ01", "E02", "state") == "未开始");
    CHECK(shown("SQ01", "E02", "sum").empty());
}

TEST_CASE_METHOD(Submitted,
                 "a sheet that was handed in at the desk is listed, and blank until the "
                 "review is closed") {
    CHECK(shown("SQ01", "E01", "state") == "已提交");
    CHECK(shown("SQ01", "E01", "submitted") == "2024-06-21");
    CHECK(shown("SQ01", "E01", "onPaper") != "是");
    CHECK(shown("SQ01", "E01", "sealed") == "是");
    CHECK(shown("SQ01", "E01", "sum").empty());
}

TEST_CASE_METHOD(Submitted, "the panel tells nothing of what a sealed sheet says") {
    auto& view = table("scoreSheets");
    view.setFocus();
    view.goToRow(0);
    QCoreApplication::processEvents();
    const QString told = page().explanation().describe().html();
    CHECK(told.contains(QStringLiteral("封存")));
    CHECK_FALSE(told.contains(QStringLiteral("不宜公开")));
}

TEST_CASE_METHOD(Sheets, "the panel lists what a sheet gives for each criterion once it is open") {
    open();
    auto& view = table("scoreSheets");
    view.setFocus();
    view.goToRow(9);  // of SQ06, behind the nine of the open reviews
    QCoreApplication::processEvents();
    const QString told = page().explanation().describe().html();
    CHECK(told.contains(QStringLiteral("李评")));
    CHECK(told.contains(fromUtf8(session().plan().rubric.front().name)));
    CHECK(told.contains(QStringLiteral("98")));
}

TEST_CASE_METHOD(Sheets, "above the list stands how many sheets there are and how many are out") {
    open();
    CHECK(
        find<QLabel>("sheetsInBrief").text() ==
        QStringLiteral("共 21 张评分表：已提交 12 张（其中纸质 12 张），未提交 9 张，回避 0 张。"));
}

TEST_CASE_METHOD(Sheets, "a sheet typed in from paper shows in the list how far it is") {
    session().editAs(Operation::Examine, QStringLiteral("补录"),
                     [](Edit& edit, const auto&, const std::shared_ptr<const Plan>& plan) {
                         Score score;
                         score.application = "SQ02";
                         score.expert = "E03";
                         score.criterion = plan->rubric.front().name;
                         score.points = Points::ofHundredths(1850);
                         score.onPaper = true;
                         edit.put(score);
                     },
                     {});
    desktop().waitUntilIdle();
    open();
    REQUIRE(eventually([this] { return shown("SQ02", "E03", "onPaper") == "是"; }));
    CHECK(shown("SQ02", "E03", "state") == "已填 1/6");
    CHECK(shown("SQ02", "E03", "sum") == "18.5");
}

TEST_CASE_METHOD(Sheets, "what is exported is the table that one worked in last") {
    open();
    table("scoreSheets").setFocus();
    CHECK(page().mainTable() == &table("scoreSheets"));
    table("paperScores").setFocus();
    CHECK(page().mainTable() == &table("paperScores"));
}
