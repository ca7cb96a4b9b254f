// SPDX-License-Identifier: GPL-3.0-or-later
// 导入 by menu and dialog: counts a sheet, rejections with their reasons, the rest saved.
#include "ui/common/table_view.h"
#include "ui/desk_fixture.h"
#include "ui/shell/import_dialog.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace grants;
using namespace grants::ui;

namespace {

QString sampleWorkbook() {
    return QStringLiteral(SOURCE_DIR "/resources/samples/district-year.xlsx");
}

/// The import dialog, reached by menu, with files chosen by its button.
ImportDialog& dialogWith(Desktop& desktop, const QString& file) {
    desktop.choose("import");
    auto* dialog = desktop.window().findChild<ImportDialog*>();
    REQUIRE(dialog != nullptr);
    QTest::mouseClick(&childOf<QPushButton>(*dialog, "chooseFiles"), Qt::LeftButton);
    answerFileDialog(*dialog, file);
    return *dialog;
}

TableView& sheetsOf(ImportDialog& dialog) {
    return childOf<TableView>(dialog, "importSheets");
}

void start(Desktop& desktop, ImportDialog& dialog) {
    QTest::mouseClick(&childOf<QPushButton>(dialog, "startImport"), Qt::LeftButton);
    desktop.waitUntilIdle();
    REQUIRE(eventually([&] { return childOf<QLabel>(dialog, "importVerdict").isVisible(); }));
}

QString unitsWithOneFault(const QString& folder) {
    const QString file = folder + QStringLiteral("/单位.csv");
    QFile csv(file);
    REQUIRE(csv.open(QIODevice::WriteOnly));
    csv.write(
        "统一社会信用代码,单位名称,单位类型,区内\n12500106MA7010021H,甲大学,高校,是\nABC,乙公司,"
        "企业,是\n");
    return file;
}

}  // namespace

TEST_CASE("the sample workbook comes in through the dialog without a rejection") {
    Desktop desktop;
    desktop.openEmptyFund();
    ImportDialog& dialog = dialogWith(desktop, sampleWorkbook());
    start(desktop, dialog);
    const QAbstractItemModel& sheets = *sheetsOf(dialog).model();
    REQUIRE(sheets.rowCount() >= 11);
    std::int64_t rejected = 0;
    for (int row = 0; row < sheets.rowCount(); ++row)
        rejected += sheets.index(row, 5).data().toLongLong();
    CHECK(rejected == 0);
    CHECK(desktop.desk().year()->licences.size() == 130);
    CHECK_FALSE(childOf<QPushButton>(dialog, "saveRejects").isEnabled());
}

TEST_CASE("a rejected row names its place and reason and can be saved to mend") {
    Desktop desktop;
    desktop.openEmptyFund();
    ImportDialog& dialog = dialogWith(desktop, unitsWithOneFault(desktop.folder()));
    start(desktop, dialog);
    auto& rejected = childOf<TableView>(dialog, "importRejected");
    REQUIRE(rejected.model()->rowCount() == 1);
    CHECK(rejected.model()->index(0, 1).data().toString() == QStringLiteral("3"));
    CHECK_FALSE(rejected.model()->index(0, 3).data().toString().isEmpty());
    CHECK(desktop.desk().year()->registry.units().size() == 1);
    const QString file = desktop.folder() + QStringLiteral("/rejects.xlsx");
    QTest::mouseClick(&childOf<QPushButton>(dialog, "saveRejects"), Qt::LeftButton);
    answerFileDialog(dialog, file);
    CHECK(eventually([&] { return QFile::exists(file); }));
}

TEST_CASE("checking only writes nothing") {
    Desktop desktop;
    desktop.openEmptyFund();
    ImportDialog& dialog = dialogWith(desktop, sampleWorkbook());
    for (QCheckBox* option : dialog.findChildren<QCheckBox*>())
        if (option->text().contains(QStringLiteral("只检查"))) option->click();
    start(desktop, dialog);
    CHECK(desktop.desk().year()->licences.empty());
}

TEST_CASE("the dialog's models keep Qt's contract while a report arrives") {
    Desktop desktop;
    desktop.openEmptyFund();
    ImportDialog& dialog = dialogWith(desktop, unitsWithOneFault(desktop.folder()));
    const QAbstractItemModelTester sheets(sheetsOf(dialog).model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester rejected(childOf<TableView>(dialog, "importRejected").model(),
                                            QAbstractItemModelTester::FailureReportingMode::Fatal);
    start(desktop, dialog);
    CHECK(childOf<TableView>(dialog, "importRejected").model()->rowCount() == 1);
}
