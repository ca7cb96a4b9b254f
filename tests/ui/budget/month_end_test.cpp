// SPDX-License-Identifier: GPL-3.0-or-later
// Journey: Finance closes the month. The ledger agrees with the payments but for what is approved
// and not paid; once that is paid the workbook says what the ledger says, with sums that add up as
// printed, amounts in capitals and room to sign.
#include "reports/workbook_parts.h"
#include "ui/awards/awards_page.h"
#include "ui/budget/budget_fixture.h"
#include "ui/deciding/act_dialog.h"
#include "ui/input/day_box.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <cmath>

using namespace grants;
using namespace grants::ui;
using Catch::Matchers::Contains;
using Catch::Matchers::EndsWith;

namespace {

constexpr const char *kLedger = "budgetLedger", *kEntries = "budgetEntries",
                     *kMonths = "budgetMonths";

/// SB-1 of P2 was paid 10万元 in July 2024; 5万元 more are approved and wait for Finance. Made
/// once, since every password takes its time.
const std::filesystem::path& halfPaidFile() {
    static test::AwardedFund fund;
    static const std::filesystem::path file = [] {
        fund.sign(Money::ofWan(30));
        (void)fund.payAll(Money::ofWan(10));
        const std::string next = fund.request(Money::ofWan(5), Date(2024, 7, 20)).decision.number;
        (void)fund.pay("approve", next, Date(2024, 7, 22));
        test::addStaff(*fund.workspace);
        fund.workspace.reset();
        return fund.file;
    }();
    return file;
}

struct HalfPaid {
    test::Scratch scratch;
    std::filesystem::path file = scratch / "资金.zlzh";

    HalfPaid() { std::filesystem::copy_file(halfPaidFile(), file); }
};

struct MonthEnd : HalfPaid, BudgetDesk {
    MonthEnd() : BudgetDesk(file, "finance") {
        goToPayments();
        REQUIRE(eventually([this] { return payments().model()->rowCount() == 2; }));
        desktop().goTo(QStringLiteral("budget"));
    }
    [[nodiscard]] TableView& payments() {
        return childOf<TableView>(desktop().window(), "payments");
    }
    [[nodiscard]] std::string payment(int line, const char* title) {
        const auto& model = *payments().model();
        return model.index(line, columnOf(model, title)).data().toString().toStdString();
    }
    /// By the payments themselves.
    [[nodiscard]] Money paidIn(const std::string& month) {
        Money sum;
        for (int line = 0; line < payments().model()->rowCount(); ++line)
            if (payment(line, "状态") == "已支付" && payment(line, "拨付日").starts_with(month))
                sum += amountIn(payment(line, "金额"));
        return sum;
    }
    [[nodiscard]] std::string ledger(const char* code, const char* title) {
        return textAt(kLedger, lineOf(kLedger, code), title);
    }

    void clickTab(QTabWidget& tabs, const char* title) {
        QTabBar& bar = *tabs.tabBar();
        for (int tab = 0; tab < bar.count(); ++tab)
            if (bar.tabText(tab) == QString::fromUtf8(title))
                QTest::mouseClick(&bar, Qt::LeftButton, {}, bar.tabRect(tab).center());
        desktop().waitUntilIdle();
        REQUIRE(bar.tabText(bar.currentIndex()) == QString::fromUtf8(title));
    }
    void clickCell(TableView& view, int line, const char* title) {
        const QModelIndex cell = view.model()->index(line, columnOf(*view.model(), title));
        view.scrollTo(cell);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(cell).center());
        desktop().waitUntilIdle();
    }
    [[nodiscard]] AwardsPage& awards() { return childOf<AwardsPage>(desktop().window(), "awards"); }
    void goToPayments() {
        desktop().goTo(QStringLiteral("awards"));
        clickTab(childOf<QTabWidget>(awards(), "awardTabs"), "拨付");
    }
    /// What was approved, on the last day of the month, with its voucher.
    void payTheRest() {
        goToPayments();
        clickCell(payments(), 1, "拨付编号");
        auto& confirm = childOf<QToolButton>(awards(), "button-confirm");
        REQUIRE(eventually([&] { return confirm.isVisible() && confirm.isEnabled(); }));
        QTest::mouseClick(&confirm, Qt::LeftButton);
        auto& dialog = childOf<ActDialog>(awards(), "actDialog");
        QTest::keyClicks(&childOf<QLineEdit>(dialog, "reference"), QStringLiteral("PZ-2"));
        auto& day = childOf<DayBox>(dialog, "day");
        day.setFocus();
        QTest::keyClick(&day, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(&day, QStringLiteral("2024-07-31"));
        QTest::keyClick(&day, Qt::Key_Return, Qt::ControlModifier);
        desktop().waitUntilIdle();
        REQUIRE(eventually([this] { return payment(1, "状态") == "已支付"; }));
    }
    /// Answers the question for a file that comes up, and waits for it.
    [[nodiscard]] std::filesystem::path written(const char* name) {
        const QString to = desktop().folder() + QString::fromUtf8(name);
        answerFileDialog(desktop().window(), to);
        REQUIRE(eventually([&] { return QFile::exists(to); }));
        desktop().waitUntilIdle();
        return to.toStdString();
    }
    [[nodiscard]] std::filesystem::path workbook() {
        desktop().window().activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&desktop().window()));
        QTest::keyClick(&desktop().window(), Qt::Key_E, Qt::ControlModifier);
        return written("/预算.xlsx");
    }
};

/// 预算执行 as a spreadsheet reads it: amounts by what stands in the first column and the title.
class Execution {
  public:
    explicit Execution(const test::WorkbookParts& parts) : m_cells(parts.cells(1)) {
        for (const auto& [name, cell] : m_cells)
            if (cell.value == "预算数") m_header = name.substr(1);
        REQUIRE_FALSE(m_header.empty());
    }
    [[nodiscard]] const test::ReadCell& cell(const std::string& line, const std::string& title) {
        return m_cells.at(letterOf(title) + rowOf(line));
    }
    /// 万元 in the workbook.
    [[nodiscard]] Money at(const std::string& line, const std::string& title) {
        constexpr double kFenPerWan = 1e6;
        return Money::ofFen(std::llround(std::stod(cell(line, title).value) * kFenPerWan));
    }

  private:
    [[nodiscard]] std::string letterOf(const std::string& title) const {
        for (const auto& [name, cell] : m_cells)
            if (name.substr(1) == m_header && cell.value == title) return name.substr(0, 1);
        throw std::runtime_error("no column " + title);
    }
    [[nodiscard]] std::string rowOf(const std::string& line) const {
        for (const auto& [name, cell] : m_cells)
            if (name.starts_with("A") && cell.value.starts_with(line)) return name.substr(1);
        throw std::runtime_error("no line " + line);
    }

    std::map<std::string, test::ReadCell> m_cells;
    std::string m_header;
};

std::string allTextOf(const test::WorkbookParts& parts, int sheet) {
    std::string text;
    for (const auto& [name, cell] : parts.cells(sheet)) text += cell.value + "\n";
    return text;
}

/// What the workbook and the ledger call the same figure.
struct Called {
    const char *inBook, *onScreen;
};
constexpr std::array kCalled = {Called{"预算数", "预算数"},       Called{"调整后预算", "调整后"},
                                Called{"已立项(测算)", "已立项"}, Called{"待拨付", "待拨付"},
                                Called{"已拨付", "已拨付"},       Called{"结余", "结余"}};

}  // namespace

TEST_CASE_METHOD(MonthEnd, "the month of the ledger is what the payments of that month come to") {
    clickTab(find<QTabWidget>("budgetTabs"), "按月");
    click("asTable");
    REQUIRE(eventually([this] { return lineOf(kMonths, "2024-07") >= 0; }));
    const int july = lineOf(kMonths, "2024-07");
    CHECK(textAt(kMonths, july, "本月拨付") == "100,000.00");
    CHECK(paidIn("2024-07") == amountIn(textAt(kMonths, july, "本月拨付")));
}

TEST_CASE_METHOD(MonthEnd,
                 "what is approved and not paid is the difference, shown by its payment") {
    CHECK(ledger("P2", "已拨付") == "100,000.00");
    clickCell(table(kLedger), lineOf(kLedger, "P2"), "待拨付");
    CHECK(ledger("P2", "待拨付") == "50,000.00");
    const auto last = [this] { return table(kEntries).model()->rowCount() - 1; };
    REQUIRE(eventually(
        [&] { return last() >= 0 && textAt(kEntries, last(), "编号") == payment(1, "拨付编号"); }));
    CHECK(textAt(kEntries, last(), "金额") == "50,000.00");
    CHECK_THAT(payment(1, "拨付编号"), EndsWith("0002"));
}

TEST_CASE_METHOD(MonthEnd, "once it is paid the workbook says what the ledger says") {
    payTheRest();
    desktop().goTo(QStringLiteral("budget"));
    REQUIRE(eventually([this] { return ledger("P2", "已拨付") == "150,000.00"; }));
    CHECK(ledger("P2", "待拨付") == "0.00");
    CHECK(paidIn("2024-07") == Money::ofWan(15));
    const test::WorkbookParts parts(workbook());
    Execution sheet(parts);
    for (const Called& each : kCalled) {
        INFO(each.inBook);
        Money sum;
        for (const char* code : {"P1", "P2", "P3", "P4", "P5", "P6"}) {
            const Money amount = sheet.at(std::string(code) + " ", each.inBook);
            CHECK(amount == amountIn(ledger(code, each.onScreen)));
            sum += amount;
        }
        CHECK(sheet.at("P1–P6 小计", each.inBook) == sum);
        CHECK_THAT(sheet.cell("P1–P6 小计", each.inBook).formula, Contains("SUM"));
        CHECK(sheet.at("合计", each.inBook) == amountIn(textAt(kLedger, 10, each.onScreen)));
    }
}

TEST_CASE_METHOD(MonthEnd, "the workbook is laid out to be printed and signed") {
    const test::WorkbookParts parts(workbook());
    CHECK_THAT(parts.sheet(1),
               Contains("paperSize=\"9\"") && Contains("orientation=\"landscape\""));
    const std::string text = allTextOf(parts, 1);
    for (const char* words : {"专利转化专项资金预算执行情况表", "单位：万元", "制表：",
                              "财务负责人：", "单位负责人：", "(盖章)"})
        CHECK_THAT(text, Contains(words));
    CHECK_THAT(allTextOf(parts, 2), Contains("实付金额大写") && Contains("零元整"));
}

TEST_CASE_METHOD(MonthEnd, "the approval of a payment has its amount in capitals") {
    goToPayments();
    clickCell(payments(), 1, "拨付编号");
    auto& forms = childOf<QToolButton>(awards(), "paymentForms");
    REQUIRE(eventually([&] { return forms.isEnabled(); }));
    forms.menu()->actions().back()->trigger();  // its menu would wait for the mouse
    const test::WorkbookParts parts(written("/审批表.xlsx"));
    CHECK_THAT(allTextOf(parts, 1),
               Contains("人民币伍万元整"));  // what was paid is signed long since
}
