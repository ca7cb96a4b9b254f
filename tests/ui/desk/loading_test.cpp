// SPDX-License-Identifier: GPL-3.0-or-later
// A large fund opens in stages: the window is usable with the units while the rest is read, and no
// page shows a figure before all of it is there.
#include "support/large_fund.h"
#include "ui/record/record_form.h"
#include "ui/shell/pages.h"
#include "ui/shell/start/loading_page.h"
#include "ui/support/desk_fixture.h"
#include "ui/table/table_view.h"

#include <catch2/catch.hpp>

#include <QLabel>
#include <QListWidget>
#include <QTest>
#include <QToolButton>

using namespace grants;
using namespace grants::test;
using namespace grants::ui;

namespace {

constexpr int kReadInTheMeantime = 1000;  // ms, many times what the large fund takes

QString nameOf(const std::filesystem::path& file) {
    return QString::fromStdU16String(file.u16string());
}

struct Opening {
    LargeFund fund;
    Desktop desktop;

    /// Runs `look` once the units are there; the window cannot hear of the rest before it returns.
    template <class Look>
    void openAndLook(Look look) {
        bool looked = false;
        QObject::connect(&desktop.session(), &Session::opened, &desktop.window(), [&] {
            if (!desktop.session().isLoading()) return;
            looked = true;
            look();
        });
        desktop.session().openFund(nameOf(fund.file));
        desktop.waitUntilIdle();
        REQUIRE(looked);
    }
    [[nodiscard]] bool waits() {
        return childOf<LoadingPage>(desktop.window(), "loading").isVisible();
    }
    void clickPage(const QString& title) {
        auto& list = childOf<QListWidget>(desktop.window(), "navigation");
        QListWidgetItem* item = list.findItems(title, Qt::MatchExactly).value(0);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualItemRect(item).center());
    }
};

}  // namespace

TEST_CASE_METHOD(Opening, "while a large fund loads, its units can be looked at") {
    int rows = 0;
    openAndLook([&] {
        clickPage(QStringLiteral("单位"));
        rows = childOf<Page>(desktop.window(), "registry").mainTable()->model()->rowCount();
    });
    CHECK(rows == 2);
    CHECK(desktop.window().currentPage() == QStringLiteral("registry"));
}

TEST_CASE_METHOD(Opening, "while a large fund loads, nothing can be typed into a form") {
    desktop.openSample();
    desktop.goTo(QStringLiteral("registry"));
    auto& form = childOf<RecordForm>(desktop.window(), "form-单位");
    CHECK(form.isEnabled());
    bool enabled = true;
    openAndLook([&] { enabled = form.isEnabled(); });
    CHECK_FALSE(enabled);
    CHECK(form.isEnabled());
}

TEST_CASE_METHOD(Opening,
                 "once a large fund is there, the form shows the record chosen meanwhile") {
    openAndLook([&] {
        clickPage(QStringLiteral("单位"));
        auto* table = childOf<Page>(desktop.window(), "registry").mainTable();
        table->setCurrentIndex(table->model()->index(1, 0));
    });
    auto& form = childOf<RecordForm>(desktop.window(), "form-单位");
    REQUIRE(form.field(QStringLiteral("单位名称")) != nullptr);
    CHECK(form.field(QStringLiteral("单位名称"))->typed() ==
          desktop.session().year()->registry.units()[1].name);
}

TEST_CASE_METHOD(Opening, "while a large fund loads, pages that need all of it say so") {
    std::vector<QString> shown;
    openAndLook([&] {
        for (const PageEntry& entry : pages()) {
            clickPage(entry.title());
            if (!waits()) shown.push_back(entry.key);
        }
    });
    CHECK(shown == std::vector<QString>{QStringLiteral("registry")});
    CHECK_FALSE(waits());
    CHECK(desktop.window().currentPage() == pages().back().key);
}

TEST_CASE_METHOD(Opening,
                 "while a large fund loads, its name is shown and nothing can be entered") {
    QString name;
    bool importOffered = true;
    std::shared_ptr<const FundYear> year;
    openAndLook([&] {
        name = childOf<QToolButton>(desktop.window(), "fundName").text();
        importOffered = desktop.window().findChild<QAction*>(QStringLiteral("import"))->isEnabled();
        year = desktop.session().year();
    });
    CHECK(name.toStdString() == "大 年#度%20?");
    CHECK_FALSE(importOffered);
    CHECK(year == nullptr);
    CHECK(desktop.session().year()->surveys.size() == LargeFund::kRows);
}

TEST_CASE_METHOD(Opening, "the fund that was open before is gone once another one is loading") {
    desktop.openSample();
    std::size_t units = 0;
    openAndLook([&] { units = desktop.session().units()->units().size(); });
    CHECK(units == 2);
    CHECK_FALSE(desktop.session().isSample());
}

TEST_CASE_METHOD(Opening, "a large fund whose loading is cancelled is closed") {
    fund.multiplyClaims();
    openAndLook([&] { desktop.session().cancel(); });
    CHECK_FALSE(desktop.session().isOpen());
    CHECK_FALSE(desktop.session().isLoading());
    CHECK(desktop.session().file().isEmpty());
    CHECK(desktop.window().currentPage().isEmpty());
}

TEST_CASE_METHOD(Opening,
                 "a large fund is closed, too, when the wish to cancel comes after its last row") {
    openAndLook([&] {
        QTest::qSleep(kReadInTheMeantime);
        desktop.session().cancel();
    });
    CHECK_FALSE(desktop.session().isOpen());
    CHECK_FALSE(desktop.session().isLoading());
    CHECK(desktop.session().file().isEmpty());
    CHECK(desktop.window().currentPage().isEmpty());
}

TEST_CASE_METHOD(Opening, "a fund with an unreadable row is told and leaves nothing half open") {
    fund.change("UPDATE survey SET date = '2024-02-30' WHERE id = 39000");
    desktop.openSample();
    desktop.session().openFund(nameOf(fund.file));
    desktop.waitUntilIdle();
    CHECK(desktop.notice().contains(QStringLiteral("39000")));
    CHECK_FALSE(desktop.session().isOpen());
    CHECK(desktop.session().file().isEmpty());
    CHECK(desktop.session().units() == nullptr);
}
