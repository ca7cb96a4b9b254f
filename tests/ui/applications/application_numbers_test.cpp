// SPDX-License-Identifier: GPL-3.0-or-later
// 受理号 of new applications: suggested, followed, typed; and whose project they are of.
#include "ui/applications/applications_fixture.h"
#include "ui/applications/new_numbers.h"

#include <catch2/catch.hpp>

#include <QLabel>

using namespace grants;
using namespace grants::ui;

TEST_CASE_METHOD(Applicant, "the number of a new application follows its project") {
    press(Qt::Key_Insert);
    typeAndEnter(QStringLiteral("yzzlyy"));
    CHECK(draftText("受理号") == receiptNumber("P1", 1));
    goToDraft("项目");
    typeAndEnter(QStringLiteral("P4"));
    CHECK(draftText("受理号") == receiptNumber("P4", 1));
}

TEST_CASE_METHOD(Applicant, "a number that somebody typed stays, whatever the project") {
    press(Qt::Key_Insert);
    typeAndEnter(QStringLiteral("yzzlyy"));
    goToDraft("受理号");
    typeAndEnter(QStringLiteral("CQGX-OLD-7"));
    typeAndEnter(QStringLiteral("P4"));
    CHECK(draftText("受理号") == "CQGX-OLD-7");
}

TEST_CASE_METHOD(Applicant, "two new applications at once have different numbers") {
    DraftSheet& drafts = sheet("项目申报");
    const std::size_t unit = drafts.entry()->columnNamed("单位代码");
    drafts.begin(QStringLiteral("录入"), unit, "1");
    drafts.begin(QStringLiteral("录入"), unit, "2");
    std::vector<std::string> numbers;
    for (const auto& [key, draft] : drafts.drafts()) numbers.push_back(draft.texts.front());
    CHECK(numbers == std::vector{receiptNumber("P1", 1), receiptNumber("P1", 2)});
}

TEST_CASE("the number after another counts on within its digits") {
    CHECK(numberAfter("CQGX-ZLZH-P1-2024-0007") == "CQGX-ZLZH-P1-2024-0008");
    CHECK(numberAfter("A-0099") == "A-0100");
    CHECK(numberAfter("A-9") == "A-10");
    CHECK(numberAfter("第9号") == "第10号");
    CHECK(numberAfter("无号") == "无号");
}

TEST_CASE_METHOD(Applicant,
                 "after a restart the number of a draft follows its project as before it") {
    beginRow();
    startAgain();
    REQUIRE(draftText("受理号") == receiptNumber("P1", 1));
    goToDraft("项目");
    typeAndEnter(QStringLiteral("P4"));
    CHECK(draftText("受理号") == receiptNumber("P4", 1));
    CHECK(draftText("项目名称") == "专利运营能力提升");
}

TEST_CASE_METHOD(Applicant, "a number that somebody typed stays after a restart, too") {
    press(Qt::Key_Insert);
    typeAndEnter(QStringLiteral("yzzlyy"));
    goToDraft("受理号");
    typeAndEnter(QStringLiteral("CQGX-OLD-7"));
    startAgain();
    goToDraft("项目");
    typeAndEnter(QStringLiteral("P4"));
    CHECK(draftText("受理号") == "CQGX-OLD-7");
}

TEST_CASE_METHOD(Applicant, "the day that somebody took out of a draft stays out after a restart") {
    press(Qt::Key_Insert);
    typeAndEnter(QStringLiteral("yzzlyy"));
    goToDraft("申报日期");
    press(Qt::Key_Delete);
    REQUIRE(draftText("申报日期").empty());
    startAgain();
    CHECK(draftText("申报日期").empty());
    CHECK(draftText("受理号") == receiptNumber("P1", 1));
}

TEST_CASE_METHOD(Applicant,
                 "a number of another project is refused where it is typed, and says whose it is") {
    beginRow();
    typeAndEnter(QStringLiteral("1000000"));
    goToDraft("受理号");
    typeAndEnter(QString::fromStdString(receiptNumber("P3", 7)));
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    CHECK(year().applications.empty());
    REQUIRE(sheet("项目申报").drafts().size() == 1);
    CHECK(entry("applications").findings().isVisible());
    const auto& said = childOf<QLabel>(entry("applications"), "currentFinding");
    CHECK_THAT(said.text().toStdString(), Catch::Contains("受理号 CQGX-ZLZH-P3-2024-0007") &&
                                              Catch::Contains("P3") && Catch::Contains("P1"));
}
