// SPDX-License-Identifier: GPL-3.0-or-later
// 立项拨付 on paper: each tab offers the forms that belong to it.
#include "ui/awards/awards_fixture.h"
#include "ui/print/paper_view.h"
#include "ui/print/print_window.h"
#include "ui/print/report_button.h"

#include <catch2/catch.hpp>

#include <QFileInfo>
#include <QMenu>

using namespace grants;
using namespace grants::ui;

namespace {

struct Forms : AwardsDesk {
    [[nodiscard]] ReportsButton& button() { return find<ReportsButton>("awardForms"); }
    /// The entries as they stand when the menu is opened.
    [[nodiscard]] QList<QAction*> entries() {
        Q_EMIT button().menu()->aboutToShow();
        return button().menu()->actions();
    }
    [[nodiscard]] QAction& entry(const char* text) {
        const QList<QAction*> all = entries();
        for (QAction* each : all)
            if (each->text().startsWith(QString::fromUtf8(text))) return *each;
        throw std::runtime_error(std::string("no entry ") + text);
    }
    /// What can be printed.
    [[nodiscard]] QStringList titles() {
        QStringList titles;
        const QList<QAction*> all = entries();
        for (const QAction* each : all) {
            const QString text = each->text();
            if (text.startsWith(QStringLiteral("打印"))) titles << text.mid(2).section(u'(', 0, 0);
        }
        return titles;
    }
    [[nodiscard]] int pagesOf(const char* text) {
        entry(text).trigger();
        PrintWindow* preview = nullptr;
        const bool shown = eventually([&] {
            preview = desktop().window().findChild<PrintWindow*>();
            return preview != nullptr && preview->isLaidOut();
        });
        return shown ? preview->view().paper().pages : 0;
    }
};

/// SQ06 is awarded and signed.
struct AwardedForms : Forms {
    AwardedForms() {
        award("SQ06");
        showTab("立项");
        choose("awarded", "SQ06");
    }
};

}  // namespace

TEST_CASE_METHOD(AwardedForms, "every tab offers its own forms, and 归属 none") {
    const auto on = [this](const char* tab) {
        showTab(tab);
        return titles();
    };
    CHECK(on("拟立项") == QStringList{QStringLiteral("公示名单"), QStringLiteral("立项清单")});
    CHECK(on("立项") == QStringList{QStringLiteral("任务书"), QStringLiteral("公示名单"),
                                    QStringLiteral("立项清单")});
    CHECK(on("验收") == QStringList{QStringLiteral("验收表")});
    CHECK(on("归属").isEmpty());
    CHECK_FALSE(button().isVisible());
}

TEST_CASE_METHOD(AwardedForms, "the task book of the chosen award is shown as it is signed") {
    CHECK(pagesOf("打印任务书") >= 3);  // the book and its two annexes
}

TEST_CASE_METHOD(AwardedForms, "without a chosen award there is no task book, and that is told") {
    table("awarded").clearSelection();
    settle();
    const QAction& book = entry("打印任务书");
    CHECK_FALSE(book.isEnabled());
    CHECK(book.toolTip().contains(QStringLiteral("请先在表里选中")));
}

TEST_CASE_METHOD(AwardedForms, "the list of awards is exported as a workbook") {
    const QString out = desktop().folder() + QStringLiteral("/立项清单.xlsx");
    entry("导出立项清单").trigger();
    answerFileDialog(desktop().window(), out);
    REQUIRE(eventually([&] { return desktop().notice().contains(out); }));
    CHECK(QFileInfo(out).size() > 4000);
}

TEST_CASE_METHOD(AwardedForms, "where nobody asked for acceptance its form is missed in words") {
    showTab("验收");
    table("acceptances").clearSelection();
    settle();
    entry("打印验收表").trigger();
    CHECK(eventually(
        [this] { return desktop().notice().contains(QStringLiteral("没有验收表可打印")); }));
}
