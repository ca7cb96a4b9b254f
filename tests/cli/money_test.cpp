// SPDX-License-Identifier: GPL-3.0-or-later
// Payments, reallocations and the ledger at the command line (projects §6).
#include "cli/program.h"

#include <catch2/catch.hpp>

using namespace grants::cli_test;

namespace {

using Json = nlohmann::json;
using Words = std::vector<std::string>;

constexpr const char* kOne = "CQGX-ZLZH-P3-2024-0001";
constexpr const char* kPayment = "CQGX-ZLZH-BF-2024-0001";

/// A firm with an account whose application for 10万 of P3 is publicised.
struct Bureau {
    Program program;
    std::string fund = program.path("年度.zlzh");

    Bureau() {
        REQUIRE(program.run({"new", fund}).exit == 0);
        import("单位",
               "统一社会信用代码,单位名称,单位类型,区内,规模,开户行,银行账号\n"
               "91500107MA5U00003G,示例企业,企业,是,小型,某银行,6222020200000000001\n");
        import("项目申报",
               "受理号,项目代码,单位代码,项目名称,申请金额(元),申报日期,状态\n"
               "CQGX-ZLZH-P3-2024-0001,P3,91500107MA5U00003G,转化项目,100000,2024-05-20,公示中\n");
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
    void sign() const {
        REQUIRE(run("act", {"award", kOne, "--amount", "100000", "--on", "2024-06-20"}).exit == 0);
        REQUIRE(run("act", {"sign", kOne, "--on", "2024-07-01"}).exit == 0);
    }
    void payFirst() const {
        REQUIRE(run("pay", {"request", "--for", kOne, "--on", "2024-07-02"}).exit == 0);
        REQUIRE(run("pay", {"approve", kPayment, "--on", "2024-07-03"}).exit == 0);
        REQUIRE(run("pay", {"confirm", kPayment, "--on", "2024-07-04", "--ref", "PZ-1"}).exit == 0);
    }
    [[nodiscard]] Json line(const std::string& code, const std::string& day = "2024-12-31") const {
        const Json out = run("budget", {"--as-of", day}).json();
        for (const Json& each : out.at("lines"))
            if (each.at("code") == code) return each;
        return {};
    }
    [[nodiscard]] Json application() const {
        return run("applications", {}).json().at("applications").at(0);
    }
};

}  // namespace

TEST_CASE("what is decided without the number of its document is done, and that is said") {
    const Bureau bureau;
    const Outcome award =
        bureau.run("act", {"award", kOne, "--amount", "100000", "--on", "2024-06-20"});
    CHECK(award.exit == 0);
    CHECK(award.err.find("DOCUMENT_NUMBER") != std::string::npos);
    CHECK(award.json().at("to") == "awarded");
    const Outcome sign = bureau.run("act", {"sign", kOne, "--on", "2024-07-01"});
    CHECK(sign.err.find("DOCUMENT_NUMBER") == std::string::npos);
    REQUIRE(bureau.run("pay", {"request", "--for", kOne, "--on", "2024-07-02"}).exit == 0);
    REQUIRE(bureau.run("pay", {"approve", kPayment, "--on", "2024-07-03"}).exit == 0);
    const Outcome paid =
        bureau.run("pay", {"confirm", kPayment, "--on", "2024-07-04", "--ref", "PZ-1"});
    CHECK(paid.exit == 0);
    CHECK(paid.err.find("DOCUMENT_NUMBER") == std::string::npos);
}

TEST_CASE("a number that was left blank is supplied at the command line, and listed") {
    const Bureau bureau;
    bureau.sign();
    REQUIRE(bureau.run("act", {"add-ref", kOne, "--ref", "文1", "--on", "2024-07-02"}).exit == 0);
    const Outcome again =
        bureau.run("act", {"add-ref", kOne, "--ref", "文2", "--on", "2024-07-02"});
    CHECK(again.exit == 1);
    CHECK(again.json().at("refused").at(0).at("code") == "NUMBER_GIVEN");
    REQUIRE(bureau.run("pay", {"request", "--for", kOne, "--on", "2024-07-02"}).exit == 0);
    REQUIRE(bureau.run("pay", {"approve", kPayment, "--on", "2024-07-03"}).exit == 0);
    REQUIRE(bureau.run("pay", {"confirm", kPayment, "--on", "2024-07-04"}).exit == 0);
    const Outcome supplied =
        bureau.run("pay", {"add-voucher", kPayment, "--ref", "PZ-9", "--on", "2024-07-05"});
    CHECK(supplied.exit == 0);
    CHECK(supplied.json().at("from") == "paid");
    CHECK(supplied.json().at("to") == "paid");
    CHECK(bureau.run("payments", {}).json().at("payments").at(0).at("ref") == "PZ-9");
}

TEST_CASE("a payment is requested, approved and confirmed at the command line") {
    const Bureau bureau;
    bureau.sign();
    CHECK(bureau.application().at("due_fen") == 5'000'000);
    CHECK(bureau.application().at("paid_fen") == 0);
    const Outcome asked = bureau.run("pay", {"request", "--for", kOne, "--on", "2024-07-02"});
    REQUIRE(asked.exit == 0);
    CHECK(asked.json() == Json{{"number", kPayment},
                               {"action", "request"},
                               {"from", ""},
                               {"to", "requested"},
                               {"on", "2024-07-02"}});
    REQUIRE(bureau.run("pay", {"approve", kPayment, "--on", "2024-07-03"}).exit == 0);
    REQUIRE(bureau.run("pay", {"confirm", kPayment, "--on", "2024-07-04", "--ref", "PZ-1"}).exit ==
            0);
    CHECK(bureau.application().at("paid_fen") == 5'000'000);
    CHECK(bureau.application().at("due_fen") == 0);
}

TEST_CASE("payments are listed as the contract has them") {
    const Bureau bureau;
    bureau.sign();
    bureau.payFirst();
    CHECK(bureau.run("payments", {}).json() == Json{{"payments",
                                                     {{{"number", kPayment},
                                                       {"for", kOne},
                                                       {"uscc", "91500107MA5U00003G"},
                                                       {"line", "P3"},
                                                       {"kind", "first"},
                                                       {"amount_fen", 5'000'000},
                                                       {"state", "paid"},
                                                       {"requested", "2024-07-02"},
                                                       {"approved", "2024-07-03"},
                                                       {"paid", "2024-07-04"},
                                                       {"ref", "PZ-1"}}}}});
}

TEST_CASE("a payment that is refused ends with 1 and tells why") {
    const Bureau bureau;
    bureau.sign();
    const Outcome over = bureau.run("pay", {"request", "--for", kOne, "--amount", "50000.01"});
    CHECK(over.exit == 1);
    CHECK(over.json().at("refused").at(0).at("code") == "OVER_DUE");
    CHECK(over.json().at("refused").at(0).at("clause") == "四");
    bureau.payFirst();
    const Outcome again = bureau.run("pay", {"confirm", kPayment});
    CHECK(again.exit == 1);
    CHECK(again.json().at("refused").at(0).at("code") == "STATE");
}

TEST_CASE("several payments are decided at once, each with its verdict") {
    const Bureau bureau;
    bureau.sign();
    REQUIRE(bureau.run("pay", {"request", "--for", kOne, "--on", "2024-07-02"}).exit == 0);
    const Outcome both = bureau.run("pay", {"approve", kPayment, "BF-9", "--on", "2024-07-03"});
    CHECK(both.exit == 1);
    const Json results = both.json().at("results");
    REQUIRE(results.size() == 2);
    CHECK(results[0].at("to") == "approved");
    CHECK(results[1].at("number") == "BF-9");
    CHECK(results[1].at("refused").at(0).at("code") == "PAYMENT_UNKNOWN");
}

TEST_CASE("pay wants to know what it is about") {
    const Bureau bureau;
    CHECK(bureau.run("pay", {"request"}).exit == 2);
    CHECK(bureau.run("pay", {"request", kPayment}).exit == 2);
    CHECK(bureau.run("pay", {"approve"}).exit == 2);
    CHECK(bureau.run("pay", {"approve", "--for", kOne}).exit == 2);
    CHECK(bureau.run("pay", {"spend", kPayment}).exit == 2);
    CHECK(bureau.run("pay", {"approve", "BF-9"}).exit == 2);
    CHECK(bureau.run("pay", {"request", "--for", kOne, "--amount", "0"}).exit == 2);
}

TEST_CASE("what a terminated award got is brought back") {
    const Bureau bureau;
    bureau.sign();
    bureau.payFirst();
    REQUIRE(
        bureau.run("act", {"midterm", kOne, "--result", "terminate", "--on", "2024-08-01"}).exit ==
        0);
    CHECK(bureau.line("P3").at("committed_fen") == 5'000'000);
    const Outcome back = bureau.run("pay", {"recover", "--for", kOne, "--amount", "50000", "--on",
                                            "2024-09-01", "--opinion", "终止"});
    REQUIRE(back.exit == 0);
    CHECK(back.json().at("to") == "paid");
    const Json line = bureau.line("P3");
    CHECK(line.at("committed_fen") == 0);
    CHECK(line.at("paid_fen") == 5'000'000);
    CHECK(line.at("returned_fen") == 5'000'000);
    CHECK(line.at("free_fen") == 60'000'000);
}

TEST_CASE("the ledger stands as of any day") {
    const Bureau bureau;
    bureau.sign();
    bureau.payFirst();
    CHECK(bureau.line("P3", "2024-06-19").at("committed_fen") == 0);
    CHECK(bureau.line("P3", "2024-06-20").at("committed_fen") == 10'000'000);
    CHECK(bureau.line("P3", "2024-07-02").at("payable_fen") == 0);
    CHECK(bureau.line("P3", "2024-07-03").at("payable_fen") == 5'000'000);
    CHECK(bureau.line("P3", "2024-07-03").at("paid_fen") == 0);
    CHECK(bureau.line("P3", "2024-07-04").at("paid_fen") == 5'000'000);
    CHECK(bureau.line("P3").count("committed_basis") == 0);
    CHECK(bureau.line("S1").at("committed_basis") == "calculation");
}

TEST_CASE("the budget's sum is that of its lines, and its total what was appropriated") {
    const Bureau bureau;
    bureau.import("下达", "文号,金额(元),日期\n渝财1号,4000000,2024-05-01\n");
    const Json out = bureau.run("budget", {"--as-of", "2024-12-31"}).json();
    CHECK(out.at("total_fen") == 400'000'000);
    CHECK(out.at("sum") == out.at("total"));
    for (const char* key :
         {"ceiling_fen", "reallocated_fen", "adjusted_fen", "requested_fen", "committed_fen",
          "payable_fen", "paid_fen", "returned_fen", "free_fen"}) {
        std::int64_t sum = 0;
        for (const Json& each : out.at("lines")) sum += each.at(key).get<std::int64_t>();
        CHECK(out.at("sum").at(key) == sum);
    }
}

TEST_CASE("money is moved between lines, and the scheme calculates on it") {
    const Bureau bureau;
    const Outcome proposed = bureau.run("reallocate", {"propose", "--from", "P3", "--to", "S1",
                                                       "--amount", "200000", "--on", "2024-08-01"});
    REQUIRE(proposed.exit == 0);
    const std::string number = proposed.json().at("number");
    CHECK(number == "CQGX-ZLZH-TJ-2024-0001");
    CHECK(bureau.line("S1").at("adjusted_fen") == 50'000'000);
    REQUIRE(bureau.run("reallocate", {"approve", number, "--ref", "渝知9号", "--on", "2024-08-02"})
                .exit == 0);
    CHECK(bureau.line("S1").at("adjusted_fen") == 70'000'000);
    CHECK(bureau.line("P3").at("reallocated_fen") == -20'000'000);
    const Json scheme = bureau.run("subsidy", {"--scheme", "S1"}).json().at("schemes").at(0);
    CHECK(scheme.at("pool_fen") == 70'000'000);
    CHECK(scheme.at("reallocated_fen") == 20'000'000);
    CHECK(bureau.run("reallocate", {"list"}).json() == Json{{"reallocations",
                                                             {{{"number", number},
                                                               {"from", "P3"},
                                                               {"to", "S1"},
                                                               {"amount_fen", 20'000'000},
                                                               {"state", "approved"},
                                                               {"proposed", "2024-08-01"},
                                                               {"approved", "2024-08-02"},
                                                               {"ref", "渝知9号"}}}}});
}

TEST_CASE("a reallocation beyond what is free is refused") {
    const Bureau bureau;
    const Outcome over = bureau.run(
        "reallocate", {"propose", "--from", "P3", "--to", "S1", "--amount", "600000.01"});
    CHECK(over.exit == 1);
    CHECK(over.json().at("refused").at(0).at("code") == "OVER_FREE");
    CHECK(bureau.run("reallocate", {"propose", "--from", "P3", "--to", "S1"}).exit == 2);
    CHECK(
        bureau.run("reallocate", {"propose", "--from", "P9", "--to", "S1", "--amount", "1"}).exit ==
        2);
    CHECK(bureau.run("reallocate", {"approve", "TJ-9"}).exit == 2);
}

TEST_CASE("a proposal is turned down with a reason, and moves nothing") {
    const Bureau bureau;
    const std::string number =
        bureau.run("reallocate", {"propose", "--from", "P3", "--to", "S1", "--amount", "200000"})
            .json()
            .at("number");
    const Outcome silent = bureau.run("reallocate", {"reject", number});
    CHECK(silent.exit == 1);
    CHECK(silent.json().at("refused").at(0).at("code") == "OPINION");
    REQUIRE(bureau.run("reallocate", {"reject", number, "--opinion", "不急"}).exit == 0);
    CHECK(bureau.line("S1").at("adjusted_fen") == 50'000'000);
    CHECK(bureau.run("reallocate", {"list"}).json().at("reallocations").at(0).at("state") ==
          "rejected");
}

TEST_CASE("without --as-of the budget tells of all that happened") {
    const Bureau bureau;
    bureau.sign();
    REQUIRE(bureau.run("pay", {"request", "--for", kOne, "--on", "2025-01-02"}).exit == 0);
    REQUIRE(bureau.run("pay", {"approve", kPayment, "--on", "2025-01-03"}).exit == 0);
    REQUIRE(bureau.run("pay", {"confirm", kPayment, "--on", "2025-01-04", "--override", "财政同意"})
                .exit == 0);
    CHECK(bureau.run("budget", {}).json().at("as_of") == "2025-01-04");
    CHECK(bureau.run("budget", {}).json().at("sum").at("paid_fen") == 5'000'000);
    CHECK(bureau.line("P3", "2024-12-31").at("paid_fen") == 0);
}

TEST_CASE("a day before the step before is taken, told, and kept by the ledger as it is") {
    const Bureau bureau;
    bureau.sign();
    REQUIRE(bureau.run("pay", {"request", "--for", kOne, "--on", "2024-07-02"}).exit == 0);
    const Outcome approved = bureau.run("pay", {"approve", kPayment, "--on", "2024-06-25"});
    CHECK(approved.exit == 0);
    CHECK(approved.json().at("on") == "2024-06-25");
    CHECK_THAT(approved.err, Catch::Matchers::Contains("2024-06-25，早于它的上一步 2024-07-02"));
    CHECK(bureau.line("P3", "2024-06-24").at("payable_fen") == 0);
    CHECK(bureau.line("P3", "2024-06-25").at("payable_fen") == 5'000'000);
    const Outcome inOrder = bureau.run("pay", {"confirm", kPayment, "--on", "2024-06-26"});
    CHECK(inOrder.exit == 0);
    CHECK_THAT(inOrder.err, !Catch::Matchers::Contains("早于"));
}

TEST_CASE("of a payment that is dated too early the note names the only way to mend it") {
    const Bureau bureau;
    bureau.sign();
    REQUIRE(bureau.run("pay", {"request", "--for", kOne, "--on", "2024-07-02"}).exit == 0);
    REQUIRE(bureau.run("pay", {"approve", kPayment, "--on", "2024-07-03"}).exit == 0);
    const Outcome paid = bureau.run("pay", {"confirm", kPayment, "--on", "2024-07-01"});
    CHECK(paid.exit == 0);
    CHECK_THAT(paid.err, Catch::Matchers::Contains("支付不能撤回，写错了请追回以后重新支付"));
}

TEST_CASE("what was reversed does not move the day that nobody named") {
    const Bureau bureau;
    bureau.sign();
    REQUIRE(bureau.run("pay", {"request", "--for", kOne, "--on", "2024-07-02"}).exit == 0);
    REQUIRE(bureau.run("pay", {"approve", kPayment, "--on", "2025-03-03"}).exit == 0);
    CHECK(bureau.run("budget", {}).json().at("as_of") == "2025-03-03");
    REQUIRE(bureau.run("pay", {"reverse", kPayment, "--on", "2025-03-04", "--opinion", "写错"})
                .exit == 0);
    CHECK(bureau.run("budget", {}).json().at("as_of") == "2024-12-31");
}

TEST_CASE("an approval is reversed at the command line, with a reason") {
    const Bureau bureau;
    bureau.sign();
    REQUIRE(bureau.run("pay", {"request", "--for", kOne, "--on", "2024-07-02"}).exit == 0);
    REQUIRE(bureau.run("pay", {"approve", kPayment, "--on", "2024-07-03"}).exit == 0);
    const Outcome silent = bureau.run("pay", {"reverse", kPayment, "--on", "2024-07-04"});
    CHECK(silent.exit == 1);
    CHECK(silent.json().at("refused").at(0).at("code") == "OPINION");
    const Outcome reversed =
        bureau.run("pay", {"reverse", kPayment, "--on", "2024-07-04", "--opinion", "项目终止"});
    REQUIRE(reversed.exit == 0);
    CHECK(reversed.json() == Json{{"number", kPayment},
                                  {"action", "reverse"},
                                  {"from", "approved"},
                                  {"to", "requested"},
                                  {"on", "2024-07-04"}});
    CHECK(bureau.run("pay", {"reject", kPayment, "--on", "2024-07-05"}).exit == 0);
}
