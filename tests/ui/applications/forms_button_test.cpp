// SPDX-License-Identifier: GPL-3.0-or-later
// 申报书 on 项目申报: the blank form of a project, and that of an application, each by clicks;
// 形式审查表 beside it.
#include "ui/applications/applications_fixture.h"
#include "ui/print/paper_view.h"
#include "ui/print/print_window.h"
#include "ui/print/report_button.h"

#include <catch2/catch.hpp>

#include <QFileDialog>
#include <QMenu>
#include <QTimer>

using namespace grants;
using namespace grants::ui;

namespace {

struct FormsDesk : CaseDesk {
    using CaseDesk::CaseDesk;

    [[nodiscard]] QToolButton& forms() { return childOf<QToolButton>(desktop().window(), "forms"); }
    /// Opens the menu, does this with its entry of this name, and leaves.
    void inMenu(const char* name, const std::function<void(QMenu&, QAction&)>& deed) {
        QTimer::singleShot(0, &forms(), [this, name, &deed] {
            QMenu& menu = *forms().menu();
            deed(menu, *menu.findChild<QAction*>(QLatin1String(name)));
            menu.close();
        });
        QTest::mouseClick(&forms(), Qt::LeftButton);
        settle();
    }
    void choose(const char* name) {
        inMenu(name, [](QMenu& menu, QAction& action) {
            QTest::mouseClick(&menu, Qt::LeftButton, {}, menu.actionGeometry(&action).center());
        });
    }
    [[nodiscard]] QString suggestedName() {
        const auto* dialog = desktop().window().findChild<QFileDialog*>();
        if (dialog == nullptr) return {};
        return dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->text();
    }
    /// What was written under this name; the program has said so.
    [[nodiscard]] QByteArray written(const char* name) {
        const QString file = QString::fromStdString((m_folder / name).string());
        answerFileDialog(desktop().window(), file);
        const bool told = eventually([&] { return desktop().notice().contains(file); });
        QFile form(file);
        return told && form.open(QIODevice::ReadOnly) ? form.readAll() : QByteArray();
    }

  private:
    test::Scratch m_folder;
};

}  // namespace

TEST_CASE("the blank form of the project in view is saved by two clicks") {
    FormsDesk desk(1);
    desk.click(desk.list(), 0, "受理号");
    desk.choose("blankForm");
    CHECK(desk.suggestedName().startsWith(QStringLiteral("申报书 P6 ")));
    CHECK(desk.written("空白.xlsx").startsWith("PK"));
}

TEST_CASE("the form of the application that is pointed at is saved under its number") {
    FormsDesk desk(2);
    desk.click(desk.list(), 1, "受理号");
    desk.choose("filledForm");
    CHECK(desk.suggestedName().contains(
        QString::fromStdString(receiptNumber(kConsultancyProject, 2))));
    CHECK(desk.written("补正.xlsx").startsWith("PK"));
}

TEST_CASE("where there is no application, there is no form of one") {
    FormsDesk desk;
    bool offered = true;
    desk.inMenu("filledForm", [&](QMenu&, QAction& action) { offered = action.isEnabled(); });
    CHECK_FALSE(offered);
}

TEST_CASE("the examination form of the selected application is shown as it is signed") {
    FormsDesk desk(2);
    desk.click(desk.list(), 0, "受理号");
    const auto& forms = childOf<ReportButton>(desk.desktop().window(), "checkForms");
    forms.menu()->actions().constFirst()->trigger();
    PrintWindow* preview = nullptr;
    REQUIRE(eventually([&] {
        preview = desk.desktop().window().findChild<PrintWindow*>();
        return preview != nullptr && preview->isLaidOut();
    }));
    CHECK(preview->view().paper().pages >= 1);
}
