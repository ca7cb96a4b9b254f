// SPDX-License-Identifier: GPL-3.0-or-later
// The reports by name about awards and money at the command line (projects §9).
#include "cli/program.h"

#include <catch2/catch.hpp>

using namespace grants::cli_test;

namespace {

using Json = nlohmann::json;

constexpr const char* kReported = "CQGX-ZLZH-P3-2024-0001";

/// A firm with an account whose application of P3 was awarded 10万 and signed.
struct ReportingOffice {
    Program program;
    std::string fund = program.path("年度.zlzh");

    ReportingOffice() {
        REQUIRE(program.run({"new", fund}).exit == 0);
        import("单位",
               "统一社会信用代码,单位名称,单位类型,区内,规模,开户行,银行账号\n"
               "91500107MA5U00003G,示例企业,企业,是,小型,某银行,6222020200000000001\n");
        import("项目申报",
               "受理号,项目代码,单位代码,项目名称,申请金额(元),申报日期,状态\n"
               "CQGX-ZLZH-P3-2024-0001,P3,91500107MA5U00003G,转化项目,100000,2024-05-20,公示中\n");
        take("act", {"award", kReported, "--amount", "100000", "--ref", "示例〔2024〕2号", "--on",
                     "2024-06-20"});
        take("act", {"sign", kReported, "--on", "2024-07-01"});
    }
    void import(const std::string& sheet, const std::string& rows) const {
        const Outcome done = program.run({"import", fund, program.write(sheet + ".csv", rows)});
        INFO(done.out << done.err);
        REQUIRE(done.exit == 0);
    }
    void take(const std::string& command, std::vector<std::string> words) const {
        words.insert(words.begin(), {command, fund});
        const Outcome done = program.run(words);
        INFO(done.out << done.err);
        REQUIRE(done.exit == 0);
    }
    [[nodiscard]] Outcome report(std::vector<std::string> words) const {
        words.insert(words.begin(), {"report", fund});
        return program.run(words);
    }
    /// The text of a report.
    [[nodiscard]] std::string printed(std::vector<std::string> words) const {
        const std::string out = program.path("报表.csv");
        words.insert(words.end(), {"--out", out});
        const Outcome done = report(words);
        INFO(done.out << done.err);
        REQUIRE(done.exit == 0);
        return bytesOf(out);
    }
};

}  // namespace

TEST_CASE("the reports are listed as the contract has them") {
    const ReportingOffice office;
    const Json listed = office.report({"--list", "--json"}).json().at("reports");
    const auto named = [&](const std::string& name) {
        for (const Json& each : listed)
            if (each.at("name") == name) return each;
        return Json();
    };
    CHECK(named("payment-approval") == Json{{"name", "payment-approval"},
                                            {"title", "拨款审批表"},
                                            {"formats", {"xlsx", "pdf", "csv"}},
                                            {"needs", {"as-of", "project", "application"}}});
    CHECK(named("budget").at("needs") == Json::array({"as-of"}));
    CHECK(named("ranking").at("needs") == Json::array({"as-of", "project"}));
    CHECK_FALSE(named("task-book").is_null());
}

TEST_CASE("the approval of a payment is printed, with its amount in capitals") {
    const ReportingOffice office;
    CHECK(office.report({"payment-approval", "--out", office.program.path("a.csv")}).exit == 2);
    office.take("pay", {"request", "--for", kReported, "--on", "2024-07-02"});
    const std::string text = office.printed({"payment-approval", "--application", kReported});
    for (const char* words : {"示例企业", "示例〔2024〕2号", "50000.00", "人民币伍万元整",
                              "6222020200000000001", "主要领导意见"})
        CHECK_THAT(text, Catch::Contains(words));
}

TEST_CASE("a task book is printed with articles, indicators and instalments") {
    const ReportingOffice office;
    const std::string text = office.printed({"task-book", "--application", kReported});
    for (const char* words : {"转化项目", "违约和收回", "P3-3", "首款", "尾款", "100000.00"})
        CHECK_THAT(text, Catch::Contains(words));
    const std::string pdf = office.program.path("任务书.pdf");
    REQUIRE(office.report({"task-book", "--out", pdf}).exit == 0);
    CHECK_THAT(bytesOf(pdf), Catch::StartsWith("%PDF"));
}

TEST_CASE("awards, ledger, notice and reallocations are printed, with what is in them") {
    const ReportingOffice office;
    office.take("pay", {"request", "--for", kReported, "--on", "2024-07-02"});
    const std::string payment = "CQGX-ZLZH-BF-2024-0001";
    office.take("pay", {"approve", payment, "--on", "2024-07-03"});
    office.take("pay", {"confirm", payment, "--on", "2024-07-04", "--ref", "PZ-1"});
    office.take("reallocate", {"propose", "--from", "P2", "--to", "P3", "--amount", "50000", "--on",
                               "2024-07-05"});
    const auto says = [&](const char* report, std::vector<const char*> words) {
        const std::string text = office.printed({report});
        INFO(report);
        for (const char* each : words) CHECK_THAT(text, Catch::Contains(each));
    };
    says("awards", {"CQGX-ZLZH-LX-P3-2024-0001", "示例〔2024〕2号", "100000.00"});
    says("funds-ledger", {"PZ-1", "2024-07-04", "50000.00"});
    says("reallocations", {"CQGX-ZLZH-TJ-2024-0001", "P2 ", "待批准", "50000.00"});
    says("publicity", {"公示开始"});
}

TEST_CASE("acceptance and examination are printed for the application that is named") {
    const ReportingOffice office;
    const std::string accepted = office.printed({"acceptance", "--application", kReported});
    for (const char* words : {"P3-1a", "P3-5", "专家结论"})
        CHECK_THAT(accepted, Catch::Contains(words));
    CHECK_THAT(office.printed({"examination", "--application", kReported}),
               Catch::Contains("申报单位符合项目支持对象"));
}

TEST_CASE("what is not there cannot be printed, and that is wrong usage") {
    const ReportingOffice office;
    const std::string out = office.program.path("a.csv");
    CHECK(office.report({"task-book", "--application", "SL9", "--out", out}).exit == 2);
    CHECK(office.report({"task-book", "--project", "P9", "--out", out}).exit == 2);
    CHECK_FALSE(std::filesystem::exists(out));
}
