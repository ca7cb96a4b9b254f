// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line says of files that others changed, that can only be read, and what it lets
// through to a terminal.
#include "cli/plain_output.h"
#include "cli/program.h"
#include "support/early_entry.h"

#include <catch2/catch.hpp>
#include <sqlite3.h>

#include <filesystem>
#include <regex>
#include <sstream>

using namespace grants::cli_test;

namespace {

void change(const std::string& fund, const std::string& sql) {
    sqlite3* database = nullptr;
    REQUIRE(sqlite3_open(fund.c_str(), &database) == SQLITE_OK);
    REQUIRE(sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(database);
}

std::string headIn(const std::string& verified) {
    const std::size_t at = verified.find("链首 ");
    return verified.substr(at + std::string("链首 ").size(), 64);
}

std::string plain(const std::string& text) {
    std::ostringstream out;
    grants::cli::PlainOutput output(out);
    for (const char c : text) output << c;
    output << std::flush;
    std::ostringstream whole;
    grants::cli::PlainOutput atOnce(whole);
    atOnce << text << std::flush;
    CHECK(out.str() == whole.str());
    return out.str();
}

}  // namespace

TEST_CASE("verify names the record that another program changed") {
    const Program program;
    const std::string fund = program.sampleFund();
    change(fund, "UPDATE licence SET amount_fen = amount_fen * 100 WHERE id = 3");
    const Outcome outcome = program.run({"verify", fund});
    CHECK(outcome.exit == 1);
    CHECK_THAT(outcome.out, Catch::Contains("VERIFY_CONTENT  licence 3"));
}

TEST_CASE("verify looks through a file that opening refuses for a foreign trigger") {
    const Program program;
    const std::string fund = program.sampleFund();
    change(fund, "CREATE TRIGGER halve AFTER INSERT ON claim BEGIN SELECT 1; END");
    const Outcome opened = program.run({"subsidy", fund});
    CHECK(opened.exit == 4);
    CHECK_THAT(opened.err, Catch::Contains("halve"));
    CHECK(program.run({"verify", fund}).exit == 1);
}

TEST_CASE("a clock that was set back is told and keeps no file from being sound") {
    const Program program;
    const std::string fund = program.sampleFund();
    grants::test::addEarlyEntry(fund);
    const Outcome outcome = program.run({"verify", fund});
    CHECK(outcome.exit == 0);
    CHECK_THAT(outcome.out, Catch::Contains("AUDIT_CLOCK"));
}

TEST_CASE("a printed head tells the file that printed it from another") {
    const Program program;
    const std::string fund = program.sampleFund();
    const std::string head = headIn(program.run({"verify", fund}).out);
    const Outcome same = program.run({"verify", fund, "--head", head.substr(0, 12)});
    CHECK(same.exit == 0);
    CHECK_THAT(same.out, Catch::Contains("与印出的指纹一致"));
    CHECK(program.run({"verify", fund, "--head", "0123456789ab"}).exit == 1);
    CHECK(program.run({"verify", fund, "--head", "链首"}).exit == 2);
}

TEST_CASE("blanks that were copied with a head are no part of it") {
    const Program program;
    const std::string fund = program.sampleFund();
    const std::string head = headIn(program.run({"verify", fund}).out).substr(0, 12);
    for (const std::string& copied : {head + " ", "\t" + head, head + "\n"})
        CHECK(program.run({"verify", fund, "--head", copied}).exit == 0);
}

TEST_CASE("a head of the state that a restoration replaced is not told as damage") {
    const Program program;
    const std::string fund = program.path("year.zlzh"), copy = program.path("copy.zlzh");
    REQUIRE(program.run({"new", fund}).exit == 0);
    REQUIRE(program.run({"backup", fund, copy}).exit == 0);
    REQUIRE(program.run({"import", fund, samplePath()}).exit == 0);
    const std::string printed = headIn(program.run({"verify", fund}).out).substr(0, 12);
    REQUIRE(program.run({"restore", copy, fund}).exit == 0);
    const Outcome told = program.run({"verify", fund, "--head", printed});
    CHECK(told.exit == 1);
    CHECK_THAT(told.out, Catch::Contains("AUDIT_HEAD_REPLACED") && Catch::Contains(printed));
    CHECK_THAT(told.err, Catch::Contains("没有查出问题") && !Catch::Contains("用最近的备份恢复"));
    const Outcome other = program.run({"verify", fund, "--head", "0123456789ab"});
    CHECK(other.exit == 1);
    CHECK_THAT(other.err, Catch::Contains("弄清原因以前"));
}

TEST_CASE("when a head was printed is told as a clock shows it") {
    const Program program;
    const std::string fund = program.path("year.zlzh");
    REQUIRE(program.run({"new", fund}).exit == 0);
    const std::string head = headIn(program.run({"verify", fund}).out);
    REQUIRE(program.run({"import", fund, samplePath()}).exit == 0);
    const std::string told = program.run({"verify", fund, "--head", head}).out;
    INFO(told);
    CHECK(std::regex_search(told, std::regex("[(][0-9-]{10} [0-9:]{8} UTC[)]")));
}

TEST_CASE("a head that is none is a wrong call, which verifies nothing, in either language") {
    const Program program;
    const std::string fund = program.sampleFund();
    const auto* const head = GENERATE("", " ", "0123456", "链首", "0123456789ax");
    CAPTURE(head);
    const Outcome chinese = program.run({"verify", fund, "--head", head});
    CHECK(chinese.exit == 2);
    CHECK(chinese.out.empty());
    CHECK_THAT(chinese.err, Catch::Contains("至少 8 位十六进制数"));
    const Outcome english = program.run({"verify", fund, "--head", head, "--lang", "en"});
    CHECK(english.exit == 2);
    CHECK_THAT(english.err, Catch::Contains("hexadecimal"));
}

TEST_CASE("a fund that is only to be read is calculated with, and takes no import") {
    const Program program;
    const std::string fund = program.sampleFund();
    const std::string before = bytesOf(fund);
    CHECK(program.run({"subsidy", fund, "--read-only"}).out == program.run({"subsidy", fund}).out);
    const std::string empty = program.path("空.zlzh");
    REQUIRE(program.run({"new", empty}).exit == 0);
    const Outcome import = program.run({"import", empty, samplePath(), "--read-only"});
    CHECK(import.exit == 4);
    CHECK_THAT(import.err, Catch::Contains("只读"));
    CHECK(bytesOf(fund) == before);
}

TEST_CASE("rejects that cannot be written do not hide that the import is done") {
    const Program program;
    const std::string fund = program.path("year.zlzh");
    REQUIRE(program.run({"new", fund}).exit == 0);
    const std::string units =
        program.write("单位.csv",
                      "统一社会信用代码,单位名称,单位类型,区内\n"
                      "914403001922038216,甲公司,企业,是\n不是代码,乙公司,企业,是\n");
    const Outcome outcome =
        program.run({"import", fund, units, "--rejects", program.path("没有/拒收.xlsx")});
    INFO(outcome.out << outcome.err);
    CHECK(outcome.exit == 3);
    CHECK_THAT(outcome.err, Catch::Contains("导入本身已经完成"));
}

TEST_CASE("what a terminal would obey is shown as a mark") {
    CHECK(plain("a\x1b[31mb\x07\x7f\r") == "a�[31mb���");
    CHECK(plain("\xC2\x9B"
                "2J") == "�2J");
}

TEST_CASE("text of every language, tabs and line breaks pass as they are") {
    const std::string text = "金额\t1,234.50 元\n£ ÀÂ é \xC2\xA0 𠮷";
    CHECK(plain(text) == text);
}

TEST_CASE("a lock file of another program tells its holder without its commands") {
    const Program program;
    const std::string fund = program.path("年\x1b[2J.zlzh");
    const Outcome outcome = program.run({"verify", fund});
    CHECK(outcome.exit == 4);
    CHECK(outcome.err.find('\x1b') == std::string::npos);
}
