// SPDX-License-Identifier: GPL-3.0-or-later
// A third scheme that stands in the plan alone, on the desktop: a firm claims its loan under S3.
#include "support/third_scheme.h"

#include "exchange/sheets/open_entry.h"
#include "support/fund_files.h"
#include "ui/overview/fund_row.h"
#include "ui/overview/overview_page.h"
#include "ui/registry/unit_detail.h"
#include "ui/subsidy/scheme_search.h"
#include "ui/subsidy/subsidy_page.h"
#include "ui/support/sample_desk.h"

#include <catch2/catch.hpp>

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTextDocument>

using namespace grants;
using namespace grants::ui;

namespace {

struct ThirdSchemeDesk {
    test::Scratch scratch;
    Session session{Translator(Language::Chinese)};

    ThirdSchemeDesk() {
        const std::filesystem::path file = scratch / "年度.zlzh";
        test::makeSmallFund(file, test::planWithThirdPledgeScheme());
        const auto fund = Workspace::open(file);
        const Pledge loan = fund->year()->pledges.front();
        const Claim claim{{}, "SB1", "S3", loan.debtor, loan.registerNo, Date(2024, 11, 1), 0};
        fund->edit(Operation::Enter, "申报", [&claim](Edit& edit) { edit.put(claim); });
    }
    void open() {
        session.openFund(QString::fromStdString((scratch / "年度.zlzh").string()));
        REQUIRE(soon([this] { return session.isOpen() && !session.isBusy(); }));
    }
    [[nodiscard]] const Claim& claim() const { return session.year()->claims.front(); }
};

struct ShownSubsidy {
    ThirdSchemeDesk desk;
    SubsidyPage page{desk.session};

    ShownSubsidy() {
        desk.open();
        page.resize(1160, 640);
        page.show();
    }
    bool soonTotals(const char* amount) {
        return soon([&] {
            return part<QLabel>(page, "totals").text().contains(QString::fromUtf8(amount));
        });
    }
    void clickThird() {
        REQUIRE(soon([this] {
            return page.findChild<QPushButton*>(QStringLiteral("schemeS3")) != nullptr;
        }));
        QTest::mouseClick(&part<QPushButton>(page, "schemeS3"), Qt::LeftButton);
    }
};

QString plain(const DetailText& detail) {
    QTextDocument text;
    text.setHtml(detail.html());
    return text.toPlainText();
}

}  // namespace

TEST_CASE("a click on a third scheme shows what it pays, with the choices of its kind") {
    ShownSubsidy shown;
    shown.clickThird();
    CHECK(shown.soonTotals("4,000.00"));
    CHECK(part<QPushButton>(shown.page, "schemeS3").text() ==
          QStringLiteral("S3  专利保险融资奖补"));
    CHECK(part<QComboBox>(shown.page, "s2_sides").isVisible());
    CHECK_FALSE(part<QComboBox>(shown.page, "s1_licence_sides").isVisible());
}

TEST_CASE("the panel explains a payment of a third scheme by its own clauses") {
    ShownSubsidy shown;
    shown.clickThird();
    REQUIRE(shown.soonTotals("4,000.00"));
    CHECK(soon([&] {
        const Explanation chosen = shown.page.explanation();
        return chosen.describe && plain(chosen.describe()).contains(QStringLiteral("二(三)3"));
    }));
}

TEST_CASE("a third scheme is reached by its code") {
    ShownSubsidy shown;
    REQUIRE(soon(
        [&] { return shown.page.findChild<QPushButton*>(QStringLiteral("schemeS3")) != nullptr; }));
    shown.page.reveal(QStringLiteral("S3"));
    CHECK(part<QPushButton>(shown.page, "schemeS3").isChecked());
    CHECK(shown.soonTotals("4,000.00"));
}

TEST_CASE("the overview has the fund's line of a third scheme") {
    ThirdSchemeDesk desk;
    desk.open();
    OverviewPage page(desk.session);
    page.show();
    CHECK(soon([&page] { return page.findChild<FundRow*>(QStringLiteral("S3")) != nullptr; }));
}

TEST_CASE("a unit's detail names the third scheme that it claims") {
    ThirdSchemeDesk desk;
    desk.open();
    const UnitNames names(desk.session.year());
    const Organisation& firm = desk.session.year()->registry.at(desk.claim().unit);
    CHECK(plain(describeUnit(firm, names, Denomination::Yuan)).contains(QStringLiteral("S3")));
}

TEST_CASE("the search finds a third scheme by its name") {
    ThirdSchemeDesk desk;
    desk.open();
    const auto sources = schemeSources(
        {.year = desk.session.year(), .names = nullptr, .plan = desk.session.sharedPlan()});
    REQUIRE(sources.size() == 1);
    CHECK(sources[0]->item(2).record == QStringLiteral("S3"));
    CHECK(sources[0]->item(2).title == QStringLiteral("S3  专利保险融资奖补"));
}

TEST_CASE("a typed claim is offered the third scheme, kept, and taken back") {
    ThirdSchemeDesk desk;
    desk.open();
    const auto entry = openEntry("奖补申报", desk.session.year(), desk.session.sharedPlan());
    const std::size_t column = entry->columnNamed("奖补代码");
    const std::vector<std::string>& offered = entry->columns()[column].options;
    REQUIRE(offered.size() == 3);
    CHECK(offered[2] == "S3");
    TypedRecord typed = entry->typed(desk.claim().id.value).value();
    CHECK(typed.texts[column] == "S3");
    typed.id = typed.version = 0;
    typed.texts[entry->columnNamed("申报编号")] = "SB2";
    desk.session.edit(QStringLiteral("补报"),
                      [&entry, typed](Edit& edit) { (void)entry->put(edit, {typed}); });
    REQUIRE(soon([&desk] { return desk.session.year()->claims.size() == 2; }));
    CHECK(desk.session.year()->claims.back().scheme == "S3");
    desk.session.undo();
    CHECK(soon([&desk] { return desk.session.year()->claims.size() == 1; }));
}
