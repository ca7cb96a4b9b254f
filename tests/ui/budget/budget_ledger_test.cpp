// SPDX-License-Identifier: GPL-3.0-or-later
// 预算 › 台账: the command line's figures, and each figure the sum of its entries.
#include "ui/budget/budget_fixture.h"
#include "ui/budget/budget_search.h"
#include "ui/budget/entry_rows.h"
#include "ui/budget/ledger_pane.h"
#include "ui/overview/fund_row.h"

#include <catch2/catch.hpp>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QProcess>

using namespace grants;
using namespace grants::ui;
using Catch::Matchers::Contains;

namespace {

const char* const kLedger = "budgetLedger";
const char* const kEntries = "budgetEntries";

struct Ledger : test::BudgetFund, BudgetDesk {
    Ledger() : BudgetFund(test::Staff::Nobody), BudgetDesk(file, nullptr) {}

    [[nodiscard]] std::string figure(const std::string& code, const char* title) {
        return textAt(kLedger, lineOf(kLedger, code), title);
    }
    /// Of the entries that are shown.
    [[nodiscard]] Money sumOfEntries() {
        Money sum;
        for (int line = 0; line < table(kEntries).model()->rowCount(); ++line)
            sum += amountIn(textAt(kEntries, line, "金额"));
        return sum;
    }
    [[nodiscard]] bool soonEntitled(const char* words) {
        return eventually(
            [&] { return find<QLabel>("entriesTitle").text().contains(QString::fromUtf8(words)); });
    }
};

/// `budget --json` on a copy, since the window holds the file.
QJsonObject budgetByCommand(const std::filesystem::path& fund, const QString& day) {
    const test::Scratch scratch;
    const auto copy = scratch / "副本.zlzh";
    std::filesystem::copy_file(fund, copy);
    QProcess program;
    program.start(QCoreApplication::applicationDirPath() + QStringLiteral("/grantdesk-cli"),
                  {QStringLiteral("budget"), QString::fromStdString(copy.string()),
                   QStringLiteral("--as-of"), day, QStringLiteral("--json")});
    if (!program.waitForFinished() || program.exitCode() != 0)
        throw std::runtime_error(program.readAllStandardError().toStdString());
    return QJsonDocument::fromJson(program.readAllStandardOutput()).object();
}

std::string shownAs(const QJsonValue& line, const char* key) {
    const Money money = Money::ofFen(line[QLatin1String(key)].toInteger());
    return amountText(money, Denomination::Yuan).toStdString();
}

struct Told {
    const char* title;
    const char* key;
};
constexpr std::array kTold = {Told{"预算数", "ceiling_fen"},   Told{"调剂", "reallocated_fen"},
                              Told{"调整后", "adjusted_fen"},  Told{"申报数", "requested_fen"},
                              Told{"已立项", "committed_fen"}, Told{"待拨付", "payable_fen"},
                              Told{"已拨付", "paid_fen"},      Told{"追回", "returned_fen"},
                              Told{"结余", "free_fen"}};

}  // namespace

TEST_CASE_METHOD(Ledger, "the ledger shows the figures of the command line, on every day") {
    const QString day = GENERATE(QStringLiteral("2024-05-31"), QStringLiteral("2024-07-02"),
                                 QStringLiteral("2024-12-31"));
    session().setAsOf(*parseDate(day.toStdString()));
    desktop().waitUntilIdle();
    const QJsonObject told = budgetByCommand(file, day);
    REQUIRE(eventually([&] { return find<QLabel>("budgetStanding").text().contains(day); }));
    const QJsonArray lines = told[QLatin1String("lines")].toArray();
    REQUIRE(lines.size() == 8);
    for (const QJsonValue& line : lines) {
        const std::string code = line[QLatin1String("code")].toString().toStdString();
        for (const Told& each : kTold) {
            INFO(day.toStdString() << " " << code << " " << each.key);
            CHECK(figure(code, each.title) == shownAs(line, each.key));
        }
    }
    const int last = table(kLedger).model()->rowCount() - 1;
    for (const Told& each : kTold) {
        INFO(each.key);
        CHECK(textAt(kLedger, last, each.title) == shownAs(told[QLatin1String("sum")], each.key));
    }
}

TEST_CASE_METHOD(Ledger, "projects and schemes have their sums, and both together the last line") {
    const auto& model = *table(kLedger).model();
    REQUIRE(model.rowCount() == 11);
    CHECK(textAt(kLedger, 6, "项目") == "支持项目小计");
    CHECK(textAt(kLedger, 9, "项目") == "绩效奖补小计");
    CHECK(textAt(kLedger, 10, "项目") == "合计");
    CHECK(amountIn(textAt(kLedger, 6, "结余")) + amountIn(textAt(kLedger, 9, "结余")) ==
          amountIn(textAt(kLedger, 10, "结余")));
    CHECK(figure("P2", "依据") == "立项");
    CHECK(figure("S1", "依据") == "测算");
}

TEST_CASE_METHOD(Ledger, "what is spent is held against the calendar, and marked when behind") {
    CHECK(figure("P2", "时序进度") == "100.00%");
    CHECK_THAT(figure("P2", "执行情况"), Contains("落后"));
    session().setAsOf(Date(2023, 12, 31));
    CHECK(eventually([this] { return figure("P2", "时序进度") == "0.00%"; }));
    CHECK_THAT(figure("P2", "执行情况"), Contains("跟上"));
}

TEST_CASE_METHOD(Ledger, "a figure that is clicked shows the entries that it is the sum of") {
    TableView& ledger = table(kLedger);
    const QModelIndex cell =
        ledger.model()->index(lineOf(kLedger, "P5"), columnOf(*ledger.model(), "调剂"));
    ledger.scrollTo(cell);
    QTest::mouseClick(ledger.viewport(), Qt::LeftButton, {}, ledger.visualRect(cell).center());
    REQUIRE(soonEntitled("“调剂”"));
    REQUIRE(eventually([this] { return table(kEntries).model()->rowCount() == 1; }));
    CHECK(textAt(kEntries, 0, "编号") == "TJ-OLD");
    CHECK(textAt(kEntries, 0, "事项") == "调剂");
    CHECK(textAt(kEntries, 0, "日期") == "2024-05-06");
    CHECK(sumOfEntries() == Money::ofWan(2));
}

TEST_CASE_METHOD(Ledger, "whichever figure is chosen, its entries add up to it") {
    const std::string code = GENERATE("P2", "P5", "S1");
    for (const Told& each : kTold) {
        INFO(code << " " << each.title);
        choose(kLedger, lineOf(kLedger, code), each.title);
        const Money figured = amountIn(figure(code, each.title));
        CHECK(eventually([&] { return sumOfEntries() == figured; }));
    }
}

TEST_CASE_METHOD(Ledger, "Enter goes from a figure to its entries, and from one to what it is of") {
    choose(kLedger, lineOf(kLedger, "P2"), "已拨付");
    REQUIRE(eventually([this] {
        return table(kEntries).model()->rowCount() == 1 && textAt(kEntries, 0, "事项") == "拨付";
    }));
    table(kLedger).setFocus();
    press(Qt::Key_Return);
    REQUIRE(table(kEntries).hasFocus());
    choose(kEntries, 0, "编号");
    press(Qt::Key_Return);
    CHECK(desktop().window().currentPage() == QStringLiteral("applications"));
}

TEST_CASE_METHOD(Ledger, "the panel tells how the free amount comes about") {
    choose(kLedger, lineOf(kLedger, "P2"), "结余");
    const std::string told = page().explanation().describe().html().toStdString();
    for (const char* words : {"结余怎么算", "加上调剂", "SB-1", "时序进度"})
        CHECK_THAT(told, Contains(words));
}

TEST_CASE_METHOD(Ledger, "a line's bar on the overview leads to its row in the ledger") {
    desktop().goTo(QStringLiteral("overview"));
    auto& bar = childOf<FundRow>(desktop().window(), "P2");
    REQUIRE(eventually([&] { return bar.isVisible(); }));
    QTest::mouseClick(&bar, Qt::LeftButton);
    CHECK(desktop().window().currentPage() == QStringLiteral("budget"));
    CHECK(eventually(
        [this] { return table(kLedger).currentIndex().row() == lineOf(kLedger, "P2"); }));
}

TEST_CASE("every figure of every row is the sum of what changed it") {
    const test::BudgetFund fund(test::Staff::Nobody);
    const auto workspace = Workspace::open(fund.file);
    const auto plan = std::make_shared<const Plan>(workspace->plan());
    for (const Date day : {Date(2024, 5, 31), Date(2024, 7, 2), Date(2024, 12, 31)}) {
        const BudgetFiguresPtr figures = budgetOf(workspace->year(), plan, day, Language::Chinese);
        for (const LedgerRow& row : figures->rows) {
            const auto entries = entriesOf(*figures, row);
            for (const Figure figure : kFigures) {
                INFO(inIso(day) << " " << row.name << " " << keyOf(figure).toStdString());
                Money sum;
                for (const EntryRow& each : changing(figure, entries)) sum += each.amount;
                CHECK(sum == amountsOf(row.line).of(figure));
            }
        }
    }
}

TEST_CASE("the search knows the lines of the fund, and reallocations") {
    const test::BudgetFund fund(test::Staff::Nobody);
    const auto workspace = Workspace::open(fund.file);
    SearchGround ground;
    ground.year = workspace->year();
    ground.plan = std::make_shared<const Plan>(workspace->plan());
    const SearchSources sources = budgetSources(ground);
    REQUIRE(sources.size() == 2);
    CHECK(sources[0]->size() == 8);
    CHECK(sources[0]->item(2).page == QStringLiteral("budget"));
    CHECK(sources[0]->item(2).record == QStringLiteral("P3"));
    CHECK(sources[0]->item(4).facts.contains(QStringLiteral("620,000.00")));
    REQUIRE(sources[1]->size() == 1);
    CHECK(sources[1]->item(0).record == QStringLiteral("TJ-OLD"));
}
