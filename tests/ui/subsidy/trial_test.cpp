// SPDX-License-Identifier: GPL-3.0-or-later
// A trial says so on everything that leaves the window: files and their names, paper, the
// clipboard; and so does any table that shows less or other than the fund's own truth.
#include "ui/pane/table_pane.h"
#include "ui/print/print_window.h"
#include "ui/subsidy/subsidy_page.h"
#include "ui/support/desk_fixture.h"
#include "ui/support/heard_pages.h"
#include "workspace/local.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace grants;
using namespace grants::ui;

namespace {

using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;

/// The sample's calculation; tried out with another order of cap and pool.
struct Tried {
    Desktop desktop;

    Tried() {
        desktop.openSample();
        desktop.goTo(QStringLiteral("subsidy"));
        desktop.window().activateWindow();
        REQUIRE(eventually([this] { return totals().contains(QStringLiteral("499,972.00")); }));
    }
    void tryOut() {
        QTest::keyClick(&childOf<QComboBox>(desktop.window(), "cap_order"), Qt::Key_Down);
        REQUIRE(eventually([this] { return totals().contains(QStringLiteral("499,974.00")); }));
    }
    [[nodiscard]] QString totals() { return childOf<QLabel>(desktop.window(), "totals").text(); }
    [[nodiscard]] TableView& table(const char* name) {
        return childOf<TableView>(desktop.window(), name);
    }
    [[nodiscard]] TablePane& pane(const char* name) {
        return *qobject_cast<TablePane*>(table(name).parentWidget());
    }
    /// The order of cap and pool that is tried out, in words.
    [[nodiscard]] QString reading() {
        return childOf<QComboBox>(desktop.window(), "cap_order").currentText();
    }
    [[nodiscard]] QString proposedName(const char* pane) {
        this->pane(pane).askForExport();
        return nameInDialog();
    }
    [[nodiscard]] QString nameInDialog() {
        auto* dialog = desktop.window().findChild<QFileDialog*>();
        REQUIRE(dialog != nullptr);
        const QString name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->text();
        dialog->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return name;
    }
    [[nodiscard]] std::string copied(const char* name, bool all, bool titles) {
        TableView& view = table(name);
        view.setFocus();
        view.selectionModel()->setCurrentIndex(view.model()->index(0, 0),
                                               QItemSelectionModel::ClearAndSelect);
        if (all) QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&view, Qt::Key_C,
                        titles ? Qt::ControlModifier | Qt::ShiftModifier : Qt::ControlModifier);
        return QApplication::clipboard()->text().toStdString();
    }
    [[nodiscard]] std::string written(const char* pane, const char* file) {
        const QString name = desktop.folder() + QLatin1Char('/') + QLatin1String(file);
        this->pane(pane).exportTo(name);
        REQUIRE(eventually([&] { return desktop.notice().contains(name); }));
        QFile text(name);
        REQUIRE(text.open(QIODevice::ReadOnly));
        return text.readAll().toStdString();
    }
    /// All that a reader must know of a trial.
    void tellsTrial(const std::string& text) {
        CHECK_THAT(text, Contains("试算，不是文件的口径：上限与总额：" + reading().toStdString()));
        CHECK_THAT(text, Contains("基金：示例年度"));
        CHECK_THAT(text, Contains("方案：S1"));
        CHECK_THAT(text, Contains("统计截至 " + inIso(desktop.session().asOf())));
    }
};

std::string joined(const QStringList& words) {
    return words.join(u'\n').toStdString();
}

}  // namespace

TEST_CASE_METHOD(Tried, "what the file itself says carries no word of a trial") {
    const Book book = bookOf(*pane("subsidyUnits").shownTable());
    CHECK(book.sheets.front().title == "绩效奖补测算");
    CHECK_THAT(joined(wordsOnPages(book).front()), !Contains("试算"));
    CHECK(proposedName("subsidyUnits").toStdString() == "绩效奖补测算.xlsx");
    CHECK_THAT(copied("subsidyUnits", true, false), !Contains("试算"));
    CHECK_THAT(written("subsidyUnits", "a.csv"), !Contains("试算"));
}

TEST_CASE_METHOD(Tried, "a text file says its scheme, basis and day where the workbook says them") {
    const BookSheet sheet = bookOf(*pane("subsidyUnits").shownTable()).sheets.front();
    REQUIRE(sheet.headLines.size() == 1);
    CHECK_THAT(sheet.headLines.front(),
               Contains("方案：S1") && Contains("依据：") && Contains("统计截至"));
    CHECK_THAT(written("subsidyUnits", "a.csv"),
               StartsWith("\xEF\xBB\xBF绩效奖补测算\r\n" + sheet.headLines.front() + "\r\n单位"));
}

TEST_CASE_METHOD(Tried, "a table as the file has it says of which fund and day it is on paper") {
    desktop.goTo(QStringLiteral("registry"));
    const std::string page = joined(wordsOnPages(bookOf(*pane("units").shownTable())).front());
    CHECK_THAT(page, Contains("基金：示例年度　数据取于 " + inIso(today())));
}

TEST_CASE_METHOD(Tried, "as text it begins with its titles, to be read in again") {
    desktop.goTo(QStringLiteral("registry"));
    CHECK_THAT(written("units", "a.csv"), StartsWith("\xEF\xBB\xBF单位名称,"));
}

TEST_CASE_METHOD(Tried, "a trial stands on every page, with its reading, scheme, day and fund") {
    tryOut();
    for (const char* name : {"subsidyUnits", "rejected"}) {
        const Book book = bookOf(*pane(name).shownTable());
        CHECK_THAT(book.sheets.front().title, Contains("（试算）"));
        const auto pages = wordsOnPages(book);
        tellsTrial(joined(pages.front()));
        for (const QStringList& page : pages) CHECK_THAT(joined(page), Contains("试算　第"));
    }
}

TEST_CASE_METHOD(Tried, "a trial stands on text files, too") {
    tryOut();
    tellsTrial(written("subsidyUnits", "a.csv"));
}

TEST_CASE_METHOD(Tried, "a trial is in the name proposed for a file") {
    tryOut();
    const std::string name = proposedName("subsidyUnits").toStdString();
    CHECK_THAT(name, StartsWith("绩效奖补测算（试算，上限与总额：" + reading().toStdString()) ||
                         StartsWith("绩效奖补测算（试算，上限与总额-"));
    for (const std::string& part :
         {std::string("，S1，"), "截至" + inIso(desktop.session().asOf()), std::string("示例年度")})
        CHECK_THAT(name, Contains(part));
    CHECK(name.size() < 255);
    CHECK(name.find_first_of("/\\:*?\"<>|") == std::string::npos);
}

TEST_CASE_METHOD(Tried, "a name with readings too long for it keeps scheme, day and fund") {
    const ui::TableSource source{
        Date(2024, 6, 30), {}, QStringLiteral("S1"), {QString(300, u'口')}};
    const QString name = Provenance(desktop.session(), source).fileName(QStringLiteral("测算"));
    CHECK(name.toUtf8().size() < 250);
    CHECK(name.endsWith(QStringLiteral("口…，S1，截至2024-06-30，示例年度）")));
}

TEST_CASE_METHOD(Tried, "a trial is in the name proposed for an explanation") {
    tryOut();
    desktop.choose("saveExplanation");
    CHECK(nameInDialog().toStdString() == "说明（试算）.pdf");
}

TEST_CASE_METHOD(Tried,
                 "several figures of a trial are copied with word of it, one is copied bare") {
    tryOut();
    tellsTrial(copied("subsidyUnits", true, false));
    tellsTrial(copied("subsidyUnits", true, true));
    tellsTrial(copied("subsidyLines", true, false));
    CHECK_THAT(copied("subsidyUnits", false, false), !Contains("试算"));
}

TEST_CASE_METHOD(Tried, "the explanation of a trial names the reading") {
    tryOut();
    auto& page = childOf<SubsidyPage>(desktop.window(), "subsidy");
    CHECK_THAT(page.explanation().describe().html().toStdString(),
               Contains(reading().toHtmlEscaped().toStdString()));
    CHECK(page.explanation().caution.toStdString() == "试算");
}

TEST_CASE_METHOD(Tried, "the preview of a trial is called so, and so is the PDF made from it") {
    tryOut();
    pane("subsidyUnits").print();
    const auto* preview = desktop.window().findChild<PrintWindow*>();
    REQUIRE(preview != nullptr);
    CHECK_THAT(preview->windowTitle().toStdString(), Contains("绩效奖补测算（试算，"));
}

TEST_CASE_METHOD(Tried, "figures on another basis than the usual say so") {
    QTest::keyClick(&childOf<QComboBox>(desktop.window(), "basis"), Qt::Key_Down);
    const std::string basis = "按可申报（全部符合条件的）";
    REQUIRE(eventually([&] {
        return bookOf(*pane("subsidyUnits").shownTable()).sheets.front().title ==
               "绩效奖补测算（" + basis + "）";
    }));
    CHECK_THAT(written("subsidyUnits", "a.csv"), Contains("依据：" + basis));
    CHECK_THAT(proposedName("subsidyUnits").toStdString(), Contains("，" + basis + "，截至"));
}

TEST_CASE_METHOD(Tried, "the tables of the overview say of which day they are") {
    desktop.session().setAsOf(Date(2024, 6, 30));
    desktop.goTo(QStringLiteral("overview"));
    for (const char* name : {"overviewTargets", "overviewFund"}) {
        INFO(name);
        CHECK(eventually(
            [&] { return proposedName(name).contains(QStringLiteral("截至2024-06-30")); }));
    }
}

TEST_CASE_METHOD(Tried, "figures of another day than the usual say so") {
    desktop.session().setAsOf(Date(2024, 6, 30));
    desktop.goTo(QStringLiteral("targets"));
    REQUIRE(eventually([this] {
        return table("targetRecords").model() != nullptr &&
               proposedName("targetRecords").contains(QStringLiteral("2024-06-30"));
    }));
    CHECK(proposedName("targetRecords").toStdString() ==
          "依据的记录（截至2024-06-30，示例年度）.xlsx");
    const Book book = bookOf(*pane("targetRecords").shownTable());
    CHECK(book.sheets.front().title == "依据的记录（截至 2024-06-30）");
    CHECK_THAT(book.footer, StartsWith("截至 2024-06-30　"));
    CHECK_THAT(written("targetRecords", "a.csv"), Contains("统计截至 2024-06-30"));
}

TEST_CASE_METHOD(Tried, "what leaves the tables of a target names it in every row") {
    desktop.goTo(QStringLiteral("targets"));
    REQUIRE(eventually([this] {
        const auto* model = table("targetRecords").model();
        return model != nullptr && model->rowCount() > 0;
    }));
    for (const char* name : {"targetRecords", "targetMonths"}) {
        INFO(name);
        const std::string text = written(name, "a.csv");
        CHECK_THAT(text, Contains("指标编号") && Contains("T1"));
    }
}

TEST_CASE_METHOD(Tried, "a filtered table says what it leaves out, on file, paper and clipboard") {
    desktop.goTo(QStringLiteral("registry"));
    TablePane& units = pane("units");
    const auto all = table("units").model()->rowCount();
    QTest::keyClicks(&units.filterField(), QStringLiteral("9150010"));
    REQUIRE(eventually([&] { return table("units").model()->rowCount() < all; }));
    const std::string part = "只是其中的 " + std::to_string(table("units").model()->rowCount()) +
                             " 行，全部是 " + std::to_string(all) + " 行";
    for (const std::string& text : {written("units", "a.csv"), copied("units", true, true),
                                    joined(wordsOnPages(bookOf(*units.shownTable())).front())}) {
        CHECK_THAT(text, Contains(part));
        CHECK_THAT(text, Contains("筛选条件：含“9150010”"));
        CHECK_THAT(text, Contains("基金：示例年度"));
    }
    CHECK(proposedName("units").toStdString() == "单位（筛选，示例年度）.xlsx");
    CHECK_THAT(copied("units", true, false), !Contains("筛选条件"));
}
