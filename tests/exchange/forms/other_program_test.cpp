// SPDX-License-Identifier: GPL-3.0-or-later
// Forms of every project that another spreadsheet program saved (tests/data/forms): refused in
// their wrong cells, given back with remarks, and taken when they come back mended.
#include "domain/acceptance/committed.h"
#include "exchange/forms/form_desk.h"
#include "support/source_dir.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

using Faults = std::vector<std::string>;

struct Sent {
    std::string project, unit;
    Money requested;
    Faults faults;  // of the wrong one
};

std::vector<Sent> sentForms() {
    return {{"P1", "渝江知识产权运营平台有限公司", Money::ofWan(100), {"单位信息!B6 OPTION"}},
            {"P2",
             "渝江理工大学",
             Money::ofWan(30),
             {"单位信息!B7 OPTION", "绩效目标!D9 COMMITMENT_FORMAT"}},
            {"P3",
             "渝江轴承有限公司",
             Money::ofWan(6),
             {"绩效目标!D5 COMMITMENT_FORMAT", "进度安排!C4 DATE_FORMAT"}},
            {"P4",
             "渝江知识产权服务有限公司",
             Money::ofWan(30),
             {"封面!B5 REQUIRED", "绩效目标!D8 COMMITMENT_FORMAT"}},
            {"P5",
             "渝江科技园管理有限公司",
             Money::ofWan(20),
             {"单位信息!B4 USCC_CHARACTER", "绩效目标!D9 COMMITMENT_FORMAT"}},
            {"P6",
             "渝江科技咨询有限公司",
             Money::ofWan(20),
             {"封面!B7 REQUIRED", "经费预算!B11 OPTION"}}};
}

std::filesystem::path formOf(const Sent& sent, const std::string& variant) {
    return sourcePath("tests/data/forms/" + sent.project + "-" + variant + ".xlsx");
}

/// All texts of a sheet, one after the other.
std::string textsOf(const std::filesystem::path& file, const std::string& sheet) {
    std::string all;
    openTables(file)->read(sheet, [&all](const SheetRow& row) {
        for (const Cell& cell : row.cells) all += cell.text + "|";
        return true;
    });
    return all;
}

std::string cellOf(const std::string& fault) {
    return fault.substr(0, fault.find(' '));
}

/// Of the application that was taken, which is the only one.
void checkParts(const FundYear& year, const Plan& plan, const Sent& sent) {
    const Casebook book(year, plan);
    REQUIRE(book.cases().size() == 1);
    const Case& one = book.cases().front();
    CHECK(one.unit->name == sent.unit);
    CHECK(one.unit->account == "6222020200000000001");  // all its digits
    CHECK(one.application->requested == sent.requested);
    CHECK(one.application->date == Date(2024, 6, 1));
    CHECK(one.application->leader == "罗晓");
    REQUIRE(one.budget.size() == 2);
    CHECK(one.budget[1]->amount == Money::ofFen(12'345'67));
    REQUIRE(one.schedule.size() == 1);
    CHECK(one.schedule[0]->last == Date(2024, 11, 30));
    REQUIRE(one.team.size() == 1);
    CHECK(one.enclosures.size() == 6);
    for (const CommittedIndicator& each : committedIndicators(one)) {
        CAPTURE(each.indicator->code);
        CHECK(each.commitment != nullptr);
        const bool isNumber = std::holds_alternative<NumericGoal>(each.indicator->goal);
        CHECK(each.value.has_value() == isNumber);
        CHECK_FALSE(each.belowPlan);
    }
}

}  // namespace

TEST_CASE("a form that another program saved is refused in its wrong cells, and nothing is taken") {
    for (const Sent& sent : sentForms()) {
        CAPTURE(sent.project);
        FormDesk desk;
        const FormVerdict verdict = desk.takeFile(formOf(sent, "wrong"));
        CHECK(verdict.fate == FormFate::Refused);
        CHECK(verdict.project == sent.project);
        CHECK(verdict.unit == sent.unit);
        CHECK(told(verdict.faults) == sent.faults);
        CHECK(desk.year()->applications.empty());
        CHECK(desk.year()->registry.units().empty());
    }
}

TEST_CASE(
    "a form of another program goes back with a remark at each wrong cell, and its contents") {
    for (const Sent& sent : sentForms()) {
        CAPTURE(sent.project);
        FormDesk desk;
        const auto back = desk.scratch / "back.xlsx";
        writeCorrectedForm(desk.takeFile(formOf(sent, "wrong")), back);
        const std::string remarks = textsOf(back, "补正意见");
        for (const std::string& fault : sent.faults)
            CHECK_THAT(remarks, Catch::Contains(cellOf(fault)));
        CHECK_THAT(textsOf(back, "项目团队"), Catch::Contains("罗晓|高级工程师|总负责"));
        CHECK_THAT(textsOf(back, "附件目录"), Catch::Contains("加盖公章"));
        CHECK(desk.takeFile(back).fate == FormFate::Refused);  // nothing was mended yet
    }
}

TEST_CASE("a form that was mended in another program is taken with all its parts") {
    for (const Sent& sent : sentForms()) {
        CAPTURE(sent.project);
        FormDesk desk;
        const FormVerdict verdict = desk.takeFile(formOf(sent, "right"));
        CHECK(told(verdict.faults).empty());
        REQUIRE(verdict.fate == FormFate::New);
        CHECK(verdict.number == "CQGX-ZLZH-" + sent.project + "-2024-0001");
        CHECK(told(verdict.findings).empty());
        checkParts(*desk.year(), desk.plan(), sent);
        CHECK(desk.takeFile(formOf(sent, "right")).fate == FormFate::Same);
    }
}

TEST_CASE("the mended forms of a folder are taken beside the wrong ones, which stay out") {
    FormDesk desk;
    const FormsReport report = desk.takeAll({sourcePath("tests/data/forms")});
    REQUIRE(report.forms.size() == 12);
    for (const FormVerdict& each : report.forms) {
        CAPTURE(each.file);
        const bool mended = each.file.find("right") != std::string::npos;
        CHECK((each.fate == FormFate::New) == mended);
    }
    CHECK(desk.year()->applications.size() == 6);
}
