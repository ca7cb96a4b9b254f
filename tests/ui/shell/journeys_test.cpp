// SPDX-License-Identifier: GPL-3.0-or-later
// Whole journeys through the real window by keys and clicks: the first minute, and a foreign
// workbook imported.
#include "exchange/mapping/inspection.h"
#include "ui/importing/import_fixture.h"
#include "ui/overview/bullet_row.h"
#include "ui/shell/pages.h"

#include <catch2/catch.hpp>

#include <QAbstractItemView>
#include <QFile>
#include <QToolButton>

using namespace grants;
using namespace grants::ui;

namespace {

/// Rows in its table, or targets measured.
bool hasSomethingToLookAt(Page& page) {
    if (const auto* table = qobject_cast<QAbstractItemView*>(page.mainTable()))
        return table->isVisible() && table->model()->rowCount() > 0;
    const auto targets = page.findChildren<BulletRow*>();
    return !targets.isEmpty() && targets.front()->isVisible();
}

void press(QWidget& window, Qt::Key key, Qt::KeyboardModifiers with) {
    window.activateWindow();  // a dialog may have been in front
    if (!QTest::qWaitForWindowActive(&window)) throw std::runtime_error("it is not active");
    QTest::keyClick(&window, key, with);
}

/// Clicks a choice of the welcome page.
void clickWelcome(Desktop& desktop, const char* choice) {
    auto& button = childOf<QPushButton>(desktop.window(), choice);
    if (!button.isVisible()) throw std::runtime_error("it is not offered");
    QTest::mouseClick(&button, Qt::LeftButton);
}

/// Everything that stands in a workbook.
QString textOf(const QString& file) {
    QString text;
    for (const InspectedTable& table : inspectTables(file.toStdU16String()))
        for (const auto& row : table.rows)
            for (const std::string& cell : row) text += QString::fromStdString(cell) + u'\n';
    return text;
}

}  // namespace

TEST_CASE("the first minute: a fund of one's own, the sample with something on every page, back") {
    Desktop desktop;
    const QString own = desktop.folder() + QStringLiteral("/本年.zlzh");
    for (const char* choice : {"create", "open", "openSample"})
        CHECK(childOf<QPushButton>(desktop.window(), choice).isVisible());

    clickWelcome(desktop, "create");
    answerFileDialog(desktop.window(), own);
    desktop.waitUntilIdle();
    CHECK(desktop.session().file() == own);
    CHECK(desktop.session().year()->registry.units().empty());
    press(desktop.window(), Qt::Key_W, Qt::ControlModifier);
    desktop.waitUntilIdle();

    clickWelcome(desktop, "openSample");
    desktop.waitUntilIdle();
    CHECK(desktop.session().isSample());
    CHECK(desktop.session().file() != own);
    CHECK(childOf<QLabel>(desktop.window(), "badge").text() == QStringLiteral("示例"));
    const std::vector<PageEntry> entries = pages();
    for (std::size_t place = 0; place < entries.size(); ++place) {
        INFO(entries[place].key.toStdString());
        press(desktop.window(), static_cast<Qt::Key>("1234567890"[place]), Qt::AltModifier);
        auto& page = childOf<Page>(desktop.window(), entries[place].key.toLatin1().constData());
        if (entries[place].key == QStringLiteral("settings")) continue;  // it begins with nobody
        CHECK(eventually([&] { return hasSomethingToLookAt(page); }));
    }

    press(desktop.window(), Qt::Key_O, Qt::ControlModifier);
    answerFileDialog(desktop.window(), own);
    desktop.waitUntilIdle();
    CHECK(desktop.session().file() == own);
    CHECK_FALSE(childOf<QLabel>(desktop.window(), "badge").isVisible());
}

TEST_CASE(
    "a foreign workbook is imported: mapped, looked at, mended, the rest saved with reasons") {
    Desktop desktop;
    desktop.openEmptyFund();
    press(desktop.window(), Qt::Key_I, Qt::ControlModifier);
    const Importing importing(desktop);
    importing.choose(awkwardWorkbook(desktop.folder()));

    importing.goOn("importTables");
    importing.mapColumn(QStringLiteral("备注"), QStringLiteral("注册地址"));

    importing.goOn("importRows");
    CHECK(importing.count(QStringLiteral("单位"), Importing::Read) == 2);
    CHECK(importing.count(QStringLiteral("单位"), Importing::Rejected) == 1);
    CHECK(importing.count(QStringLiteral("转让许可"), Importing::Rejected) == 2);
    MendView& rows = importing.rows();
    const QModelIndex code = cellOf(rows, 0, QStringLiteral("统一社会信用代码"));
    CHECK_FALSE(code.data(Qt::ToolTipRole).toString().isEmpty());

    rows.setCurrentIndex(code);
    typeOver(rows, QString::fromStdString(kSchool));
    typeOver(rows, QStringLiteral("高校"));
    CHECK(eventually([&] {
        return importing.count(QStringLiteral("单位"), Importing::Rejected) == 0 &&
               importing.count(QStringLiteral("转让许可"), Importing::Added) == 1;
    }));

    importing.goOn("importVerdict");
    const FundYear& year = *desktop.session().year();
    REQUIRE(year.registry.units().size() == 2);
    CHECK(year.registry.units().front().address == "东楼");
    REQUIRE(year.licences.size() == 1);
    CHECK(year.licences.front().registerNo == "X2024980000001");

    const QString rest = desktop.folder() + QStringLiteral("/剩下的行.xlsx");
    importing.click("saveRejects");
    answerFileDialog(importing.window(), rest);
    REQUIRE(eventually([&] { return desktop.notice().contains(rest); }));
    CHECK(textOf(rest).contains(QStringLiteral("X2024980000002")));
    CHECK(textOf(rest).contains(QStringLiteral("原因")));
    CHECK_FALSE(textOf(rest).contains(QStringLiteral("X2024980000001")));
}
