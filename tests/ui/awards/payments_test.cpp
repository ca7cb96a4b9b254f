// SPDX-License-Identifier: GPL-3.0-or-later
// 立项拨付 › 拨付: asked for, approved and paid by three persons, several at once; brought back.
#include "ui/awards/payments_fixture.h"
#include "ui/awards/payments_search.h"

#include <catch2/catch.hpp>

#include <QCheckBox>

using namespace grants;
using namespace grants::ui;
using Catch::Matchers::Contains;
using Catch::Matchers::EndsWith;

namespace {

const QDate kAsked(2024, 7, 2), kJudged(2024, 7, 3), kPaid(2024, 7, 5);

/// The officer with nothing asked for yet.
struct Asking : PaymentDesk {
    Asking() : PaymentDesk("officer") {
        if (!eventually([this] { return button("request").isEnabled(); }))
            throw std::runtime_error("nothing can be asked for");
    }
};

/// Two payments that the officer asked for.
struct Asked : Asking {
    Asked() {
        request({"SB-1", "SB-2"});
        awaitPayments(2);
    }
};

/// The same, approved by the chief; finance is there.
struct Approved : Asked {
    Approved() {
        signIn("chief");
        act(0, "approve", Date(2024, 7, 3));
        act(1, "approve", Date(2024, 7, 3));
        signIn("finance");
        awaitPayments(2);
    }
};

/// The chief, who may pass limits; nothing is asked for yet.
struct PassingLimits : PaymentDesk {
    PassingLimits() : PaymentDesk("chief") {}
};

/// Asked for; the chief is there.
struct Judging : Asked {
    Judging() {
        signIn("chief");
        awaitPayments(2);
    }
};

/// Both paid, and one of the awards terminated.
struct Terminated : Approved {
    Terminated() {
        act(0, "confirm", Date(2024, 7, 5));
        act(1, "confirm", Date(2024, 7, 5));
        signIn("officer");
        Act act{Subject::Application, "SB-1", "midterm", Date(2024, 8, 1)};
        act.result = "terminate";
        session().act({act}, [](const std::vector<Verdict>&) {});
        settle();
        signIn("finance");
        awaitPayments(2);
    }
};

}  // namespace

TEST_CASE_METHOD(Asking, "what is due is told in a line, and is chosen from a list") {
    CHECK(tells("应付 3 笔 合计 150,000.00 元"));
    CHECK(tells("已申请 0 笔"));
    CHECK(tells("应追回 0 笔"));
    ask("request");
    REQUIRE(list().rowCount() == 3);
    CHECK(list().item(lineOf("SB-3"), columnTitled(*list().model(), "银行账号"))->text() ==
          QStringLiteral("缺账号"));
    CHECK(list().item(lineOf("SB-1"), columnTitled(*list().model(), "金额(元)"))->text() ==
          QStringLiteral("50,000.00"));
    tick("SB-1");
    tick("SB-2");
    CHECK_THAT(childOf<QLabel>(dialog(), "chosenSum").text().toStdString(),
               Contains("已选 2 笔") && Contains("100,000.00 元"));
}

TEST_CASE_METHOD(Asking, "several are asked for at once, under numbers without a gap") {
    ask("request");
    QTest::keyClick(&childOf<QCheckBox>(dialog(), "chooseAll"), Qt::Key_Space);
    decideOn(kAsked);
    REQUIRE(isAsked());
    REQUIRE(verdicts().size() == 3);
    CHECK_THAT(verdicts()[0], Contains("未办理") && Contains("SB-3") && Contains("银行账号"));
    CHECK_THAT(verdicts()[1], Contains("已办理") && Contains("SB-1") && Contains("已申请"));
    CHECK(list().rowCount() == 1);
    REQUIRE(year().payments.size() == 2);
    CHECK_THAT(year().payments[0].number, EndsWith("0001"));
    CHECK_THAT(year().payments[1].number, EndsWith("0002"));
    CHECK(year().payments[0].amount == Money::ofWan(5));
}

TEST_CASE_METHOD(Asking, "less than what is due may be asked for, and more is refused") {
    ask("request");
    tick("SB-1");
    write("SB-1", "金额(元)", QStringLiteral("60000"));
    decideOn(kAsked);
    REQUIRE(isAsked());
    CHECK_THAT(verdicts().front(), Contains("未办理") && Contains("超过应付"));
    CHECK(year().payments.empty());
    write("SB-1", "金额(元)", QStringLiteral("2万"));
    decideOn(kAsked);
    CHECK_FALSE(isAsked());
    REQUIRE(year().payments.size() == 1);
    CHECK(year().payments.front().amount == Money::ofWan(2));
    awaitPayments(1);
    CHECK(tells("应付 3 笔 合计 130,000.00 元"));
    CHECK(tells("已申请 1 笔 合计 20,000.00 元"));
}

TEST_CASE_METHOD(Asking, "nothing is asked for while nothing is chosen or an amount is none") {
    ask("request");
    decideOn(kAsked);
    REQUIRE(isAsked());
    CHECK_THAT(childOf<QLabel>(dialog(), "refusal").text().toStdString(), Contains("请先勾选"));
    tick("SB-1");
    write("SB-1", "金额(元)", QStringLiteral("five"));
    decideOn(kAsked);
    REQUIRE(isAsked());
    CHECK_THAT(childOf<QLabel>(dialog(), "refusal").text().toStdString(), Contains("SB-1"));
    CHECK(year().payments.empty());
}

TEST_CASE_METHOD(Asking, "by keys alone: asked for by a shortcut, chosen by Space, sent by Enter") {
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
    settle();
    REQUIRE(isAsked());
    tick("SB-2");
    childOf<DayBox>(dialog(), "day").setDate(kAsked);
    QTest::keyClick(&list(), Qt::Key_Return, Qt::ControlModifier);
    settle();
    CHECK_FALSE(isAsked());
    REQUIRE(year().payments.size() == 1);
    CHECK(year().payments.front().reason == "SB-2");
}

TEST_CASE_METHOD(Asked, "three persons ask, approve and pay; whoever may not is told why") {
    choose(0);
    CHECK(button("approve").isVisible());
    CHECK_FALSE(button("approve").isEnabled());
    CHECK_FALSE(button("approve").toolTip().isEmpty());
    signIn("chief");
    choose(0);
    CHECK_FALSE(button("recover").isEnabled());
    ask("approve");
    answer("opinion", QStringLiteral("同意"));
    decideOn(kJudged);
    CHECK_FALSE(isAsked());
    CHECK(eventually([this] { return cell(0, "状态") == "已批准"; }));
    CHECK(cell(0, "审批人") == "某chief");
    CHECK(cell(0, "意见") == "同意");
    choose(0);
    CHECK_FALSE(button("confirm").isEnabled());
    signIn("finance");
    choose(0);
    ask("confirm");
    answer("reference", QStringLiteral("PZ-1"));
    decideOn(kPaid);
    CHECK_FALSE(isAsked());
    CHECK(eventually([this] { return cell(0, "状态") == "已支付"; }));
    CHECK(cell(0, "凭证号") == "PZ-1");
    CHECK(cell(0, "拨付日") == "2024-07-05");
    CHECK(cell(0, "申请人") == "某officer");
    CHECK(cell(0, "拨付人") == "某finance");
}

TEST_CASE_METHOD(Judging,
                 "of several payments their count and sum are told, chosen and asked about") {
    const auto& chosen = childOf<QLabel>(pane(), "chosenPayments");
    choose(0);
    CHECK(chosen.text().isEmpty());
    table().selectAll();
    settle();
    CHECK(chosen.text() == QStringLiteral("已选 2 笔，合计 100,000.00 元"));
    ask("approve");
    CHECK_THAT(childOf<QLabel>(dialog(), "subjects").text().toStdString(),
               EndsWith("共 2 笔，合计 100,000.00 元"));
}

TEST_CASE_METHOD(Approved, "what is paid at once is summed up under its list") {
    table().selectAll();
    settle();
    ask("confirm");
    CHECK(childOf<QLabel>(dialog(), "chosenSum").text() ==
          QStringLiteral("共 2 笔，合计 100,000.00 元"));
}

TEST_CASE_METHOD(Approved, "a payment is confirmed once, whatever is tried") {
    act(0, "confirm", Date(2024, 7, 5));
    CHECK(refusal().empty());
    act(0, "confirm", Date(2024, 7, 6));
    CHECK(refusal() == "STATE");
    CHECK(eventually([this] { return cell(0, "状态") == "已支付"; }));
    choose(0);
    CHECK(eventually([this] { return !button("confirm").isVisible(); }));
}

TEST_CASE_METHOD(Approved, "several are paid at once, each with a voucher of its own") {
    table().selectAll();
    settle();
    ask("confirm");
    REQUIRE(list().rowCount() == 2);
    const std::string first = year().payments[0].number, second = year().payments[1].number;
    write(first.c_str(), "凭证号", QStringLiteral("PZ-1"));
    write(second.c_str(), "凭证号", QStringLiteral("PZ-2"));
    decideOn(kPaid);
    REQUIRE(verdicts().size() == 2);
    CHECK_THAT(verdicts()[0], Contains("已办理") && Contains("已支付"));
    QTest::mouseClick(&childOf<QPushButton>(dialog(), "decide"), Qt::LeftButton);
    settle();
    CHECK_FALSE(isAsked());
    CHECK(eventually([this] { return cell(1, "凭证号") == "PZ-2"; }));
    CHECK(cell(0, "凭证号") == "PZ-1");
}

TEST_CASE_METHOD(Approved, "a payment without a voucher's number is pointed out, and paid") {
    choose(0);
    ask("confirm");
    const auto& caution = childOf<QLabel>(dialog(), "cautions");
    CHECK_THAT(caution.text().toStdString(), Contains("没有填凭证号"));
    CHECK(caution.isVisible());
    answer("reference", QStringLiteral("PZ-1"));
    CHECK_FALSE(caution.isVisible());
    answer("reference", {});
    decideOn(kPaid);
    REQUIRE(eventually([this] { return cell(0, "状态") == "已支付"; }));
    const Rows& rows = *table().tableModel()->rows();
    CHECK(rows.fault(0, columnOf(rows, QStringLiteral("voucher")).value()) ==
          QStringLiteral("没有凭证号，用“补填凭证号”补上"));
}

TEST_CASE_METHOD(Approved, "of several payments those without a voucher's number are named") {
    table().selectAll();
    settle();
    ask("confirm");
    const std::string first = year().payments[0].number, second = year().payments[1].number;
    write(first.c_str(), "凭证号", QStringLiteral("PZ-1"));
    const std::string told = childOf<QLabel>(dialog(), "cautions").text().toStdString();
    CHECK_THAT(told, Contains(second) && !Contains(first));
}

TEST_CASE_METHOD(Approved, "what is paid after the fund's last day is refused") {
    choose(0);
    ask("confirm");
    decideOn(QDate(2025, 3, 1));
    REQUIRE(isAsked());
    CHECK_THAT(verdicts().front(), Contains("未办理") && Contains("2024-12-31"));
    CHECK(cell(0, "状态") == "已批准");
}

TEST_CASE_METHOD(PassingLimits,
                 "who may only pass limits says why, and passes nothing without one") {
    ask("request");
    tick("SB-1");
    decideOn(QDate(2024, 7, 2));
    REQUIRE(isAsked());
    CHECK_THAT(childOf<QLabel>(dialog(), "refusal").text().toStdString(), Contains("越限理由"));
    answer("override", QStringLiteral("经局务会同意"));
    decideOn(QDate(2024, 7, 2));
    REQUIRE(isAsked());
    CHECK_THAT(verdicts().front(), Contains("未办理") && Contains("某officer"));
    CHECK(year().payments.empty());
}

TEST_CASE_METHOD(Judging, "a chief lets a late payment through when approving it, with a reason") {
    choose(0);
    ask("approve");
    childOf<DayBox>(dialog(), "day").setDate(QDate(2025, 3, 1));
    auto& reason = childOf<QLineEdit>(dialog(), "override");
    REQUIRE(reason.isVisible());
    reason.setFocus();
    QTest::keyClicks(&reason, QStringLiteral("dispute settled"));
    decideOn(QDate(2025, 3, 1));
    CHECK_FALSE(isAsked());
    CHECK(eventually([this] { return cell(0, "状态") == "已批准"; }));
    signIn("finance");
    awaitPayments(2);
    act(0, "confirm", Date(2025, 3, 2));
    CHECK(refusal().empty());
    CHECK(eventually([this] { return cell(0, "状态") == "已支付"; }));
}

TEST_CASE_METHOD(Judging, "an approval in time asks for no reason, and pays nothing") {
    choose(0);
    ask("approve");
    childOf<DayBox>(dialog(), "day").setDate(kJudged);
    CHECK_FALSE(childOf<QLineEdit>(dialog(), "override").isVisible());
    decideOn(kJudged);
    CHECK(eventually([this] { return cell(0, "状态") == "已批准"; }));
    choose(0);
    CHECK_FALSE(button("confirm").isEnabled());
    CHECK_THAT(button("confirm").toolTip().toStdString(), Contains("不能办理资金收付"));
}

TEST_CASE_METHOD(Asked, "what is not approved frees what was asked for") {
    signIn("chief");
    choose(1);
    ask("reject");
    answer("opinion", QStringLiteral("材料不全"));
    decideOn(kJudged);
    CHECK(eventually([this] { return cell(1, "状态") == "不予批准"; }));
    CHECK(tells("应付 2 笔 合计 100,000.00 元"));
}

TEST_CASE_METHOD(Terminated,
                 "what was paid for a terminated award comes back as an entry of its own") {
    CHECK(tells("应追回 1 笔 合计 50,000.00 元"));
    ask("recover");
    REQUIRE(list().rowCount() == 1);
    decideOn(QDate(2024, 9, 1));
    REQUIRE(isAsked());
    CHECK(year().payments.size() == 2);
    answer("opinion", QStringLiteral("项目终止"));
    write("SB-1", "凭证号", QStringLiteral("SK-1"));
    decideOn(QDate(2024, 9, 1));
    CHECK_FALSE(isAsked());
    awaitPayments(3);
    CHECK(cell(2, "类型") == "追回");
    CHECK(cell(2, "状态") == "已收回");
    CHECK(cell(2, "金额") == "50,000.00");
    CHECK(cell(2, "凭证号") == "SK-1");
    CHECK(cell(0, "状态") == "已支付");
    CHECK_FALSE(button("recover").isEnabled());
    CHECK_THAT(button("recover").toolTip().toStdString(), Contains("没有应追回"));
}

TEST_CASE_METHOD(Approved, "the panel tells to whom a payment goes, why so much, and who decided") {
    choose(0);
    const Explanation told = pane().explanation();
    REQUIRE(told.describe);
    const std::string html = told.describe().html().toStdString();
    CHECK_THAT(html, Contains("某银行") && Contains("6222020200000000001") && Contains("伍万元整"));
    CHECK_THAT(html, Contains("100,000.00 元") && Contains("50.00%") && Contains("还可以申请"));
    CHECK_THAT(html, Contains("某officer") && Contains("某chief") && Contains("2024-07-03"));
    CHECK_THAT(html, Contains("SB-1"));
}

TEST_CASE_METHOD(Asked, "a payment is gone to by its number") {
    CHECK(pane().reveal(fromUtf8(year().payments[1].number)));
    settle();
    CHECK(table().currentRow() == std::optional<std::size_t>(1));
    CHECK_FALSE(pane().reveal(QStringLiteral("BF-9")));
}

TEST_CASE_METHOD(Asked, "the search knows a payment by its number, its application and its unit") {
    const auto names = std::make_shared<const UnitNames>(session().year());
    const auto sources = paymentSources({session().year(), names, session().sharedPlan()});
    REQUIRE(sources.size() == 1);
    REQUIRE(sources.front()->size() == 2);
    std::string text;
    SearchKeys keys(text);
    sources.front()->tellKeys(0, keys);
    const Payment& first = year().payments.front();
    CHECK_THAT(text, Contains(searchForm(first.number)) && Contains(searchForm("SB-1")));
    CHECK(sources.front()->item(0).record == fromUtf8(first.number));
    CHECK(sources.front()->item(0).page == QStringLiteral("awards"));
}

TEST_CASE_METHOD(Asked, "what has begun is not taken back by Ctrl+Z") {
    CHECK(session().undoable().isEmpty());
}

TEST_CASE("every action on payments has its place in the menu") {
    for (const Action& each : actions()) {
        if (each.subject == Subject::Payment)
            CHECK(lookOf(each.code, Subject::Payment).code == each.code);
    }
}

TEST_CASE_METHOD(Approved, "finance adds the voucher to a payment, which keeps it") {
    choose(0);
    auto& add = childOf<QPushButton>(desktop().window(), "addAttachment");
    REQUIRE(eventually([&] { return add.isEnabled(); }));
    const QString voucher = desktop().folder() + QStringLiteral("/凭证.pdf");
    test::writeBytes(voucher.toStdString(), "scan");
    QTest::mouseClick(&add, Qt::LeftButton);
    answerFileDialog(childOf<QWidget>(desktop().window(), "attachments"), voucher);
    settle();
    auto& files = childOf<QListWidget>(desktop().window(), "attachmentList");
    REQUIRE(eventually([&] { return files.count() == 1; }));
    files.setCurrentRow(0);
    const auto& remove = childOf<QPushButton>(desktop().window(), "removeAttachment");
    CHECK_FALSE(remove.isEnabled());
    CHECK_THAT(remove.toolTip().toStdString(), Contains("不能再改"));
}
