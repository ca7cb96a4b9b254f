// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody typed in a dialog is his while another one is there, and is there again for him.
#include "ui/base/name_dialog.h"
#include "ui/deciding/act_dialog.h"
#include "ui/review/packages/issue_dialog.h"
#include "ui/settings/person_dialog.h"
#include "ui/support/staffed_desktop.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPointer>

using namespace grants;
using namespace grants::ui;

namespace {

struct LeftOpen : StaffedDesktop {
    void handTo(const char* login) {
        desktop.choose("switchPerson");
        desktop.waitUntilIdle();
        signIn(login);
    }
    void unlock() {
        type("password", QString::fromLatin1(test::kPassword));
        enter();
    }
    static void fill(QDialog& dialog, const char* field, const char* text) {
        auto& line = childOf<QLineEdit>(dialog, field);
        line.setFocus();
        QTest::keyClicks(&line, QString::fromLatin1(text));
    }
    [[nodiscard]] static std::string textIn(QDialog& dialog, const char* field) {
        return childOf<QLineEdit>(dialog, field).text().toStdString();
    }
    /// The administrator, half way through adding somebody.
    [[nodiscard]] QPointer<PersonDialog> somebodyHalfAdded() {
        signIn("admin");
        desktop.goTo(QStringLiteral("settings"));
        QTest::mouseClick(&find<QPushButton>("addPerson"), Qt::LeftButton);
        QPointer<PersonDialog> dialog = desktop.window().findChild<PersonDialog*>();
        fill(*dialog, "login", "newcomer");
        fill(*dialog, "password", "very secret words");
        return dialog;
    }
    /// The administrator, half way through giving somebody a role.
    [[nodiscard]] QPointer<PersonDialog> roleHalfGiven(const char* login) {
        signIn("admin");
        desktop.goTo(QStringLiteral("settings"));
        const Person person = *findLogin(desktop.session().year()->people, std::string_view(login));
        QPointer dialog = new PersonDialog(desktop.session(), person, &desktop.window());
        dialog->open();
        childOf<QCheckBox>(*dialog, "role-officer").click();
        return dialog;
    }
    void save(PersonDialog& dialog) {
        const auto& buttons = *dialog.findChild<QDialogButtonBox*>();
        QTest::mouseClick(buttons.button(QDialogButtonBox::Save), Qt::LeftButton);
        desktop.waitUntilIdle();
    }
    /// The question of an action with half an opinion, asked of whoever is there.
    [[nodiscard]] QPointer<ActDialog> questionHalfAnswered() {
        QPointer dialog =
            new ActDialog(desktop.session(), "return",
                          {ActSubject{"SB-1", QStringLiteral("A"), Money()}}, &desktop.window());
        dialog->open();
        fill(*dialog, "opinion", "half an opinion");
        return dialog;
    }
};

}  // namespace

TEST_CASE_METHOD(LeftOpen, "an opinion typed for an action is there again for who typed it") {
    signIn("officer");
    const auto dialog = questionHalfAnswered();
    handTo("chief");
    REQUIRE(dialog);
    CHECK_FALSE(dialog->isVisible());
    handTo("officer");
    REQUIRE(dialog);
    CHECK(dialog->isVisible());
    CHECK(textIn(*dialog, "opinion") == "half an opinion");
    CHECK(dialog->focusWidget() == &childOf<QLineEdit>(*dialog, "opinion"));
}

TEST_CASE_METHOD(LeftOpen, "it is so where the lock is opened to somebody else, too") {
    signIn("officer");
    const auto dialog = questionHalfAnswered();
    QTest::keyClick(dialog, Qt::Key_K, Qt::ControlModifier | Qt::AltModifier);
    desktop.waitUntilIdle();
    QTest::mouseClick(find<QWidget>("gate").findChild<QPushButton*>(QStringLiteral("other")),
                      Qt::LeftButton);
    desktop.waitUntilIdle();
    signIn("auditor");
    REQUIRE(dialog);
    CHECK_FALSE(dialog->isVisible());
    handTo("officer");
    REQUIRE(dialog);
    CHECK(dialog->isVisible());
}

TEST_CASE_METHOD(LeftOpen, "a name half typed and packages about to be issued are there again") {
    signIn("officer");
    const QPointer<QDialog> name = new NameDialog(
        {QStringLiteral("A"), QStringLiteral("B"), {}, {}}, [](const QString&) {},
        &desktop.window());
    const QPointer<QDialog> issue = new IssueDialog(desktop.session(), {}, &desktop.window());
    name->open();
    fill(*name, "name", "my own view");
    issue->open();
    fill(*issue, "folder", "packages");
    fill(*issue, "password", "very secret words");
    const std::string folder = textIn(*issue, "folder");
    handTo("chief");
    REQUIRE((name && issue));
    CHECK_FALSE(name->isVisible());
    CHECK_FALSE(issue->isVisible());
    handTo("officer");
    REQUIRE((name && issue));
    CHECK(name->isVisible());
    CHECK(textIn(*name, "name") == "my own view");
    CHECK(issue->isVisible());
    CHECK(textIn(*issue, "folder") == folder);
    CHECK(textIn(*issue, "password").empty());
}

TEST_CASE_METHOD(LeftOpen, "dialogs of several people are each shown to the one they are of") {
    signIn("officer");
    const auto first = questionHalfAnswered();
    handTo("chief");
    const auto second = questionHalfAnswered();
    handTo("officer");
    REQUIRE((first && second));
    CHECK(first->isVisible());
    CHECK_FALSE(second->isVisible());
}

TEST_CASE_METHOD(LeftOpen, "somebody half added is there again, without the password") {
    const auto dialog = somebodyHalfAdded();
    handTo("clerk");
    REQUIRE(dialog);
    CHECK_FALSE(dialog->isVisible());
    CHECK(textIn(*dialog, "password").empty());
    handTo("admin");
    REQUIRE(dialog);
    CHECK(dialog->isVisible());
    CHECK(textIn(*dialog, "login") == "newcomer");
    CHECK(textIn(*dialog, "password").empty());
}

TEST_CASE_METHOD(LeftOpen, "somebody who was changed meanwhile is not changed back") {
    const auto dialog = roleHalfGiven("clerk");
    desktop.session().managePeople(
        [](PeopleEdit& edit) { edit.setRoles("clerk", PersonRoles::of(PersonRole::Finance)); },
        [](const QString&) {});
    desktop.waitUntilIdle();
    save(*dialog);
    REQUIRE(dialog);
    CHECK_THAT(childOf<QLabel>(*dialog, "refusal").text().toStdString(),
               Catch::Contains("已被改过"));
    CHECK(findLogin(desktop.session().year()->people, "clerk")->roles ==
          PersonRoles::of(PersonRole::Finance));
}

TEST_CASE_METHOD(LeftOpen, "whoever quits or closes the file is told once of a dialog left open") {
    signIn("officer");
    const auto dialog = questionHalfAnswered();
    handTo("auditor");
    CHECK_FALSE(desktop.window().close());
    CHECK_THAT(desktop.notice().toStdString(), Catch::Contains("某officer"));
    desktop.choose("closeFund");
    desktop.waitUntilIdle();
    CHECK_FALSE(desktop.session().isOpen());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(dialog.isNull());
}

TEST_CASE_METHOD(LeftOpen, "closing the file from the lock tells of the dialog behind it") {
    signIn("officer");
    const auto dialog = questionHalfAnswered();
    QTest::keyClick(dialog, Qt::Key_K, Qt::ControlModifier | Qt::AltModifier);
    auto& close = *find<QWidget>("gate").findChild<QPushButton*>(QStringLiteral("closeFile"));
    QTest::mouseClick(&close, Qt::LeftButton);
    desktop.waitUntilIdle();
    CHECK(desktop.session().isLocked());
    CHECK_THAT(refusal(), Catch::Contains("放弃"));
    unlock();
    REQUIRE(dialog);
    CHECK(dialog->isVisible());
}

TEST_CASE_METHOD(LeftOpen, "no other language or theme is chosen over a dialog left open") {
    signIn("officer");
    const auto dialog = questionHalfAnswered();
    handTo("auditor");
    for (const char* choice : {"light", "dark", "zh", "en"})
        CHECK_FALSE(find<QAction>(choice).isEnabled());
    handTo("officer");
    for (const char* choice : {"light", "dark", "zh", "en"})
        CHECK(find<QAction>(choice).isEnabled());
    CHECK(dialog);
}
