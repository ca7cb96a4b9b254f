// SPDX-License-Identifier: GPL-3.0-or-later
// Journey 4 by clicks and keys: choose, map columns where headers differ, look at marked cells,
// mend in place, import the good, save the rest.
#include "exchange/import/import_workbook.h"
#include "support/source_dir.h"
#include "ui/importing/import_fixture.h"
#include "ui/support/another_window.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QSpinBox>
#include <QTreeWidget>

using namespace grants;
using namespace grants::ui;

namespace {

QString sampleWorkbook() {
    return QString::fromStdString(test::sourcePath("resources/samples/district-year.xlsx"));
}

QString mappedTo(const Importing& importing, const QString& header, int column = 2) {
    const QAbstractItemModel& model = *importing.part<QTableView>("importColumns").model();
    for (int line = 0; line < model.rowCount(); ++line)
        if (model.index(line, 0).data().toString() == header)
            return model.index(line, column).data().toString();
    return QStringLiteral("no such header");
}

}  // namespace

TEST_CASE("a workbook in the program's own form goes from its choice straight to the check") {
    Desktop desktop;
    desktop.openEmptyFund();
    const Importing importing(desktop);
    importing.choose(sampleWorkbook());
    importing.goOn("importRows");
    CHECK(importing.count(QStringLiteral("转让许可"), Importing::Added) == 348);
    CHECK(importing.findings().rowCount() == 0);
    CHECK(desktop.session().year()->licences.empty());
    importing.goOn("importVerdict");
    CHECK(desktop.session().year()->licences.size() == 130);
    CHECK_FALSE(importing.part<QPushButton>("saveRejects").isEnabled());
}

TEST_CASE("the tables of a foreign workbook are recognised and their columns proposed") {
    Desktop desktop;
    desktop.openEmptyFund();
    const Importing importing(desktop);
    importing.choose(awkwardWorkbook(desktop.folder()));
    importing.goOn("importTables");
    auto& tables = importing.part<QTreeWidget>("importTables");
    REQUIRE(tables.topLevelItemCount() == 2);
    CHECK(tables.topLevelItem(0)->text(1) == QStringLiteral("单位"));
    CHECK(tables.topLevelItem(1)->text(1) == QStringLiteral("转让许可"));
    CHECK(tables.topLevelItem(1)->toolTip(0).contains(QStringLiteral("转化台账.xlsx")));
    CHECK(importing.part<QSpinBox>("importHeaderRow").value() == 3);
    CHECK(mappedTo(importing, QStringLiteral("单位全称")) == QStringLiteral("单位名称 *"));
    CHECK(mappedTo(importing, QStringLiteral("备注")) == QStringLiteral("不导入"));
}

TEST_CASE("a missing required column is named and holds the journey up until it is mapped") {
    Desktop desktop;
    desktop.openEmptyFund();
    const Importing importing(desktop);
    importing.choose(awkwardWorkbook(desktop.folder()));
    importing.goOn("importTables");
    importing.mapColumn(QStringLiteral("单位全称"), QStringLiteral("不导入"));
    CHECK(importing.part<QLabel>("importTableState").text().contains(QStringLiteral("单位名称")));
    CHECK_FALSE(importing.part<QPushButton>("importNext").isEnabled());
    importing.mapColumn(QStringLiteral("备注"), QStringLiteral("单位名称"));
    CHECK(importing.part<QPushButton>("importNext").isEnabled());
}

TEST_CASE("a click on a row's number makes it the header") {
    Desktop desktop;
    desktop.openEmptyFund();
    const Importing importing(desktop);
    importing.choose(awkwardWorkbook(desktop.folder()));
    importing.goOn("importTables");
    auto& raw = importing.part<QTableView>("importRaw");
    QHeaderView& numbers = *raw.verticalHeader();
    QTest::mouseClick(numbers.viewport(), Qt::LeftButton, {},
                      QPoint(5, numbers.sectionViewportPosition(1) + 5));
    CHECK(importing.part<QSpinBox>("importHeaderRow").value() == 2);
    CHECK_FALSE(importing.part<QPushButton>("importNext").isEnabled());
}

TEST_CASE("a mapping made once is proposed at the next import") {
    Desktop desktop;
    desktop.openEmptyFund();
    const Importing importing(desktop);
    importing.choose(awkwardWorkbook(desktop.folder()));
    importing.goOn("importTables");
    importing.mapColumn(QStringLiteral("备注"), QStringLiteral("注册地址"));
    importing.goOn("importRows");
    importing.click("importBack");
    importing.click("importBack");
    importing.goOn("importTables");
    CHECK(mappedTo(importing, QStringLiteral("备注")) == QStringLiteral("注册地址"));
    CHECK(mappedTo(importing, QStringLiteral("备注"), 3) == QStringLiteral("上次的选择"));
    importing.mapColumn(QStringLiteral("备注"), QStringLiteral("不导入"));
    importing.goOn("importRows");
}

TEST_CASE("bad cells are marked with their reason, in the table and in a list that leads there") {
    Desktop desktop;
    desktop.openEmptyFund();
    const Importing importing(desktop);
    check(importing, awkwardWorkbook(desktop.folder()));
    CHECK(importing.count(QStringLiteral("单位"), Importing::Rejected) == 1);
    CHECK(importing.count(QStringLiteral("转让许可"), Importing::Rejected) == 2);
    MendView& rows = importing.rows();
    REQUIRE(rows.model()->rowCount() == 1);
    const QModelIndex kind = cellOf(rows, 0, QStringLiteral("单位类型"));
    CHECK(kind.data(PreviewModel::SignRole).toInt() == static_cast<int>(PreviewMark::Fault));
    CHECK(kind.data(Qt::ToolTipRole).toString().contains(QStringLiteral("高等学校")));
    auto& findings = importing.part<TableView>("importFindings");
    REQUIRE(eventually([&] { return findings.model()->rowCount() == 5; }));
    const int last = 4;
    QTest::mouseClick(findings.viewport(), Qt::LeftButton, {},
                      findings.visualRect(findings.model()->index(last, 0)).center());
    CHECK(rows.currentIndex() == cellOf(rows, 1, QStringLiteral("登记备案日期")));
}

TEST_CASE("mending in place: what is typed is checked at once, with the rows that waited for it") {
    Desktop desktop;
    desktop.openEmptyFund();
    const Importing importing(desktop);
    check(importing, awkwardWorkbook(desktop.folder()));
    MendView& rows = importing.rows();
    rows.setCurrentIndex(cellOf(rows, 0, QStringLiteral("统一社会信用代码")));
    typeOver(rows, QString::fromStdString(kSchool));
    CHECK(rows.currentIndex() == cellOf(rows, 0, QStringLiteral("单位类型")));
    typeOver(rows, QStringLiteral("高校"));
    CHECK(eventually(
        [&] { return importing.count(QStringLiteral("单位"), Importing::Rejected) == 0; }));
    CHECK(importing.count(QStringLiteral("转让许可"), Importing::Added) == 1);
    CHECK(importing.count(QStringLiteral("转让许可"), Importing::Rejected) == 1);
    QTest::keyClick(&rows, Qt::Key_Z, Qt::ControlModifier);
    CHECK(eventually(
        [&] { return importing.count(QStringLiteral("单位"), Importing::Rejected) == 1; }));
    CHECK(importing.count(QStringLiteral("转让许可"), Importing::Rejected) == 2);
}

TEST_CASE("the good rows are imported, the rest is saved with its reasons and can be mended on") {
    Desktop desktop;
    desktop.openEmptyFund();
    const Importing importing(desktop);
    check(importing, awkwardWorkbook(desktop.folder()));
    importing.goOn("importVerdict");
    CHECK(desktop.session().year()->registry.units().size() == 1);
    const QString file = desktop.folder() + QStringLiteral("/rejects.xlsx");
    importing.click("saveRejects");
    answerFileDialog(importing.window(), file);
    CHECK(eventually([&] { return QFile::exists(file); }));
    importing.click("mendRest");
    REQUIRE(eventually([&] {
        return importing.count(QStringLiteral("单位"), Importing::Same) == 1 &&
               importing.rows().isVisible();
    }));
    CHECK(importing.count(QStringLiteral("单位"), Importing::Rejected) == 1);
}

TEST_CASE("an import is taken back from its result") {
    Desktop desktop;
    desktop.openEmptyFund();
    const Importing importing(desktop);
    check(importing, awkwardWorkbook(desktop.folder()));
    importing.goOn("importVerdict");
    importing.click("undoImport");
    CHECK(eventually([&] { return desktop.session().year()->registry.units().empty(); }));
    CHECK_FALSE(importing.part<QPushButton>("undoImport").isEnabled());
    CHECK(importing.part<QLabel>("importVerdict").text().contains(QStringLiteral("已撤销")));
}

TEST_CASE("cancelling leaves the fund file untouched and keeps the choice") {
    Desktop desktop;
    desktop.openEmptyFund();
    const QString file = desktop.folder() + QStringLiteral("/满意度.csv");
    QFile csv(file);
    REQUIRE(csv.open(QIODevice::WriteOnly));
    csv.write("调查编号,日期,满意,比较满意,基本满意,不满意\n");
    for (int row = 0; row < 50'000; ++row)
        csv.write(QStringLiteral("DC%1,2024-05-01,10,5,2,1\n").arg(row).toUtf8());
    csv.close();
    const Importing importing(desktop);
    importing.choose(file);
    importing.click("importNext");
    REQUIRE(eventually([&] { return importing.part<QPushButton>("cancelImport").isVisible(); }));
    importing.click("cancelImport");
    REQUIRE(eventually([&] { return importing.part<QPushButton>("importNext").isEnabled(); }));
    CHECK(importing.part<QWidget>("importFiles").isVisible());
    CHECK(desktop.session().year()->surveys.empty());
}

TEST_CASE("closing the window keeps what was typed") {
    Desktop desktop;
    desktop.openEmptyFund();
    const Importing importing(desktop);
    check(importing, awkwardWorkbook(desktop.folder()));
    MendView& rows = importing.rows();
    rows.setCurrentIndex(cellOf(rows, 0, QStringLiteral("单位类型")));
    typeOver(rows, QStringLiteral("高校"));
    QTest::keyClick(&importing.window(), Qt::Key_Escape);
    CHECK_FALSE(importing.window().isVisible());
    desktop.choose("import");
    CHECK(rows.isVisible());
    importing.part<TableView>("importSheets").selectRow(0);
    CHECK(cellOf(rows, 0, QStringLiteral("单位类型")).data().toString() == QStringLiteral("高校"));
}

TEST_CASE("Ctrl+D fills down and a block is pasted, each taken back by one Ctrl+Z") {
    Desktop desktop;
    desktop.openEmptyFund();
    const Importing importing(desktop);
    check(importing, awkwardWorkbook(desktop.folder()));
    MendView& rows = importing.rows();
    QTest::mouseClick(&importing.part<QAbstractButton>("showAll"), Qt::LeftButton);
    REQUIRE(rows.model()->rowCount() == 2);
    const QModelIndex first = cellOf(rows, 0, QStringLiteral("单位类型"));
    const QModelIndex second = cellOf(rows, 1, QStringLiteral("单位类型"));
    rows.setCurrentIndex(second);
    QTest::keyClick(&rows, Qt::Key_D, Qt::ControlModifier);
    CHECK(second.data().toString() == QStringLiteral("企业"));
    QTest::keyClick(&rows, Qt::Key_Z, Qt::ControlModifier);
    CHECK(second.data().toString() == QStringLiteral("高等学校"));
    QApplication::clipboard()->setText(QStringLiteral("高校\t否\n高校\t是\n"));
    rows.setCurrentIndex(first);
    QTest::keyClick(&rows, Qt::Key_V, Qt::ControlModifier);
    CHECK(second.data().toString() == QStringLiteral("高校"));
    CHECK(cellOf(rows, 0, QStringLiteral("区内")).data().toString() == QStringLiteral("否"));
    QTest::keyClick(&rows, Qt::Key_Z, Qt::ControlModifier);
    CHECK(second.data().toString() == QStringLiteral("高等学校"));
}

TEST_CASE("with updating, a changed cell shows what is stored and what comes") {
    Desktop desktop;
    desktop.openEmptyFund();
    const QString file = desktop.folder() + QStringLiteral("/单位.csv");
    const auto write = [&](const char* name) {
        QFile csv(file);
        REQUIRE(csv.open(QIODevice::WriteOnly));
        csv.write(("统一社会信用代码,单位名称,单位类型,区内\n" + kFirm + "," + name + ",企业,是\n")
                      .c_str());
    };
    write("示例企业");
    const Importing importing(desktop);
    importing.choose(file);
    importing.goOn("importRows");
    importing.goOn("importVerdict");
    write("改名企业");
    importing.click("importAgain");
    importing.choose(file);
    importing.click("importUpdate");
    importing.goOn("importRows");
    CHECK(importing.count(QStringLiteral("单位"), Importing::Updated) == 1);
    CHECK(cellOf(importing.rows(), 0, QStringLiteral("单位名称")).data().toString() ==
          QStringLiteral("示例企业 → 改名企业"));
    importing.goOn("importVerdict");
    CHECK(desktop.session().year()->registry.units().at(0).name == "改名企业");
}

TEST_CASE("an update empties by blank cells only when that is ticked, and shows it before") {
    Desktop desktop;
    desktop.openEmptyFund();
    const QString file = desktop.folder() + QStringLiteral("/单位.csv");
    const auto write = [&](const char* contact) {
        QFile csv(file);
        REQUIRE(csv.open(QIODevice::WriteOnly));
        csv.write(("统一社会信用代码,单位名称,单位类型,区内,联系人\n" + kFirm +
                   ",示例企业,企业,是," + contact + "\n")
                      .c_str());
    };
    write("张三");
    const Importing importing(desktop);
    importing.choose(file);
    importing.goOn("importRows");
    importing.goOn("importVerdict");
    write("");
    importing.click("importAgain");
    importing.choose(file);
    CHECK_FALSE(importing.part<QCheckBox>("importEmptyBlanks").isEnabled());
    importing.click("importUpdate");
    importing.goOn("importRows");
    CHECK(importing.count(QStringLiteral("单位"), Importing::Same) == 1);
    importing.part<QCheckBox>("importEmptyBlanks").click();
    CHECK(eventually(
        [&] { return importing.count(QStringLiteral("单位"), Importing::Updated) == 1; }));
    CHECK(cellOf(importing.rows(), 0, QStringLiteral("联系人")).data().toString() ==
          QStringLiteral("张三 →（清空）"));
    importing.goOn("importVerdict");
    CHECK(desktop.session().year()->registry.units().at(0).contact.empty());
}

TEST_CASE("updating can be chosen where the rows are checked, and what was mended stays") {
    Desktop desktop;
    desktop.openEmptyFund();
    const QString file = desktop.folder() + QStringLiteral("/单位.csv");
    const auto write = [&](const char* name, const char* kind) {
        QFile csv(file);
        REQUIRE(csv.open(QIODevice::WriteOnly));
        csv.write(("统一社会信用代码,单位名称,单位类型,区内\n" + kFirm + "," + name + ",企业,是\n" +
                   kSchool + ",示例大学," + kind + ",是\n")
                      .c_str());
    };
    write("示例企业", "高校");
    const Importing importing(desktop);
    importing.choose(file);
    importing.goOn("importRows");
    importing.goOn("importVerdict");
    write("改名企业", "高等学校");
    importing.click("importAgain");
    importing.choose(file);
    importing.goOn("importRows");
    const int line = importing.rows().model()->rowCount() - 1;
    importing.rows().setCurrentIndex(cellOf(importing.rows(), line, QStringLiteral("单位类型")));
    typeOver(importing.rows(), QStringLiteral("高校"));
    const QString sheet = QStringLiteral("单位");
    REQUIRE(eventually([&] { return importing.count(sheet, Importing::Same) == 1; }));
    CHECK(importing.count(sheet, Importing::Updated) == 0);
    importing.click("updateHere");
    CHECK(eventually([&] { return importing.count(sheet, Importing::Updated) == 1; }));
    CHECK(importing.count(sheet, Importing::Same) == 1);
    CHECK(importing.part<QCheckBox>("importUpdate").isChecked());
    importing.goOn("importVerdict");
    CHECK(desktop.session().year()->registry.find(*CreditCode::parse(kFirm))->name == "改名企业");
}

TEST_CASE("an import goes on where it stood in another language and theme") {
    Desktop desktop;
    desktop.openEmptyFund();
    const Importing importing(desktop);
    check(importing, awkwardWorkbook(desktop.folder()));
    importing.rows().setCurrentIndex(
        cellOf(importing.rows(), 0, QStringLiteral("统一社会信用代码")));
    typeOver(importing.rows(), QString::fromStdString(kSchool));
    chooseAnew(desktop, "en");
    chooseAnew(desktop, "dark");
    REQUIRE(importing.rows().isVisible());
    CHECK(importing.window().windowTitle() == QStringLiteral("Import"));
    const QModelIndex code = cellOf(importing.rows(), 0, QStringLiteral("统一社会信用代码"));
    CHECK(code.data().toString().toStdString() == kSchool);
    importing.click("undoMend");
    CHECK(code.data().toString().toStdString() != kSchool);
    REQUIRE(eventually([&] { return !importing.isBusy(); }));
    importing.click("importBack");
    CHECK(mappedTo(importing, QStringLiteral("单位全称")) == QStringLiteral("单位名称 *"));
    importing.goOn("importRows");
    importing.goOn("importVerdict");
    chooseAnew(desktop, "zh");
    CHECK(importing.part<QLabel>("importVerdict").text().contains(QStringLiteral("新增 1 行")));
    importing.click("undoImport");
    CHECK(eventually([&] { return desktop.session().year()->registry.units().empty(); }));
}

TEST_CASE("in English one row is a row") {
    Desktop desktop(Language::English);
    desktop.openEmptyFund();
    const Importing importing(desktop);
    check(importing, awkwardWorkbook(desktop.folder()));
    CHECK(importing.part<QPushButton>("importNext").text() == QStringLiteral("&Import 1 row"));
}

TEST_CASE("the models of the import keep Qt's contract") {
    Desktop desktop;
    desktop.openEmptyFund();
    const Importing importing(desktop);
    constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
    const QAbstractItemModelTester rows(importing.rows().model(), kFatal);
    const QAbstractItemModelTester columns(importing.part<QTableView>("importColumns").model(),
                                           kFatal);
    const QAbstractItemModelTester raw(importing.part<QTableView>("importRaw").model(), kFatal);
    check(importing, awkwardWorkbook(desktop.folder()));
    MendView& view = importing.rows();
    view.setCurrentIndex(cellOf(view, 0, QStringLiteral("单位类型")));
    typeOver(view, QStringLiteral("高校"));
    QTest::keyClick(&view, Qt::Key_Z, Qt::ControlModifier);
    CHECK(rows.model() == view.model());
    CHECK(columns.model() == importing.part<QTableView>("importColumns").model());
    CHECK(raw.model() == importing.part<QTableView>("importRaw").model());
    importing.goOn("importVerdict");
}
