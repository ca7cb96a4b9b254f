// SPDX-License-Identifier: GPL-3.0-or-later
// 立项拨付 › 验收: indicators with the records behind them, deliverables one by one, the outcome.
#include "support/award_year.h"
#include "ui/awards/awards_fixture.h"
#include "ui/awards/evidence_rows.h"
#include "ui/input/day_box.h"
#include "workspace/local.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::ui;
using Catch::Matchers::Contains;

namespace {

/// SQ06 of P4 runs; its unit served one of the 55 product filings that the plan asks for.
struct Running : AwardsDesk {
    Running() {
        award("SQ06");
        edit([unit = unitOfAward()](Edit& edit) {
            ProductFiling product;
            product.filingNo = "CP-1";
            product.enterprise = edit.put(test::unitOf(40));
            product.product = "某产品";
            product.date = Date(2024, 7, 1);
            product.service = unit;
            edit.put(product);
        });
        showTab("验收");
        choose("acceptances", "SQ06");
        REQUIRE(eventually([this] { return lineOf("indicators", "指标编号", "P4-4b") >= 0; }));
    }
    [[nodiscard]] Id<Organisation> unitOfAward() {
        const Casebook book(year(), session().plan());
        return book.find("SQ06")->unit->id;
    }
    [[nodiscard]] int products() { return lineOf("indicators", "指标编号", "P4-4b"); }
};

/// Of whose transfer the school's award counts what the firm's would, as long as that is live.
struct Rivals : test::AwardYear {
    Rivals() {
        set("attribution", "EXCLUSIVE_ALL");
        const auto school = records.university("示例大学"), firm = records.sme("示例企业");
        award("A1", "P3", firm);
        award("A2", "P2", school);
        records.transfer("ZR1", school, firm, 4);
        move("A1", "request-acceptance", "in_acceptance", "2024-10-10");
    }
    /// What the page shows of A1: each indicator's completion, and the numbers behind.
    [[nodiscard]] std::pair<std::vector<std::string>, std::vector<std::string>> shown() const {
        const AwardFigures figures(std::make_shared<const FundYear>(build()),
                                   std::make_shared<const Plan>(plan), Date(2024, 12, 31));
        const Case& one = *figures.find("A1");
        std::vector<std::string> delivered, behind;
        for (const auto& each :
             indicatorRows(figures.acceptanceFor(one)->acceptance, Language::Chinese))
            delivered.push_back(std::string(each.code) + " " + each.delivered);
        for (const BehindRow& each : behindRows(figures, one))
            behind.push_back(each.indicator + " " + std::string(each.shown.number));
        return {delivered, behind};
    }
};

}  // namespace

TEST_CASE_METHOD(Rivals, "a failed acceptance is shown as it was concluded, with its records") {
    const auto before = shown();
    REQUIRE(before.second.empty());  // the school's award has them
    move("A1", "conclude", "failed", "2024-10-11", "fail");
    CHECK(shown() == before);
}

TEST_CASE_METHOD(Running, "each indicator stands with what was planned and delivered") {
    REQUIRE(eventually([this] { return cell("indicators", products(), "完成值") == "1 件"; }));
    CHECK(cell("indicators", products(), "方案值") == "55 件");
    CHECK(cell("indicators", products(), "达到").empty());
    CHECK(cell("acceptances", 0, "成果认定") == "0/2");
    CHECK(cell("acceptances", 0, "应得结论") == "不通过");
    CHECK_THAT(find<QLabel>("outcome").text().toStdString(),
               Contains("不通过") && Contains("条款"));
}

TEST_CASE_METHOD(Running, "from an indicator one goes to its records, and on to the evidence") {
    REQUIRE(eventually([this] { return cell("indicators", products(), "完成值") == "1 件"; }));
    click("indicators", products(), "指标编号");
    QTest::keyClick(&table("indicators"), Qt::Key_Return);
    REQUIRE(eventually([this] {
        return table("behindRecords").model()->rowCount() == 1 &&
               cell("behindRecords", 0, "登记号") == "CP-1";
    }));
    CHECK(cell("behindRecords", 0, "类别") == "产品备案");
    click("behindRecords", 0, "登记号");
    QTest::keyClick(&table("behindRecords"), Qt::Key_Return);
    settle();
    CHECK(desktop().window().currentPage() == QStringLiteral("evidence"));
}

TEST_CASE_METHOD(Running, "a deliverable is accepted where it stands, with the day filled in") {
    showPart("成果认定");
    REQUIRE(table("recognitions").model()->rowCount() == 2);
    click("recognitions", 0, "结论");
    typeAndEnter(QStringLiteral("认定"));
    settle();
    REQUIRE(year().recognitions.size() == 1);
    CHECK(year().recognitions.front().application == "SQ06");
    CHECK(year().recognitions.front().indicator == "P4-5");
    CHECK(year().recognitions.front().number == 1);
    CHECK(year().recognitions.front().accepted);
    CHECK(year().recognitions.front().date == today());
    CHECK(cell("recognitions", 0, "结论") == "认定");
    CHECK(eventually([this] { return cell("acceptances", 0, "成果认定") == "1/2"; }));
}

TEST_CASE_METHOD(Running, "the conclusion begins with what the acceptance comes to") {
    press("button-request-acceptance");
    decide();
    REQUIRE(stateOf("SQ06") == "in_acceptance");
    chooseIn("acceptances", "SQ06", "验收中");
    press("button-conclude");
    auto& result = childOf<QComboBox>(dialog(), "result");
    CHECK(eventually([&] { return result.currentData().toString() == QStringLiteral("fail"); }));
    result.setCurrentIndex(result.findData(QStringLiteral("pass")));
    decide();
    REQUIRE(verdicts().size() == 1);
    CHECK_THAT(verdicts().front(), Contains("未办理") && Contains("不通过"));
    CHECK(stateOf("SQ06") == "in_acceptance");
    result.setCurrentIndex(result.findData(QStringLiteral("fail")));
    decide();
    CHECK(stateOf("SQ06") == "failed");
    CHECK(eventually([this] { return cell("acceptances", 0, "验收结论") == "不通过"; }));
    CHECK(cell("acceptances", 0, "最终金额") == "0.00");
}

TEST_CASE_METHOD(Running, "the conclusion is told as of the day in the question, not of the page") {
    press("button-request-acceptance");
    decide();
    chooseIn("acceptances", "SQ06", "验收中");
    press("button-conclude");
    const auto soonSays = [this](const char* day, const char* share) {
        return eventually([&] {
            const QString text = childOf<QLabel>(dialog(), "outlook").text();
            return text.contains(QString::fromUtf8(day)) && text.contains(QString::fromUtf8(share));
        });
    };
    childOf<DayBox>(dialog(), "day").setDay(Date(2024, 6, 30));
    CHECK(soonSays("截至 2024-06-30", "完成率 0.00%"));
    childOf<DayBox>(dialog(), "day").setDay(Date(2024, 7, 1));
    CHECK(soonSays("截至 2024-07-01", "成果认定 0/2 项"));
}
