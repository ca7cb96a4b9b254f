// SPDX-License-Identifier: GPL-3.0-or-later
// 下达, 调剂 and 拨付 (projects §6, §7).
#include "domain/lines/lines.h"
#include "exchange/sheets/applied.h"
#include "exchange/sheets/open_entry.h"
#include "support/staff.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

using Codes = std::vector<std::string>;

TextRows moves(const std::string& from, const std::string& to, const std::string& amount) {
    return {{"编号", "调出", "调入", "金额(元)", "批准文号", "日期"},
            {"TJ1", from, to, amount, "渝知1号", "2024-08-01"}};
}

const TextRows kGranted = {{"文号", "金额(元)", "日期"}, {"渝财1号", "300万", "2024-05-01"}};

/// A payment to SL1 by its unit, with other cells where they are given.
struct PaymentRow {
    std::string receipt = "SL1", batch{}, unit = kSchool, kind = "首款", amount = "150000";
    [[nodiscard]] TextRows rows() const {
        return {
            {"拨付编号", "受理号", "批次", "单位代码", "类型", "金额(元)", "拨付日期", "凭证号"},
            {"BF1", receipt, batch, unit, kind, amount, "2024-07-01", "PZ-1"}};
    }
};

/// The codes by which the row is rejected.
Codes codesOfPayment(const PaymentRow& row) {
    Applied desk;
    return codes(desk.bring("拨付", row.rows()));
}

/// With a person a role, of whom one is signed in; SL1 came as one that is under way.
struct StaffedMoney : Applied {
    explicit StaffedMoney(const std::string& login) {
        TextRows rows = applications();
        rows.front().push_back("状态");
        rows.at(1).push_back("执行中");
        rows.at(2).push_back("草稿");
        (void)bring("项目申报", rows, true);
        addStaff(*workspace);
        workspace->signIn(login, kPassword);
    }
};

}  // namespace

TEST_CASE("appropriations make up the fund") {
    Applied desk;
    const auto report = desk.bring("下达", {{"文号", "金额(元)", "日期"},
                                            {"渝财1号", "300万", "2024-05-01"},
                                            {"渝财2号", "1500000", "2024年8月1日"}});
    CHECK(report.rejected.empty());
    CHECK(fundTotal(*desk.year(), desk.workspace->plan()) == Money::ofWan(450));
}

TEST_CASE("a reallocation that is imported is approved") {
    Applied desk;
    CHECK(desk.bring("调剂", moves("P3", "S1", "200000")).rejected.empty());
    CHECK(stateOf(desk.year()->reallocations.at(0), *desk.year()) == "approved");
    CHECK(reallocatedTo("S1", *desk.year()) == Money::ofWan(20));
}

TEST_CASE("a reallocation names two lines of the plan and an amount") {
    Applied desk;
    CHECK(codes(desk.bring("调剂", moves("P9", "S1", "200000"))) == Codes{"OPTION"});
    CHECK(codes(desk.bring("调剂", moves("S1", "S1", "200000"))) == Codes{"SAME_LINE"});
    CHECK(codes(desk.bring("调剂", moves("P3", "S1", "0"))) == Codes{"AMOUNT_ZERO"});
    CHECK(desk.year()->reallocations.empty());
}

TEST_CASE("a payment that is imported is paid") {
    Applied desk;
    CHECK(desk.bring("拨付", PaymentRow().rows()).rejected.empty());
    const Payment& payment = desk.year()->payments.at(0);
    CHECK(payment.takenUp == "paid");
    CHECK(payment.reason == "SL1");
    CHECK(payment.kind == PaymentKind::First);
    CHECK(payment.voucher == "PZ-1");
}

TEST_CASE("a payment without a voucher's number is taken, and that is noted") {
    Applied desk;
    TextRows rows = PaymentRow().rows();
    rows.back().back().clear();
    const auto report = desk.bring("拨付", rows);
    CHECK(report.rejected.empty());
    CHECK(desk.year()->payments.size() == 1);
    REQUIRE(report.notes.size() == 1);
    CHECK(report.notes.front().code == "DOCUMENT_NUMBER");
    CHECK(report.notes.front().place.column == "凭证号");
}

TEST_CASE("a payment is to the applicant of an application that is known") {
    CHECK(codesOfPayment({.receipt = "SL9"}) == Codes{"UNKNOWN_APPLICATION"});
    CHECK(codesOfPayment({.unit = kFirm}) == Codes{"NOT_APPLICANT"});
    CHECK(codesOfPayment({.amount = "0"}) == Codes{"AMOUNT_ZERO"});
    CHECK(codesOfPayment({.kind = "奖补"}) == Codes{"PAYMENT_KIND"});
}

TEST_CASE("a batch is of the scheme that its number begins with") {
    CHECK(codesOfPayment({.receipt = "", .batch = "S1-2024-01", .kind = "奖补"}).empty());
    CHECK(codesOfPayment({.receipt = "", .batch = "S7-2024-01", .kind = "奖补"}) ==
          Codes{"UNKNOWN_SCHEME"});
    CHECK(codesOfPayment({.receipt = "", .batch = "S1-2024-01"}) == Codes{"PAYMENT_KIND"});
}

TEST_CASE("a payment has one reason") {
    CHECK(codesOfPayment({.receipt = ""}) == Codes{"REQUIRED"});
    CHECK(codesOfPayment({.batch = "S1-2024-01", .kind = "奖补"}) == Codes{"ONE_REASON"});
}

TEST_CASE("either of the two columns may be missing") {
    Applied desk;
    const auto report =
        desk.bring("拨付", {{"拨付编号", "批次", "单位代码", "类型", "金额(元)", "拨付日期"},
                            {"BF1", "S1-2024-01", kFirm, "奖补", "5000", "2024-12-01"}});
    CHECK(report.rejected.empty());
    CHECK(desk.year()->payments.at(0).reason == "S1-2024-01");
}

TEST_CASE("the same payment again is the same, and another reason a conflict") {
    Applied desk;
    (void)desk.bring("拨付", PaymentRow().rows());
    CHECK(desk.bring("拨付", PaymentRow().rows()).rejected.empty());
    PaymentRow other{.receipt = "SL2", .unit = kFirm};
    CHECK(codes(desk.bring("拨付", other.rows())) == Codes{"CONFLICT"});
    CHECK(desk.bring("拨付", other.rows(), true).rejected.empty());
    CHECK(desk.year()->payments.at(0).reason == "SL2");
}

TEST_CASE("a batch in the place of a 受理号 is another reason, which an update takes") {
    Applied desk;
    (void)desk.bring("拨付", PaymentRow().rows());
    TextRows batch =
        PaymentRow{.receipt = "", .batch = "S1-2024-01", .unit = kFirm, .kind = "奖补"}.rows();
    const bool withoutColumn = GENERATE(false, true);
    if (withoutColumn)
        for (auto& row : batch) row.erase(row.begin() + 1);
    const auto report = desk.bring("拨付", batch);
    REQUIRE(codes(report) == Codes{"CONFLICT"});
    CHECK(Translator()(report.rejected.front().message) ==
          "“受理号”与已登记的不同；要以表格为准，请勾选“以文件为准更新”再导入");
    CHECK(desk.bring("拨付", batch, true).rejected.empty());
    CHECK(desk.year()->payments.at(0).reason == "S1-2024-01");
}

TEST_CASE("a 受理号 in the place of a batch is another reason, too") {
    Applied desk;
    (void)desk.bring(
        "拨付",
        PaymentRow{.receipt = "", .batch = "S1-2024-01", .unit = kFirm, .kind = "奖补"}.rows());
    CHECK(desk.bring("拨付", PaymentRow().rows(), true).rejected.empty());
    CHECK(desk.year()->payments.at(0).reason == "SL1");
}

TEST_CASE("an update that says neither leaves what is paid for as it was") {
    Applied desk;
    (void)desk.bring("拨付", PaymentRow().rows());
    CHECK(desk.bring("拨付", PaymentRow{.receipt = "", .amount = "140000"}.rows(), true)
              .rejected.empty());
    CHECK(desk.year()->payments.at(0).reason == "SL1");
    CHECK(desk.year()->payments.at(0).amount == Money::ofWan(14));
}

TEST_CASE("applications and payments of one workbook find each other") {
    Desk desk;
    const auto report = desk.import(XlsxBuilder()
                                        .sheet("拨付", PaymentRow().rows())
                                        .sheet("项目申报", applications())
                                        .sheet("单位", units()));
    CHECK(report.rejected.empty());
    CHECK(desk.workspace->year()->payments.size() == 1);
}

TEST_CASE("finance imports payments and appropriations, and nothing else") {
    StaffedMoney desk("finance");
    CHECK(desk.bring("拨付", PaymentRow().rows()).rejected.empty());
    CHECK(desk.bring("下达", kGranted).rejected.empty());
    CHECK(codes(desk.bring("任务承诺", {{"受理号", "指标编号", "承诺值"},
                                        {"SL1", "P2-1b", "6"}})) == Codes{"RIGHT"});
    CHECK(codes(desk.bring("调剂", moves("P3", "S1", "200000"))) == Codes{"RIGHT"});
    CHECK(codes(desk.bring("立项", {{"受理号", "立项编号", "立项金额(元)", "立项日期"},
                                    {"SL1", "立1号", "100000", "2024-06-20"}})) == Codes{"RIGHT"});
}

namespace {

/// SL1 awarded and signed here or on paper, with people; finance is signed in.
struct AwardedMoney : Applied {
    enum class Award { TakenUp, Here };
    explicit AwardedMoney(Award award) {
        TextRows rows = applications();
        rows.front().push_back("状态");
        rows.at(1).push_back(award == Award::Here ? "公示中" : "执行中");
        rows.at(2).push_back("草稿");
        (void)bring("项目申报", rows, true);
        if (award == Award::TakenUp) {
            (void)bring("立项", {{"受理号", "立项编号", "立项金额(元)", "立项日期"},
                                 {"SL1", "立1号", "300000", "2024-06-20"}});
        } else {
            Act act{Subject::Application, "SL1", "award", Date(2024, 6, 20)};
            act.amount = Money::ofWan(30);
            REQUIRE(workspace->act(act).refused.empty());
        }
        addStaff(*workspace);
        workspace->signIn("finance", kPassword);
    }
    ImportReport pay(const std::string& number, const std::string& amount,
                     const std::string& kind = "首款", bool updating = false) {
        return bring("拨付",
                     {{"拨付编号", "受理号", "单位代码", "类型", "金额(元)", "拨付日期"},
                      {number, "SL1", kSchool, kind, amount, "2024-07-01"}},
                     updating);
    }
};

}  // namespace

TEST_CASE("what was paid on an award of before comes as paid") {
    AwardedMoney desk(AwardedMoney::Award::TakenUp);
    CHECK(codes(desk.pay("BF1", "150000")).empty());
    CHECK(codes(desk.pay("BF2", "150000", "尾款")).empty());
    CHECK(desk.year()->payments.size() == 2);
}

TEST_CASE("more than was awarded, or back than was paid, does not come as paid") {
    AwardedMoney desk(AwardedMoney::Award::TakenUp);
    const auto over = desk.pay("BF1", "300000.01");
    CHECK(codes(over) == Codes{"OVER_DUE"});
    CHECK(columns(over) == Codes{"金额(元)"});
    CHECK(codes(desk.pay("BF1", "200000")).empty());
    CHECK(codes(desk.pay("BF2", "150000", "尾款")) == Codes{"OVER_DUE"});
    CHECK(codes(desk.pay("BF3", "200001", "追回")) == Codes{"OVER_DUE"});
    CHECK(codes(desk.pay("BF1", "300000", "首款", true)).empty());
}

TEST_CASE("nothing comes as paid on an application that is no award") {
    AwardedMoney desk(AwardedMoney::Award::TakenUp);
    const auto report =
        desk.bring("拨付", {{"拨付编号", "受理号", "单位代码", "类型", "金额(元)", "拨付日期"},
                            {"BF1", "SL2", kFirm, "首款", "1000", "2024-07-01"}});
    CHECK(codes(report) == Codes{"NOT_DUE"});
    CHECK(desk.year()->payments.empty());
}

TEST_CASE("rows of one table are counted together") {
    AwardedMoney desk(AwardedMoney::Award::TakenUp);
    const auto report =
        desk.bring("拨付", {{"拨付编号", "受理号", "单位代码", "类型", "金额(元)", "拨付日期"},
                            {"BF1", "SL1", kSchool, "首款", "200000", "2024-07-01"},
                            {"BF2", "SL1", kSchool, "尾款", "200000", "2024-08-01"}});
    CHECK(codes(report) == Codes{"OVER_DUE"});
    CHECK(desk.year()->payments.size() == 1);
}

TEST_CASE("more than the line has does not come as paid") {
    AwardedMoney desk(AwardedMoney::Award::TakenUp);
    const auto report =
        desk.bring("拨付", {{"拨付编号", "批次", "单位代码", "类型", "金额(元)", "拨付日期"},
                            {"BF1", "S1-2023-01", kFirm, "奖补", "90000000", "2024-07-01"}});
    CHECK(codes(report) == Codes{"OVER_LINE"});
}

TEST_CASE("once an award is decided here its money is asked for, approved and paid here") {
    AwardedMoney desk(AwardedMoney::Award::Here);
    const auto report = desk.pay("BF1", "150000");
    CHECK(codes(report) == Codes{"BEGINS_HERE"});
    CHECK(columns(report) == Codes{"受理号"});
    CHECK(desk.year()->payments.empty());
}

TEST_CASE("what was taken up stays as it is once a payment for the same begins here") {
    AwardedMoney desk(AwardedMoney::Award::TakenUp);
    REQUIRE(codes(desk.pay("BF1", "100000")).empty());
    Organisation unit = desk.year()->registry.at(desk.year()->payments.front().unit);
    unit.bank = "某银行";
    unit.account = "6222020200000000001";
    desk.workspace->signIn("officer", kPassword);
    desk.workspace->edit(Operation::Enter, "账号", [&](Edit& edit) { edit.put(unit); });
    REQUIRE(desk.workspace->requestPayment({"SL1", {}, {}, "", "", ""}).refused.empty());
    desk.workspace->signIn("finance", kPassword);
    CHECK(codes(desk.pay("BF1", "100000")).empty());  // the same again
    CHECK(codes(desk.pay("BF1", "150000", "首款", true)) == Codes{"BEGINS_HERE"});
    CHECK(codes(desk.pay("BF2", "50000")) == Codes{"BEGINS_HERE"});
    const auto id = desk.year()->payments.front().id;
    CHECK(failureCode([&] {
              desk.workspace->edit(Operation::Pay, "删除", [&](Edit& edit) { edit.remove(id); });
          }) == "BEGINS_HERE");
}

TEST_CASE("once a reallocation is proposed here none comes as approved") {
    Applied desk;
    desk.workspace->managePeople(
        [](PeopleEdit& edit) { edit.add(personOf("both", PersonRoles::ofBits(0x7f))); });
    desk.workspace->signIn("both", kPassword);
    CHECK(codes(desk.bring("调剂", moves("P3", "S1", "200000"))).empty());
    REQUIRE(
        desk.workspace->proposeReallocation({"P3", "S1", Money::ofWan(1), {}, ""}).refused.empty());
    TextRows later = moves("P3", "S1", "100000");
    later.at(1).front() = "TJ2";
    const auto report = desk.bring("调剂", later);
    CHECK(codes(report) == Codes{"BEGINS_HERE"});
    CHECK(columns(report) == Codes{"编号"});
    CHECK(codes(desk.bring("调剂", moves("P3", "S1", "200000"))).empty());  // the same again
}

TEST_CASE("in a file without people money comes as paid whatever was decided") {
    Applied desk;
    Act award{Subject::Application, "SL1", "award", Date(2024, 6, 20)};
    TextRows rows = applications();
    rows.front().push_back("状态");
    rows.at(1).push_back("公示中");
    rows.at(2).push_back("草稿");
    (void)desk.bring("项目申报", rows, true);
    award.amount = Money::ofWan(30);
    REQUIRE(desk.workspace->act(award).refused.empty());
    CHECK(codes(desk.bring("拨付", PaymentRow().rows())).empty());
}

TEST_CASE("who enters applications enters no money") {
    StaffedMoney desk("officer");
    CHECK(codes(desk.bring("拨付", PaymentRow().rows())) == Codes{"RIGHT"});
    CHECK(desk.workspace->year()->payments.empty());
}

TEST_CASE("the chief imports reallocations that were approved on paper, and no other money") {
    StaffedMoney desk("chief");
    CHECK(codes(desk.bring("调剂", moves("P3", "S1", "200000"))).empty());
    CHECK(reallocatedTo("S1", *desk.year()) == Money::ofWan(20));
    CHECK(codes(desk.bring("拨付", PaymentRow().rows())) == Codes{"RIGHT"});
    CHECK(codes(desk.bring("下达", kGranted)) == Codes{"RIGHT"});
    CHECK(codes(desk.bring("任务承诺", {{"受理号", "指标编号", "承诺值"},
                                        {"SL1", "P2-1b", "6"}})) == Codes{"RIGHT"});
}

TEST_CASE("a refusal of money says what it is about, and sends to who has the right") {
    StaffedMoney officer("officer");
    CHECK(sentence(officer.bring("调剂", moves("P3", "S1", "200000"))) ==
          "某officer (officer) 不能审批；请由 某chief 办理。");
    CHECK(
        sentence(officer.bring("下达", kGranted)) ==
        "某officer (officer) 不能办理资金收付(下达、拨付、追回和提出调剂)；请由 某finance 办理。");
}

TEST_CASE("who neither enters nor pays nor awards imports nothing, and tries nothing either") {
    StaffedMoney desk("auditor");
    CHECK(failureCode([&] { (void)desk.bring("拨付", PaymentRow().rows()); }) == "RIGHT");
    ImportOptions trial;
    trial.dryRun = true;
    CHECK(failureCode([&] {
              (void)desk.import(XlsxBuilder().sheet("拨付", PaymentRow().rows()), trial);
          }) == "RIGHT");
}
