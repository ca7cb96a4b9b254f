// SPDX-License-Identifier: GPL-3.0-or-later
// A desk at which one person leaves and another comes.
#pragma once

#include "ui/desk/page.h"
#include "ui/record/record_form.h"
#include "ui/support/staffed_desktop.h"
#include "ui/table/table_view.h"

namespace grants::ui {

struct Handover : StaffedDesktop {
    void handTo(const char* login) {
        desktop.choose("switchPerson");
        desktop.waitUntilIdle();
        signIn(login);
    }
    /// By the button of the lock, which anybody may press.
    void takeOverFromLock(const char* login) {
        desktop.choose("lock");
        desktop.waitUntilIdle();
        QTest::mouseClick(find<QWidget>("gate").findChild<QPushButton*>(QStringLiteral("other")),
                          Qt::LeftButton);
        desktop.waitUntilIdle();
        signIn(login);
    }
    /// The page of units, with its form in the panel.
    void goToUnits() {
        desktop.goTo(QStringLiteral("registry"));
        Q_EMIT find<Page>("registry").formAsked();
        desktop.waitUntilIdle();
    }
    [[nodiscard]] TableView& units() { return find<TableView>("units"); }
    [[nodiscard]] RecordForm& form() { return find<RecordForm>("form-单位"); }
    [[nodiscard]] CellEditor& nameField() {
        return form().field(QStringLiteral("单位名称"))->editor();
    }
    /// Also while the form has no rules, before anybody has signed in.
    [[nodiscard]] std::string shownName() {
        return childOf<QLineEdit>(form(), "单位名称").text().toStdString();
    }
    [[nodiscard]] std::string nameOf(std::size_t row) {
        return desktop.session().year()->registry.units()[row].name;
    }
    void typeName(const char* text) {
        nameField().setFocus();
        nameField().selectAll();
        QTest::keyClicks(&nameField(), QString::fromLatin1(text));
        form().flush();
    }
    void click(int row) {
        const QRect cell = units().visualRect(units().model()->index(row, 0));
        QTest::mouseClick(units().viewport(), Qt::LeftButton, {}, cell.center());
    }
};

}  // namespace grants::ui
