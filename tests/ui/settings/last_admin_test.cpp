// SPDX-License-Identifier: GPL-3.0-or-later
// The last one who manages people cannot give that up, and is not asked whether he means it.
#include "ui/settings/person_dialog.h"
#include "ui/support/staffed_desktop.h"
#include "ui/table/table_view.h"

#include <catch2/catch.hpp>

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QMessageBox>

using namespace grants;
using namespace grants::ui;

namespace {

struct LastAdmin : StaffedDesktop {
    LastAdmin() {
        signIn("admin");
        desktop.goTo(QStringLiteral("settings"));
        auto& table = find<TableView>("people");
        REQUIRE(eventually([&] { return table.tableModel()->rowCount() > 1; }));
        table.goToRow(0);
    }
    void press(const char* button) {
        QTest::mouseClick(&find<QPushButton>(button), Qt::LeftButton);
        desktop.waitUntilIdle();
    }
    [[nodiscard]] bool isAsked() { return desktop.window().findChild<QMessageBox*>() != nullptr; }
};

}  // namespace

TEST_CASE_METHOD(LastAdmin, "the last administrator who disables himself is refused at once") {
    press("disablePerson");
    CHECK_FALSE(isAsked());
    CHECK_THAT(desktop.notice().toStdString(), Catch::Contains("没有管理员"));
    CHECK_FALSE(desktop.session().year()->people.front().disabled);
}

TEST_CASE_METHOD(LastAdmin, "the last administrator who gives up the role is refused at once") {
    press("changePerson");
    auto& dialog = *desktop.window().findChild<PersonDialog*>();
    for (const char* role : {"role-clerk", "role-admin"}) childOf<QCheckBox>(dialog, role).click();
    const auto& buttons = *dialog.findChild<QDialogButtonBox*>();
    QTest::mouseClick(buttons.button(QDialogButtonBox::Save), Qt::LeftButton);
    desktop.waitUntilIdle();
    CHECK_FALSE(isAsked());
    CHECK_THAT(childOf<QLabel>(dialog, "refusal").text().toStdString(),
               Catch::Contains("没有管理员"));
    CHECK(desktop.session().year()->people.front().roles.has(PersonRole::Admin));
}
