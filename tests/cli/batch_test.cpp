// SPDX-License-Identifier: GPL-3.0-or-later
// Batches of subsidies at the command line (projects §8).
#include "cli/program.h"

#include <catch2/catch.hpp>

using namespace grants::cli_test;

namespace {

using Json = nlohmann::json;
using Words = std::vector<std::string>;

constexpr const char* kUniversity = "12500000400000018H";
constexpr const char* kFirst = "91500107MA5U00011B";

/// A university and a firm with claims of May, and one claim of September.
struct Office {
    Program program;
    std::string fund = program.path("年度.zlzh");

    Office() {
        REQUIRE(program.run({"new", fund}).exit == 0);
        import("单位",
               "统一社会信用代码,单位名称,单位类型,区内,规模,开户行,银行账号\n"
               "12500000400000018H,示例大学,高校,是,,某银行,6222020200000000010\n"
               "91500107MA5U00011B,示例甲公司,企业,是,小型,某银行,6222020200000000001\n");
        import("转让许可",
               "备案登记号,方式,专利号,出让方代码,受让方代码,合同金额(元),登记备案日期,转化实施\n"
               "ZR1,转让,ZL202110000001.6,12500000400000018H,91500107MA5U00011B,1,2024-03-01,是\n"
               "ZR2,转让,ZL202110000004.X,12500000400000018H,91500107MA5U00011B,1,2024-08-01,是\n");
        import("奖补申报",
               "申报编号,奖补代码,单位代码,登记号,申报日期\n"
               "SQ1,S1,91500107MA5U00011B,ZR1,2024-05-10\n"
               "SQ2,S1,12500000400000018H,ZR1,2024-05-11\n"
               "SQ3,S1,91500107MA5U00011B,ZR2,2024-09-10\n");
    }
    void import(const std::string& sheet, const std::string& rows) const {
        const Outcome done = program.run({"import", fund, program.write(sheet + ".csv", rows)});
        INFO(done.out << done.err);
        REQUIRE(done.exit == 0);
    }
    [[nodiscard]] Outcome run(const std::string& command, Words words) const {
        words.insert(words.begin(), {command, fund});
        words.emplace_back("--json");
        return program.run(words);
    }
    [[nodiscard]] Outcome freezeMay() const {
        return run("batch", {"freeze", "--scheme", "S1", "--until", "2024-05-31", "--on",
                             "2024-06-01", "--name", "第一批"});
    }
    void approveMay() const {
        REQUIRE(freezeMay().exit == 0);
        REQUIRE(run("batch", {"approve", "S1-2024-01", "--on", "2024-06-03"}).exit == 0);
    }
    [[nodiscard]] Json scheme() const {
        return run("subsidy", {"--scheme", "S1"}).json().at("schemes").at(0);
    }
};

}  // namespace

TEST_CASE("a batch is frozen and approved at the command line") {
    const Office office;
    const Outcome frozen = office.freezeMay();
    REQUIRE(frozen.exit == 0);
    CHECK(frozen.json() == Json{{"number", "S1-2024-01"},
                                {"action", "freeze"},
                                {"from", ""},
                                {"to", "frozen"},
                                {"on", "2024-06-01"}});
    const Outcome approved = office.run("batch", {"approve", "S1-2024-01", "--on", "2024-06-03"});
    CHECK(approved.json().at("to") == "approved");
}

TEST_CASE("a batch is shown with what subsidy tells of its scheme, and with itself") {
    const Office office;
    REQUIRE(office.freezeMay().exit == 0);
    const Json shown = office.run("batch", {"show", "S1-2024-01"}).json();
    CHECK(shown.at("batch") == "S1-2024-01");
    CHECK(shown.at("state") == "frozen");
    CHECK(shown.at("frozen_on") == "2024-06-01");
    CHECK(shown.at("sha256").get<std::string>().size() == 64);
    CHECK(shown.at("settings").at("s1_transfer_rate") == "4000元");
    CHECK(shown.at("code") == "S1");
    CHECK(shown.at("paid_fen") == 800'000);
    CHECK(shown.at("units").size() == 2);
}

TEST_CASE("a batch is shown with the same bytes in every language and at every time") {
    const Office office;
    REQUIRE(office.freezeMay().exit == 0);
    const std::string before = office.run("batch", {"show", "S1-2024-01"}).out;
    REQUIRE(office.run("batch", {"freeze", "--scheme", "S1", "--on", "2024-10-01"}).exit == 0);
    CHECK(office.run("batch", {"show", "S1-2024-01"}).out == before);
    CHECK(office.run("batch", {"show", "S1-2024-01", "--lang", "en"}).out == before);
}

TEST_CASE("after a batch subsidy tells what is left to be paid") {
    const Office office;
    office.approveMay();
    const Json rest = office.scheme();
    CHECK(rest.at("batches_fen") == 800'000);
    CHECK(rest.at("pool_fen") == 49'200'000);
    CHECK(rest.at("paid_fen") == 400'000);
    for (const Json& each : rest.at("rejected")) {
        CHECK(each.at("code") == "ALREADY_PAID");
        CHECK(each.at("batch") == "S1-2024-01");
    }
    CHECK(rest.at("rejected").size() == 2);
}

TEST_CASE("the budget is bound by approved batches and says so") {
    const Office office;
    const auto lineOf = [&](const Json& budget) {
        for (const Json& each : budget.at("lines"))
            if (each.at("code") == "S1") return each;
        return Json();
    };
    CHECK(lineOf(office.run("budget", {}).json()).at("committed_basis") == "calculation");
    office.approveMay();
    const Json line = lineOf(office.run("budget", {}).json());
    CHECK(line.at("committed_basis") == "batch");
    CHECK(line.at("committed_fen") == 800'000);
    CHECK(line.at("requested_fen") == 1'200'000);
}

TEST_CASE("batches are listed with their claims, units and sums") {
    const Office office;
    office.approveMay();
    const Json row = office.run("batch", {"list"}).json().at("batches").at(0);
    CHECK(row.at("number") == "S1-2024-01");
    CHECK(row.at("name") == "第一批");
    CHECK(row.at("state") == "approved");
    CHECK(row.at("approved_on") == "2024-06-03");
    CHECK(row.at("claims") == 2);
    CHECK(row.at("units") == 2);
    CHECK(row.at("paid_fen") == 800'000);
}

TEST_CASE("all units of a batch are paid by one command, each with its number") {
    const Office office;
    office.approveMay();
    const Outcome asked =
        office.run("pay", {"request", "--for", "S1-2024-01", "--on", "2024-06-04"});
    REQUIRE(asked.exit == 0);
    CHECK(asked.json().at("results").size() == 2);
    const Json payments = office.run("payments", {}).json().at("payments");
    REQUIRE(payments.size() == 2);
    for (const Json& each : payments) {
        CHECK(each.at("for") == "S1-2024-01");
        CHECK(each.at("kind") == "subsidy");
        CHECK(each.at("amount_fen") == 400'000);
    }
    CHECK(office.run("pay", {"request", "--for", std::string("S1-2024-01/") + kFirst}).exit == 1);
}

TEST_CASE("what changed since a batch was frozen is told for the units that differ") {
    const Office office;
    REQUIRE(office.freezeMay().exit == 0);
    const auto differing = [&] {
        return office.run("batch", {"differences", "S1-2024-01"}).json().at("units");
    };
    CHECK(differing().empty());
    const std::string spoiled = office.program.write(
        "转让许可.csv",
        "备案登记号,方式,专利号,出让方代码,受让方代码,合同金额(元),登记备案日期,转化实施\n"
        "ZR1,转让,ZL202110000001.6,12500000400000018H,91500107MA5U00011B,1,2024-03-01,否\n");
    REQUIRE(office.program.run({"import", office.fund, spoiled, "--update"}).exit == 0);
    const Json units = differing();
    REQUIRE(units.size() == 2);
    CHECK(units.at(0) == Json{{"uscc", kUniversity},
                              {"name", "示例大学"},
                              {"before_fen", 400'000},
                              {"after_fen", 0}});
}

TEST_CASE("an unknown batch, scheme or setting is wrong usage, a batch of nothing is refused") {
    const Office office;
    CHECK(office.run("batch", {"show", "S1-2024-09"}).exit == 2);
    CHECK(office.run("batch", {"approve", "S1-2024-09"}).exit == 2);
    CHECK(office.run("batch", {"freeze"}).exit == 2);
    CHECK(office.run("batch", {"freeze", "--scheme", "S9"}).exit == 2);
    CHECK(office.run("batch", {"freeze", "--scheme", "S1", "--set", "s1_pool=-1"}).exit == 2);
    const Outcome empty = office.run("batch", {"freeze", "--scheme", "S2"});
    CHECK(empty.exit == 1);
    CHECK(empty.json().at("refused").at(0).at("code") == "NO_CLAIMS");
}
