// SPDX-License-Identifier: GPL-3.0-or-later
// The program with a fund file that has one person a role, called by it.
#pragma once

#include "support/staff.h"
#include "ui/support/desk_fixture.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace grants::ui {

struct StaffedDesktop {
    test::StaffedFund fund;
    Desktop desktop;

    StaffedDesktop() {
        fund.workspace.reset();
        open();
    }
    void open() {
        desktop.session().openFund(QString::fromStdString(fund.file.string()));
        desktop.waitUntilIdle();
    }
    template <class Kind>
    [[nodiscard]] Kind& find(const char* name) {
        return childOf<Kind>(desktop.window(), name);
    }
    [[nodiscard]] bool isShut() { return find<QWidget>("gate").isVisible(); }
    void type(const char* field, const QString& text) {
        auto& line = find<QWidget>("gate").isVisible() ? *gateField(field) : find<QLineEdit>(field);
        line.setFocus();
        line.selectAll();
        QTest::keyClicks(&line, text);
    }
    void enter() {
        QTest::mouseClick(find<QWidget>("gate").findChild<QPushButton*>(QStringLiteral("enter")),
                          Qt::LeftButton);
        desktop.waitUntilIdle();
    }
    void signIn(const char* login) {
        type("login", QString::fromLatin1(login));
        type("password", QString::fromLatin1(test::kPassword));
        enter();
    }
    [[nodiscard]] std::string refusal() {
        const auto* label = find<QWidget>("gate").findChild<QLabel*>(QStringLiteral("refusal"));
        return label->isVisible() ? label->text().toStdString() : std::string();
    }

  private:
    [[nodiscard]] QLineEdit* gateField(const char* name) {
        return find<QWidget>("gate").findChild<QLineEdit*>(QLatin1String(name));
    }
};

}  // namespace grants::ui
