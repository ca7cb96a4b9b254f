// SPDX-License-Identifier: GPL-3.0-or-later
// 预算 › 调剂: proposed by Finance, decided by the chief, with what it does in view before.
#include "ui/budget/budget_fixture.h"
#include "ui/budget/move_dialog.h"
#include "ui/deciding/verdict_list.h"
#include "ui/input/day_box.h"

#include <catch2/catch.hpp>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QTextBrowser>

using namespace grants;
using namespace grants::ui;
using Catch::Matchers::Contains;

namespace {

const char* const kMoves = "reallocations";

struct Moves : test::BudgetFund, BudgetDesk {
    Moves() : BudgetFund(test::Staff::OneARole), BudgetDesk(file, "finance") { showMoves(); }

    void showMoves() {
        showTab("调剂");
        REQUIRE(eventually([this] { return table(kMoves).model()->rowCount() > 0; }));
    }
    void become(const char* login) {
        signIn(login);
        showMoves();
    }
    [[nodiscard]] MoveDialog& dialog() { return childOf<MoveDialog>(page(), "moveDialog"); }
    template <class Kind>
    [[nodiscard]] Kind& part(const char* name) {
        return childOf<Kind>(dialog(), name);
    }
    /// By the arrow keys, from nothing chosen.
    void walkTo(const char* box, int place) {
        auto& lines = part<QComboBox>(box);
        lines.setFocus();
        for (int step = 0; step <= place; ++step) QTest::keyClick(&lines, Qt::Key_Down);
    }
    void fill(const char* field, const char* text) {
        auto& line = part<QLineEdit>(field);
        line.setFocus();
        QTest::keyClicks(&line, QString::fromLatin1(text));
    }
    /// Half way through proposing to move money from P3 to S1.
    void begin(const char* amount) {
        click("button-proposeMove");
        walkTo("from", 2);
        walkTo("to", 6);
        REQUIRE(part<QComboBox>("from").currentData().toString() == QStringLiteral("P3"));
        REQUIRE(part<QComboBox>("to").currentData().toString() == QStringLiteral("S1"));
        part<DayBox>("day").setDate({2024, 8, 1});
        fill("amount", amount);
    }
    [[nodiscard]] bool soonForetells(const char* words) {
        return eventually([&] {
            return part<QTextBrowser>("effect").toPlainText().contains(QString::fromUtf8(words));
        });
    }
    void decide(const char* field) {
        QTest::keyClick(&part<QLineEdit>(field), Qt::Key_Return, Qt::ControlModifier);
        desktop().waitUntilIdle();
    }
    [[nodiscard]] bool isClosed() {
        return eventually([this] { return page().findChild<MoveDialog*>() == nullptr; });
    }
    /// Finance proposes, and the cursor stands on what was proposed.
    std::string propose(const char* amount) {
        begin(amount);
        decide("amount");
        REQUIRE(isClosed());
        REQUIRE(year().reallocations.size() == 2);
        const std::string number = year().reallocations.back().number;
        go(number);
        return number;
    }
    void go(const std::string& number) {
        REQUIRE(eventually([&] { return lineOf(kMoves, number) >= 0; }));
        choose(kMoves, lineOf(kMoves, number), "编号");
    }
    [[nodiscard]] bool soonStands(const std::string& number, const char* state) {
        return eventually([&] {
            const int line = lineOf(kMoves, number);
            return line >= 0 && textAt(kMoves, line, "状态") == state;
        });
    }
    [[nodiscard]] std::string why(const char* name) { return act(name).toolTip().toStdString(); }
};

}  // namespace

TEST_CASE_METHOD(Moves, "what a proposal would do to both lines is told while one types") {
    begin("200000");
    REQUIRE(soonForetells("资金池"));
    CHECK(soonForetells("600,000.00"));  // P3 now
    CHECK(soonForetells("400,000.00"));  // and after
    CHECK(soonForetells("700,000.00"));  // the pool of S1 after
    CHECK(soonForetells("兑付比例"));
    QTest::keyClick(&dialog(), Qt::Key_Escape);
    CHECK(isClosed());
    CHECK(year().reallocations.size() == 1);
}

TEST_CASE_METHOD(Moves, "who approves without a 批准文号 is told, and may") {
    const std::string number = propose("200000");
    become("chief");
    go(number);
    click("button-approveMove");
    const auto& caution = part<QLabel>("cautions");
    CHECK_THAT(caution.text().toStdString(), Contains("没有填批准文号"));
    CHECK(caution.isVisible());
    fill("reference", "WH-9");
    CHECK_FALSE(caution.isVisible());
    part<QLineEdit>("reference").clear();
    part<DayBox>("day").setDate({2024, 8, 2});
    decide("reference");
    REQUIRE(isClosed());
    CHECK(soonStands(number, "已批准"));
}

TEST_CASE_METHOD(Moves, "a 批准文号 that was left blank is supplied, once") {
    const std::string number = propose("200000");
    become("chief");
    go(number);
    CHECK_FALSE(act("addMoveReference").isEnabled());
    click("button-approveMove");
    part<DayBox>("day").setDate({2024, 8, 2});
    decide("reference");
    REQUIRE(isClosed());
    REQUIRE(soonStands(number, "已批准"));
    go(number);
    REQUIRE(act("addMoveReference").isEnabled());
    click("button-addMoveReference");
    decide("reference");
    CHECK_THAT(part<QLabel>("refusal").text().toStdString(), Contains("请填写批准文号"));
    fill("reference", "WH-7");
    decide("reference");
    REQUIRE(isClosed());
    CHECK(eventually([&] { return textAt(kMoves, lineOf(kMoves, number), "批准文号") == "WH-7"; }));
    CHECK(soonStands(number, "已批准"));
    go(number);
    CHECK_FALSE(act("addMoveReference").isEnabled());
    CHECK_THAT(why("addMoveReference"), Contains("已有批准文号"));
}

TEST_CASE_METHOD(Moves, "Finance proposes, the chief approves, and both lines follow") {
    const std::string number = propose("200000");
    CHECK(soonStands(number, "待批准"));
    CHECK(textAt(kMoves, lineOf(kMoves, number), "提出人") == "某finance");
    CHECK_FALSE(act("approveMove").isEnabled());
    CHECK_THAT(why("approveMove"), Contains("不能审批"));

    become("chief");
    CHECK_FALSE(act("proposeMove").isEnabled());
    go(number);
    REQUIRE(act("approveMove").isEnabled());
    click("button-approveMove");
    REQUIRE(soonForetells("700,000.00"));
    part<DayBox>("day").setDate({2024, 8, 2});
    fill("reference", "WH-9");
    decide("reference");
    REQUIRE(isClosed());
    CHECK(soonStands(number, "已批准"));
    const int line = lineOf(kMoves, number);
    CHECK(textAt(kMoves, line, "批准人") == "某chief");
    CHECK(textAt(kMoves, line, "批准日期") == "2024-08-02");
    CHECK(textAt(kMoves, line, "批准文号") == "WH-9");

    showTab("台账");
    CHECK(eventually([this] {
        return textAt("budgetLedger", lineOf("budgetLedger", "P3"), "调整后") == "400,000.00";
    }));
    CHECK(textAt("budgetLedger", lineOf("budgetLedger", "S1"), "调剂") == "200,000.00");
}

TEST_CASE_METHOD(Moves, "more than a line has free is refused in words, before and after asking") {
    begin("600000.01");
    REQUIRE(soonForetells("只有 600,000.00 元结余"));
    decide("amount");
    const auto& verdicts = part<VerdictList>("verdicts");
    REQUIRE(eventually([&] { return verdicts.isVisible(); }));
    CHECK_THAT(verdicts.item(0)->text().toStdString(), Contains("不够调出"));
    CHECK(dialog().isVisible());
    CHECK(year().reallocations.size() == 1);
}

TEST_CASE_METHOD(Moves, "what is missing or the same is said beside the fields") {
    click("button-proposeMove");
    decide("amount");
    const auto hint = [this] { return part<QLabel>("refusal").text().toStdString(); };
    CHECK_THAT(hint(), Contains("请选好"));
    walkTo("from", 2);
    walkTo("to", 2);
    decide("amount");
    CHECK_THAT(hint(), Contains("同一项资金"));
    CHECK(year().reallocations.size() == 1);
}

TEST_CASE_METHOD(Moves, "the chief turns a proposal down with a reason") {
    const std::string number = propose("200000");
    become("chief");
    go(number);
    click("button-rejectMove");
    decide("opinion");
    CHECK_THAT(part<QLabel>("refusal").text().toStdString(), Contains("意见"));
    fill("opinion", "not this year");
    decide("opinion");
    REQUIRE(isClosed());
    CHECK(soonStands(number, "不予批准"));
    go(number);
    CHECK_THAT(page().explanation().describe().html().toStdString(), Contains("not this year"));
    CHECK_FALSE(act("approveMove").isEnabled());
}

TEST_CASE_METHOD(Moves, "an approval is taken back with what that does in view") {
    const std::string number = propose("200000");
    become("chief");
    go(number);
    click("button-approveMove");
    decide("reference");
    REQUIRE(isClosed());
    REQUIRE(soonStands(number, "已批准"));
    go(number);
    click("button-reverseMove");
    REQUIRE(soonForetells("500,000.00"));
    fill("opinion", "wrong line");
    decide("opinion");
    REQUIRE(isClosed());
    CHECK(soonStands(number, "待批准"));
}

TEST_CASE_METHOD(Moves, "a proposal half typed is there again for who typed it") {
    begin("1234");
    const QPointer<MoveDialog> half = &dialog();
    desktop().choose("switchPerson");
    desktop().waitUntilIdle();
    REQUIRE(half);
    CHECK_FALSE(half->isVisible());
    signIn("finance");
    REQUIRE(half);
    CHECK(eventually([&] { return half->isVisible(); }));
    CHECK(childOf<QLineEdit>(*half, "amount").text() == QStringLiteral("1234"));
}

TEST_CASE_METHOD(Moves, "a reallocation's number brings it into view") {
    showTab("按月");
    page().reveal(QStringLiteral("TJ-OLD"));
    CHECK(find<QTabWidget>("budgetTabs").currentWidget()->isAncestorOf(&table(kMoves)));
    CHECK(table(kMoves).currentIndex().row() == lineOf(kMoves, "TJ-OLD"));
}
