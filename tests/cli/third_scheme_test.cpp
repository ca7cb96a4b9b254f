// SPDX-License-Identifier: GPL-3.0-or-later
// A scheme of a known kind is data: a third one that stands in the plan's JSON alone is claimed,
// calculated, explained, budgeted and reported like the first two.
#include "support/third_scheme.h"

#include "cli/program.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::cli_test;
using nlohmann::json;

namespace {

constexpr const char* kFirm = "91500107MA5U00003G";

/// A firm with two loans and a licence of two patents; its claims name S3.
class ThirdScheme {
  public:
    explicit ThirdScheme(const std::string& plan) {
        const Outcome made =
            m_program.run({"new", m_fund, "--plan", m_program.write("plan.json", plan)});
        INFO(made.out << made.err);
        REQUIRE(made.exit == 0);
        import("单位.csv",
               "统一社会信用代码,单位名称,单位类型,区内,规模\n"
               "91500107MA5U00003G,甲公司,企业,是,小型\n"
               "12500000450000008T,某大学,高校,是,\n");
        import("质押融资.csv",
               "质押登记号,债务人代码,质权人,登记金额(元),放款金额(元),登记日期\n"
               "Y2024980000001,91500107MA5U00003G,某银行,100000,100000,2024-06-01\n"
               "Y2024980000002,91500107MA5U00003G,某银行,400000,400000,2024-06-01\n");
        import("转让许可.csv",
               "备案登记号,方式,专利号,出让方代码,受让方代码,登记备案日期,转化实施,合同金额(元)\n"
               "X2024980000001,许可,ZL201810010001.2,12500000450000008T,91500107MA5U00003G,"
               "2024-06-01,是,6000000\n"
               "X2024980000001,许可,ZL202110010002.9,12500000450000008T,91500107MA5U00003G,"
               "2024-06-01,是,6000000\n");
    }
    void import(const std::string& name, const std::string& rows) const {
        const Outcome imported = m_program.run({"import", m_fund, m_program.write(name, rows)});
        INFO(imported.out << imported.err);
        REQUIRE(imported.exit == 0);
    }
    void claim(const std::string& scheme, const std::string& record) {
        import("奖补申报.csv", "申报编号,奖补代码,单位代码,登记号,申报日期\nSB" +
                                   std::to_string(++m_claims) + "," + scheme + "," + kFirm + "," +
                                   record + ",2024-11-01\n");
    }
    [[nodiscard]] Outcome run(const std::string& command,
                              const std::vector<std::string>& more = {}) const {
        std::vector<std::string> arguments = {command, m_fund};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return m_program.run(arguments);
    }
    [[nodiscard]] json subsidy(const std::string& scheme) const {
        const json out = run("subsidy", {"--scheme", scheme, "--json"}).json();
        REQUIRE(out["schemes"].size() == 1);
        return out["schemes"][0];
    }
    [[nodiscard]] std::string path(const std::string& name) const { return m_program.path(name); }
    [[nodiscard]] const Program& program() const { return m_program; }

  private:
    Program m_program;
    std::string m_fund = m_program.path("year.zlzh");
    int m_claims = 0;
};

/// Loans of 10 and 40 万元, claimed under S3; the first also under S2.
struct ClaimedPledges : ThirdScheme {
    ClaimedPledges() : ThirdScheme(test::planWithThirdPledgeScheme()) {
        claim("S3", "Y2024980000001");
        claim("S3", "Y2024980000002");
        claim("S2", "Y2024980000001");
    }
};

bool has(const std::string& text, const std::string& words) {
    return text.find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("a third pledge scheme pays its own rate up to its own cap") {
    const json third = ClaimedPledges().subsidy("S3");
    CHECK(third["code"] == "S3");
    CHECK(third["pool_fen"] == 100'000'00);
    CHECK(third["raw_fen"] == 5'000'00);
    CHECK(third["paid_fen"] == 4'000'00);
    CHECK(third["units"][0]["binding"] == "unit_cap");
}

TEST_CASE("each claim belongs to the scheme that it names") {
    const ClaimedPledges fund;
    CHECK(fund.subsidy("S2")["paid_fen"] == 100'00);
    CHECK(fund.subsidy("S1")["units"].empty());
}

TEST_CASE("the steps of a third scheme cite its own clauses") {
    const json unit = ClaimedPledges().subsidy("S3")["units"][0];
    const auto clauseOf = [](const json& steps, const std::string& kind) {
        for (const json& step : steps)
            if (step["kind"] == kind) return step["clause"].get<std::string>();
        return "no step " + kind;
    };
    CHECK(clauseOf(unit["lines"][0]["steps"], "base") == "二(三)");
    CHECK(clauseOf(unit["lines"][0]["steps"], "rate_share") == "二(三)1");
    CHECK(clauseOf(unit["steps"], "unit_cap") == "二(三)3");
}

TEST_CASE("without claims a third scheme pays every party that could claim") {
    const ThirdScheme fund(test::planWithThirdPledgeScheme());
    CHECK(fund.subsidy("S3")["raw_fen"] == 5'000'00);
    CHECK(fund.subsidy("S2")["raw_fen"] == 500'00);
}

TEST_CASE("a third transfer scheme pays its own rates, and no large licences without a line") {
    ThirdScheme fund(test::planWithThirdTransferScheme());
    fund.claim("S3", "X2024980000001");
    fund.claim("S1", "X2024980000001");
    const json third = fund.subsidy("S3");
    CHECK(third["paid_fen"] == 1'000'00);
    CHECK(third["units"][0]["lines"][0]["steps"][0]["clause"] == "二(三)2");
    CHECK(fund.subsidy("S1")["paid_fen"] == 2'000'00);
}

TEST_CASE("the table of all schemes names a third one as the plan does") {
    const Outcome table = ClaimedPledges().run("subsidy");
    CHECK(table.exit == 0);
    CHECK(has(table.out, "S3 专利保险融资奖补  [二(三)]"));
    CHECK(has(table.out, "4,000.00"));
}

TEST_CASE("the explanation of a unit writes out a third scheme") {
    const Outcome explained = ClaimedPledges().run("subsidy", {"--explain", kFirm});
    CHECK(explained.exit == 0);
    CHECK(has(explained.out, "同一单位不超过 4,000.00 元"));
}

TEST_CASE("a scheme that the plan lacks is refused with what it has") {
    const Outcome refused = ClaimedPledges().run("subsidy", {"--scheme", "S4"});
    CHECK(refused.exit == 2);
    CHECK(has(refused.err, "S1、S2、S3"));
}

TEST_CASE("a parameter that only a third scheme names is set like any other") {
    const ClaimedPledges fund;
    const auto paid = [&](const std::string& setting) {
        return fund.run("subsidy", {"--scheme", "S3", "--json", "--set", setting})
            .json()["schemes"][0]["paid_fen"];
    };
    CHECK(paid("s3_rate=0.5%") == 2'500'00);
    CHECK(paid("s3_pool=3000") == 3'000'00);
    CHECK(fund.run("subsidy", {"--set", "s3_unit_cap=4001"}).exit == 2);
    CHECK(fund.run("subsidy", {"--set", "s4_pool=1"}).exit == 2);
}

TEST_CASE("the budget has a line for a third scheme") {
    const json out = ClaimedPledges().run("budget", {"--json"}).json();
    const json& line = out["lines"].back();
    CHECK(line["code"] == "S3");
    CHECK(line["ceiling_fen"] == 100'000'00);
    CHECK(line["committed_fen"] == 4'000'00);
}

TEST_CASE("the budget workbook has sheets for a third scheme") {
    const ClaimedPledges fund;
    const std::string out = fund.path("budget.csv");
    REQUIRE(fund.run("report", {"budget", "--out", out}).exit == 0);
    const std::string book = bytesOf(out);
    CHECK(has(book, "专利保险融资奖补资金汇总表"));
    CHECK(has(book, "专利保险融资奖补测算明细表"));
    CHECK(has(book, "S3 专利保险融资奖补"));
    CHECK_FALSE(has(book, ",不符"));
}

TEST_CASE("a fund with a third scheme is sound") {
    CHECK(ClaimedPledges().run("verify").exit == 0);
}

TEST_CASE("the import refuses a scheme that the plan lacks and offers what it has") {
    const ThirdScheme fund(test::planWithThirdPledgeScheme());
    const std::string rows =
        "申报编号,奖补代码,单位代码,登记号,申报日期\n"
        "SB1,S4,91500107MA5U00003G,Y2024980000001,2024-11-01\n";
    const Outcome refused = fund.run("import", {fund.program().write("奖补申报.csv", rows)});
    CHECK(has(refused.out + refused.err, "S1、S2、S3"));
}

TEST_CASE("the template of a plan offers its third scheme") {
    const Program program;
    const std::string plan = program.write("plan.json", test::planWithThirdPledgeScheme());
    CHECK(program.run({"template", program.path("a.xlsx"), "--plan", plan}).exit == 0);
}
