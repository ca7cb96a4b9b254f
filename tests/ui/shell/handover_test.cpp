// SPDX-License-Identifier: GPL-3.0-or-later
// One person leaves and another comes: what is the one's is not shown to the other, and is there
// again for the one.
#include "ui/shell/handover.h"

#include "ui/entry/table_entry.h"
#include "ui/importing/import_fixture.h"
#include "ui/pane/table_pane.h"

#include <catch2/catch.hpp>

#include <QListWidget>
#include <QPointer>

using namespace grants;
using namespace grants::ui;

TEST_CASE_METHOD(Handover,
                 "what one typed in the form is shown neither at the gate nor to another") {
    signIn("clerk");
    goToUnits();
    units().goToRow(1);
    typeName("half typed");
    desktop.choose("switchPerson");
    desktop.waitUntilIdle();
    CHECK(shownName().empty());
    signIn("auditor");
    CHECK(eventually([&] { return shownName() == nameOf(0); }));
    handTo("clerk");
    QCoreApplication::processEvents();
    units().goToRow(1);
    CHECK(eventually([&] { return shownName() == "half typed"; }));
}

TEST_CASE_METHOD(Handover, "the form is emptied also where the lock is opened to somebody else") {
    signIn("clerk");
    goToUnits();
    QTest::mouseClick(form().findChild<QPushButton*>(QStringLiteral("formBegin")), Qt::LeftButton);
    typeName("a new unit");
    takeOverFromLock("auditor");
    CHECK(shownName() != "a new unit");
}

TEST_CASE_METHOD(Handover, "whoever may not type reads in the form the record that is chosen") {
    signIn("auditor");
    goToUnits();
    for (const std::size_t row : {std::size_t{1}, std::size_t{0}}) {
        units().goToRow(row);
        CHECK(shownName() == nameOf(row));
    }
    QTest::keyClicks(&nameField(), QStringLiteral("x"));
    CHECK(shownName() == nameOf(0));
    const auto& save = childOf<QPushButton>(form(), "formSave");
    CHECK_FALSE(save.isEnabled());
    CHECK_THAT(save.toolTip().toStdString(), Catch::Contains("某auditor"));
}

TEST_CASE_METHOD(Handover, "whoever comes back finds the record in the form that the table shows") {
    signIn("clerk");
    goToUnits();
    units().goToRow(0);
    QTest::mouseClick(form().findChild<QPushButton*>(QStringLiteral("formBegin")), Qt::LeftButton);
    typeName("a new unit");
    handTo("officer");
    CHECK(shownName() == nameOf(0));
    handTo("clerk");
    CHECK(units().currentIndex().row() == 0);
    CHECK(shownName() == nameOf(0));
    CHECK(desktop.drafts().sheet(QStringLiteral("单位")).drafts().size() == 1);
}

TEST_CASE_METHOD(Handover,
                 "whoever left among the new rows comes back at the record chosen above") {
    signIn("clerk");
    goToUnits();
    units().goToRow(1);
    childOf<TableEntry>(*units().parentWidget(), "tableEntry").beginRow();
    handTo("clerk");
    CHECK(shownName() == nameOf(1));
}

TEST_CASE_METHOD(Handover, "a click on the row that is chosen brings it back into the form") {
    signIn("clerk");
    goToUnits();
    click(1);
    REQUIRE(shownName() == nameOf(1));
    QTest::mouseClick(form().findChild<QPushButton*>(QStringLiteral("formBegin")), Qt::LeftButton);
    REQUIRE(shownName().empty());
    click(1);
    CHECK(shownName() == nameOf(1));
}

TEST_CASE_METHOD(Handover, "nothing half typed in a cell is left in it for another") {
    signIn("clerk");
    goToUnits();
    units().setFocus();
    units().setCurrentIndex(units().model()->index(0, 0));
    QTest::keyClick(&units(), Qt::Key_F2);
    const QPointer<QLineEdit> editor = units().findChild<QLineEdit*>();
    REQUIRE(editor);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("half"));
    takeOverFromLock("auditor");
    CHECK(eventually([&] { return editor.isNull(); }));
    CHECK(nameOf(0) != "half");
}

TEST_CASE_METHOD(Handover, "the page and the cell are those that were left") {
    signIn("clerk");
    desktop.goTo(QStringLiteral("registry"));
    units().setCurrentIndex(units().model()->index(1, 2));
    handTo("clerk");
    CHECK(desktop.window().currentPage() == QStringLiteral("registry"));
    CHECK(units().currentIndex().row() == 1);
    CHECK(units().currentIndex().column() == 2);
}

TEST_CASE_METHOD(Handover, "whoever comes after another begins at the first row") {
    signIn("clerk");
    desktop.goTo(QStringLiteral("registry"));
    units().setCurrentIndex(units().model()->index(1, 2));
    handTo("officer");
    CHECK(eventually([&] { return units().currentIndex().row() == 0; }));
}

TEST_CASE_METHOD(Handover, "whoever comes after another has the keyboard in the page's table") {
    const char* login = GENERATE("reviewer", "auditor", "clerk");
    INFO(login);
    signIn("officer");
    desktop.goTo(QStringLiteral("review"));
    handTo(login);
    const Page& page = find<Page>("review");
    CHECK(eventually([&] { return page.mainTable()->hasFocus(); }));
}

TEST_CASE_METHOD(Handover, "whoever unlocks finds the keyboard where it was") {
    signIn("reviewer");
    auto& field =
        qobject_cast<TablePane*>(find<TableView>("myReviews").parentWidget())->filterField();
    field.setFocus();
    desktop.choose("lock");
    desktop.waitUntilIdle();
    type("password", QString::fromLatin1(test::kPassword));
    enter();
    CHECK(eventually([&] { return field.hasFocus(); }));
}

namespace {

/// What stands in the cell that is mended.
QString kindIn(const Importing& importing) {
    return cellOf(importing.rows(), 0, QStringLiteral("单位类型")).data().toString();
}

void mend(const Importing& importing) {
    importing.rows().setCurrentIndex(cellOf(importing.rows(), 0, QStringLiteral("单位类型")));
    typeOver(importing.rows(), QStringLiteral("高校"));
}

}  // namespace

TEST_CASE_METHOD(Handover, "an import is kept for its person while another one is there") {
    signIn("clerk");
    {
        const Importing importing(desktop);
        check(importing, awkwardWorkbook(desktop.folder()));
        mend(importing);
    }
    takeOverFromLock("officer");
    CHECK(desktop.window().findChild<ImportWizard*>() == nullptr);
    {
        const Importing importing(desktop);
        CHECK(importing.part<QListWidget>("importFiles").count() == 0);
    }
    handTo("clerk");
    const Importing importing(desktop);
    CHECK(importing.part<QListWidget>("importFiles").count() == 1);
    REQUIRE(eventually([&] { return importing.part<QWidget>("importRows").isVisible(); }));
    CHECK(kindIn(importing) == QStringLiteral("高校"));
    CHECK(desktop.window().close() == false);
}

TEST_CASE_METHOD(Handover, "whoever quits is told once of what another one mended") {
    signIn("clerk");
    {
        const Importing importing(desktop);
        check(importing, awkwardWorkbook(desktop.folder()));
        mend(importing);
    }
    handTo("auditor");
    CHECK_FALSE(desktop.window().close());
    CHECK_THAT(desktop.notice().toStdString(), Catch::Contains("某clerk"));
    CHECK(desktop.window().close());
}

TEST_CASE_METHOD(Handover, "quitting from the lock shows nothing of the import, and tells of it") {
    signIn("clerk");
    const Importing importing(desktop);
    check(importing, awkwardWorkbook(desktop.folder()));
    mend(importing);
    desktop.choose("lock");
    desktop.waitUntilIdle();
    CHECK_FALSE(desktop.window().close());
    CHECK_FALSE(importing.window().isVisible());
    CHECK_THAT(refusal(), Catch::Contains("放弃"));
    CHECK(desktop.window().close());
}

TEST_CASE_METHOD(Handover,
                 "closing the file from the lock tells of an import first, as quitting does") {
    signIn("clerk");
    const Importing importing(desktop);
    check(importing, awkwardWorkbook(desktop.folder()));
    mend(importing);
    desktop.choose("lock");
    desktop.waitUntilIdle();
    auto& close = *find<QWidget>("gate").findChild<QPushButton*>(QStringLiteral("closeFile"));
    QTest::mouseClick(&close, Qt::LeftButton);
    desktop.waitUntilIdle();
    CHECK(desktop.session().isLocked());
    CHECK_THAT(refusal(), Catch::Contains("放弃"));
    QTest::mouseClick(&close, Qt::LeftButton);
    desktop.waitUntilIdle();
    CHECK_FALSE(desktop.session().isOpen());
}

TEST_CASE_METHOD(Handover, "opening another file tells of an import first, too") {
    signIn("clerk");
    {
        const Importing importing(desktop);
        check(importing, awkwardWorkbook(desktop.folder()));
        mend(importing);
    }
    handTo("auditor");
    desktop.choose("openSample");
    desktop.waitUntilIdle();
    CHECK_FALSE(desktop.session().isSample());
    CHECK_THAT(desktop.notice().toStdString(), Catch::Contains("某clerk"));
    desktop.choose("openSample");
    desktop.waitUntilIdle();
    CHECK(desktop.session().isSample());
}

TEST_CASE_METHOD(Handover, "each of those who quit after one another is told of an import") {
    signIn("clerk");
    {
        const Importing importing(desktop);
        check(importing, awkwardWorkbook(desktop.folder()));
        mend(importing);
    }
    handTo("auditor");
    CHECK_FALSE(desktop.window().close());
    handTo("officer");
    CHECK_FALSE(desktop.window().close());
}

TEST_CASE_METHOD(Handover, "what one went to lately is not shown to the next, and is there again") {
    auto& field = find<QLineEdit>("searchField");
    const auto& found = find<QListWidget>("searchResults");
    const auto shows = [&](const std::string& text) {
        for (int row = 0; row < found.count(); ++row)
            if (found.item(row)->text().contains(QString::fromStdString(text))) return true;
        return false;
    };
    signIn("clerk");
    const std::string name = nameOf(0);
    desktop.choose("search");
    field.setText(QString::fromStdString(name));
    REQUIRE(eventually([&] { return shows(name); }));
    QTest::keyClick(&field, Qt::Key_Return);
    handTo("auditor");
    desktop.choose("search");
    CHECK_FALSE(shows(name));
    handTo("clerk");
    desktop.choose("search");
    CHECK(eventually([&] { return shows(name); }));
}

TEST_CASE_METHOD(Handover, "what is searched for is behind the lock, and nobody's afterwards") {
    signIn("clerk");
    desktop.choose("search");
    auto& palette = find<QWidget>("searchPalette");
    auto& field = find<QLineEdit>("searchField");
    field.setText(QStringLiteral("示例"));
    QTest::keyClick(&field, Qt::Key_K, Qt::ControlModifier | Qt::AltModifier);
    CHECK(desktop.session().isLocked());
    CHECK_FALSE(palette.isVisible());
    CHECK(field.text().isEmpty());
    type("password", QString::fromLatin1(test::kPassword));
    enter();
    CHECK_FALSE(palette.isVisible());
}
