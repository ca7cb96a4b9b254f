// SPDX-License-Identifier: GPL-3.0-or-later
// One application by clicks and keys from the ranking to the archive: proposal, public notice,
// award, task book, payment, delivery, acceptance, last payment. 立项拨付, 预算 and 总览 show the
// same money on the way.
#include "ui/awards/awards_fixture.h"
#include "ui/input/day_box.h"
#include "ui/overview/fund_row.h"

#include <catch2/catch.hpp>

#include <initializer_list>

using namespace grants;
using namespace grants::ui;

namespace {

constexpr const char* kNumber = "SQ06";
constexpr int kUnit = test::kFirstApplicant + 6;

struct Answer {
    const char *field, *text;
};
/// What the ledger says of P4, and its bar on the overview.
struct Shown {
    const char *committed, *payable, *paid, *free, *bar;
};

/// Tenants of nobody, who take licences, loans and filings through the unit.
void putDeliveries(Edit& edit, Id<Organisation> university, Id<Organisation> unit) {
    const Date day(2024, 9, 1);
    std::vector<Id<Organisation>> firms;
    for (int n = 0; n < 8; ++n) firms.push_back(edit.put(test::unitOf(40 + 2 * n)));
    LicenceRecord licence = test::licenceOf(1, university, firms.front());
    licence.way = Way::OpenLicence;
    licence.recipients = firms;
    licence.patents.clear();
    for (int n = 1; n <= 10; ++n) licence.patents.push_back(test::patentOf(n));
    licence.date = day;
    licence.service = unit;
    edit.put(licence);
    for (int n = 0; n < 5; ++n) {
        Pledge pledge = test::pledgeOf(n + 1, firms[static_cast<std::size_t>(n)]);
        pledge.registered = pledge.disbursed = pledge.bankCredit = Money::ofWan(600);
        pledge.date = day;
        pledge.service = unit;
        edit.put(pledge);
    }
    for (int n = 1; n < 55; ++n) {
        const std::string number = "CP-" + std::to_string(n);
        edit.put(ProductFiling{{}, number, firms.front(), "产品" + number, day, {}, unit, 0});
    }
}

struct Walk : AwardsDesk {
    Walk() {
        edit([unit = *year().registry.find(test::codeOf(kUnit))](Edit& edit) mutable {
            unit.bank = "某银行";
            unit.account = "6222020200000000001";
            edit.put(unit);
        });
    }

    void clickTab(const char* tabs, const char* title) {
        QTabBar& bar = *find<QTabWidget>(tabs).tabBar();
        for (int tab = 0; tab < bar.count(); ++tab)
            if (bar.tabText(tab) == QString::fromUtf8(title))
                QTest::mouseClick(&bar, Qt::LeftButton, {}, bar.tabRect(tab).center());
        settle();
        REQUIRE(bar.tabText(bar.currentIndex()) == QString::fromUtf8(title));
    }
    void clickButton(const std::string& action) {
        auto& button = find<QToolButton>(("button-" + action).c_str());
        REQUIRE(eventually([&] { return button.isVisible() && button.isEnabled(); }));
        QTest::mouseClick(&button, Qt::LeftButton);
        settle();
    }
    /// Types what is asked, the day last; Ctrl+Enter decides.
    void answerOn(const char* day, std::initializer_list<Answer> answers) {
        for (const Answer& each : answers) {
            auto& line = childOf<QLineEdit>(dialog(), each.field);
            line.setFocus();
            QTest::keyClicks(&line, QString::fromLatin1(each.text));
        }
        auto& box = childOf<DayBox>(dialog(), "day");
        box.setFocus();
        QTest::keyClick(&box, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(&box, QString::fromLatin1(day));
        QTest::keyClick(&box, Qt::Key_Return, Qt::ControlModifier);
        settle();
        desktop().window().activateWindow();  // what a window manager does when a dialog is gone
        settle();
    }
    /// About the application where the table says that it stands in this state.
    void take(const char* table, const char* state, const std::string& action, const char* day,
              std::initializer_list<Answer> answers = {}) {
        INFO(action);
        chooseIn(table, kNumber, state);
        clickButton(action);
        answerOn(day, answers);
    }
    void takeOnPayment(int line, const std::string& action, const char* day,
                       std::initializer_list<Answer> answers = {}) {
        INFO(action);
        click("payments", line, "拨付编号");
        clickButton(action);
        answerOn(day, answers);
    }
    /// What is due is asked for and approved.
    void requestAndApprove(int line, const char* asked, const char* approved) {
        clickTab("awardTabs", "拨付");
        clickButton("request");
        answerOn(asked, {});
        REQUIRE(eventually([&] { return table("payments").model()->rowCount() == line + 1; }));
        takeOnPayment(line, "approve", approved);
        REQUIRE(eventually([&] { return cell("payments", line, "状态") == "已批准"; }));
    }
    void pay(int line, const char* day, const char* voucher) {
        takeOnPayment(line, "confirm", day, {{"reference", voucher}});
        REQUIRE(eventually([&] { return cell("payments", line, "状态") == "已支付"; }));
        CHECK(cell("payments", line, "凭证号") == voucher);
    }

    [[nodiscard]] std::string ledger(const char* title) {
        const int line = lineOf("budgetLedger", "编号", "P4");
        return line < 0 ? std::string() : cell("budgetLedger", line, title);
    }
    /// Goes to both pages and comes back.
    void moneyIs(const Shown& money) {
        desktop().goTo(QStringLiteral("budget"));
        (void)eventually([&] {
            return ledger("已立项") == money.committed && ledger("已拨付") == money.paid &&
                   ledger("待拨付") == money.payable;
        });
        CHECK(ledger("已立项") == money.committed);
        CHECK(ledger("待拨付") == money.payable);
        CHECK(ledger("已拨付") == money.paid);
        CHECK(ledger("结余") == money.free);
        desktop().goTo(QStringLiteral("overview"));
        CHECK(eventually([&] {
            const auto* bar = desktop().window().findChild<FundRow*>(QStringLiteral("P4"));
            return bar != nullptr && bar->accessibleName().contains(QString::fromUtf8(money.bar));
        }));
        desktop().goTo(QStringLiteral("awards"));
        settle();
    }

    /// From the ranking to the task book, with 98,765 元.
    void propose() {
        take("proposals", "已评审", "propose", "2024-06-05", {{"amount", "98765"}});
        REQUIRE(stateOf(kNumber) == "proposed");
        take("proposals", "拟立项", "publicise", "2024-06-07");
        REQUIRE(stateOf(kNumber) == "publicised");
    }
    void sign() {
        clickTab("awardTabs", "立项");
        take("awarded", "公示中", "award", "2024-06-18", {{"reference", "WH-1"}});
        REQUIRE(stateOf(kNumber) == "awarded");
        CHECK(eventually([this] { return cell("awarded", 0, "立项金额") == "98,765.00"; }));
        take("awarded", "已立项", "sign", "2024-06-20");
        REQUIRE(stateOf(kNumber) == "running");
        CHECK(eventually([this] { return cell("awarded", 0, "应付未付") == "49,382.00"; }));
    }
    /// All but one of the filings were entered by others; the last one is typed here.
    void deliver() {
        const auto idOf = [this](int n) { return year().registry.find(test::codeOf(n))->id; };
        edit([university = idOf(1), unit = idOf(kUnit)](Edit& edit) {
            putDeliveries(edit, university, unit);
        });
        goToKind(2);
        desktop().window().activateWindow();
        table("products").setFocus();
        press(Qt::Key_Insert);
        typeAndEnter(QStringLiteral("CP-55"));
        typeAndEnter(fromUtf8(test::codeOf(40).text()));
        typeAndEnter(QStringLiteral("产品55"));
        typeAndEnter(QStringLiteral("20240901"));
        press(Qt::Key_Return);                               // without patents
        typeAndEnter(fromUtf8(test::codeOf(kUnit).text()));  // the last cell ends the row
        settle();
        REQUIRE(year().products.size() == 55);
        desktop().goTo(QStringLiteral("awards"));
    }
    void acceptDeliverable(int line) {
        click("recognitions", line, "结论");
        typeAndEnter(QStringLiteral("认定"));
        settle();
        click("recognitions", line, "日期");
        typeAndEnter(QStringLiteral("2024-10-20"));
        settle();
    }
    void conclude() {
        clickTab("awardTabs", "验收");
        take("acceptances", "执行中", "request-acceptance", "2024-10-15");
        REQUIRE(stateOf(kNumber) == "in_acceptance");
        CHECK(eventually([this] { return cell("acceptances", 0, "应得结论") == "整改"; }));
        clickTab("acceptanceParts", "成果认定");
        for (const int line : {0, 1}) acceptDeliverable(line);
        for (const Recognition& each : year().recognitions) CHECK(inIso(each.date) == "2024-10-20");
        REQUIRE(eventually([this] { return cell("acceptances", 0, "应得结论") == "通过"; }));
        CHECK(cell("acceptances", 0, "成果认定") == "2/2");
        CHECK(cell("acceptances", 0, "完成率") == "100.00%");
        CHECK(cell("acceptances", 0, "核定金额") == "98,765.00");
        take("acceptances", "验收中", "conclude", "2024-10-31");  // as it was computed
        REQUIRE(stateOf(kNumber) == "passed");
        CHECK(eventually([this] { return cell("acceptances", 0, "最终金额") == "98,765.00"; }));
    }
    void archive() {
        clickTab("awardTabs", "立项");
        take("awarded", "验收通过", "archive", "2024-11-11");
        REQUIRE(stateOf(kNumber) == "archived");
        CHECK(eventually([this] { return cell("awarded", 0, "状态") == "已归档"; }));
        CHECK(cell("awarded", 0, "已付") == "98,765.00");
        CHECK(cell("awarded", 0, "应付未付").empty());
    }
};

}  // namespace

TEST_CASE_METHOD(Walk, "from the ranking to the archive by clicks and keys, and the money agrees") {
    propose();
    moneyIs({"0.00", "0.00", "0.00", "600,000.00",
             "立项 0.0000 万元，上限 60.0000 · 申请 40.0000 · 已付 0.0000 · 结余 60.0000 万元"});
    sign();
    requestAndApprove(0, "2024-07-02", "2024-07-03");
    CHECK(cell("payments", 0, "金额") == "49,382.00");
    moneyIs({"98,765.00", "49,382.00", "0.00", "501,235.00",
             "立项 9.8765 万元，上限 60.0000 · 申请 40.0000 · 已付 0.0000 · 结余 50.1235 万元"});
    pay(0, "2024-07-05", "PZ-1");
    deliver();
    conclude();
    requestAndApprove(1, "2024-11-04", "2024-11-05");
    CHECK(cell("payments", 1, "类型") == "尾款");
    CHECK(cell("payments", 1, "金额") == "49,383.00");
    moneyIs({"98,765.00", "49,383.00", "49,382.00", "501,235.00",
             "立项 9.8765 万元，上限 60.0000 · 申请 40.0000 · 已付 4.9382 · 结余 50.1235 万元"});
    pay(1, "2024-11-06", "PZ-2");
    archive();
    moneyIs({"98,765.00", "0.00", "98,765.00", "501,235.00",
             "立项 9.8765 万元，上限 60.0000 · 申请 40.0000 · 已付 9.8765 · 结余 50.1235 万元"});
}
