// SPDX-License-Identifier: GPL-3.0-or-later
// A page divided into tabs: where a record is found, and which tab is heard.
#include "ui/pane/tabbed_page.h"

#include <catch2/catch.hpp>

#include <QSignalSpy>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace grants;
using namespace grants::ui;

namespace {

struct Tab : PageTab {
    Tab(Session& session, const char* name, QWidget* parent)
        : PageTab(parent), pane(new TablePane(session, QLatin1String(name), {}, this)) {}

    [[nodiscard]] TablePane& table() const override { return *pane; }
    [[nodiscard]] Explanation explanation() const override {
        return {[words = told] { return DetailText().note(words); }, {}};
    }
    bool reveal(const QString& record) override { return record == has; }

    TablePane* pane;
    QString has, told;
};

struct Tabs : TabbedPage {
    explicit Tabs(Session& session)
        : TabbedPage(session, QStringLiteral("tabs"), QStringLiteral("页"), nullptr),
          first(new Tab(session, "first", this)),
          second(new Tab(session, "second", this)) {
        auto* layout = new QVBoxLayout(this);
        layout->addWidget(&tabs());
        addTab(*first, QStringLiteral("一"));
        addTab(*second, QStringLiteral("二"));
        show();
    }
    [[nodiscard]] const Tab* inView() const { return static_cast<const Tab*>(&shown()); }
    [[nodiscard]] QString toldBy() const { return explanation().describe().html(); }

    Tab* first;
    Tab* second;

    using TabbedPage::goToWanted;
    using TabbedPage::offer;
};

struct Open {
    Session session{Translator(Language::Chinese)};
    Tabs page{session};
};

const QString kRecord = QStringLiteral("SB-1");

}  // namespace

TEST_CASE_METHOD(Open, "a record brings the tab that has it") {
    page.second->has = kRecord;
    page.reveal(kRecord);
    CHECK(page.inView() == page.second);
}

TEST_CASE_METHOD(Open, "a record that no tab has yet is gone to when the figures bring it") {
    page.reveal(kRecord);
    CHECK(page.inView() == page.first);
    page.second->has = kRecord;
    page.goToWanted();
    CHECK(page.inView() == page.second);
}

TEST_CASE_METHOD(Open, "whoever left the page in between is not called back to the record") {
    page.reveal(kRecord);
    page.hide();
    page.show();
    page.second->has = kRecord;
    page.goToWanted();
    CHECK(page.inView() == page.first);
}

TEST_CASE_METHOD(Open, "a tab that is not offered is not asked") {
    page.second->has = kRecord;
    page.offer(*page.second, false);
    page.reveal(kRecord);
    CHECK(page.inView() == page.first);
}

TEST_CASE_METHOD(Open, "the page explains what is selected in the tab in view, and in no other") {
    page.first->told = QStringLiteral("甲");
    page.second->told = QStringLiteral("乙");
    Q_EMIT page.first->explained();
    CHECK(page.toldBy().contains(QStringLiteral("甲")));
    const QSignalSpy told(&page, &Page::explained);
    Q_EMIT page.second->explained();
    CHECK(told.count() == 0);
    page.second->has = kRecord;
    page.reveal(kRecord);
    CHECK(page.toldBy().contains(QStringLiteral("乙")));
}
