// SPDX-License-Identifier: GPL-3.0-or-later
// What the question about a first line of titles says of the rows beneath it.
#include "ui/entry/surveys.h"

#include <catch2/catch.hpp>

#include <QPushButton>

using namespace grants;
using namespace grants::ui;
using test::codeOf;

namespace {

/// What the button that adds rows by the titles says; it is left unanswered.
QString offered() {
    if (questionAsked() == nullptr) throw std::runtime_error("nothing is asked");
    const QString text = childOf<QPushButton>(*questionAsked(), "pasteByTitles").text();
    QTest::keyClick(questionAsked(), Qt::Key_Escape);
    return text;
}

const QString kTitles = QStringLiteral("日期\t调查编号\t满意\t比较满意\t基本满意\t不满意\n");

QString row(const char* number) {
    return QStringLiteral("2024-07-01\t%1\t8\t1\t1\t1\n").arg(QLatin1String(number));
}

}  // namespace

TEST_CASE_METHOD(Surveys, "rows are offered by their number, however many lines a cell has") {
    paste(kTitles + row("MY7") + row("\"MY\n8\"") + row("MY9"));
    CHECK(offered() == QStringLiteral("按表头新增 3 行"));
}

TEST_CASE_METHOD(Surveys, "blank lines are no rows that would be added") {
    paste(kTitles + row("MY7") + QStringLiteral("\t\t\t\t\t\n") + row("MY9") +
          QStringLiteral("\t\t\t\t\t\n"));
    CHECK(offered() == QStringLiteral("按表头新增 2 行"));
}

TEST_CASE_METHOD(Surveys, "titles of several lines are no rows either") {
    paste(QStringLiteral("\"日期\n\"\t调查编号\t满意\t比较满意\t基本满意\t不满意\n") + row("MY7"));
    CHECK(offered() == QStringLiteral("按表头新增 1 行"));
}

TEST_CASE_METHOD(EntryDesk, "rows that form one record are offered as the one row they become") {
    goToKind(0);
    press(Qt::Key_Insert);
    QString rows;
    for (const int patent : {31, 32}) {
        rows += QStringLiteral("X2024980000777\t许可\t%1\t%2\t%3\t12000\t2024-06-01\t是\n")
                    .arg(QString::fromStdString(test::patentOf(patent).text()),
                         fromUtf8(codeOf(1).text()), fromUtf8(codeOf(2).text()));
    }
    QApplication::clipboard()->setText(
        QStringLiteral("备案登记号\t方式\t专利号\t出让方代码\t受让方代码\t合同金额(元)"
                       "\t登记备案日期\t转化实施\n") +
        rows);
    press(Qt::Key_V, Qt::ControlModifier);
    CHECK(offered() == QStringLiteral("按表头新增 1 行"));
}

TEST_CASE_METHOD(Surveys,
                 "of a block that is read beside the window the rows are counted as well") {
    constexpr int kRows = 8'000;
    QString rows;
    for (int number = 0; number < kRows; ++number)
        rows += row(QStringLiteral("\"MY\n%1\"").arg(number).toLatin1().constData());
    paste(kTitles + rows);
    REQUIRE(eventually([] { return questionAsked() != nullptr; }));
    CHECK(offered() == QStringLiteral("按表头新增 8000 行"));
}
