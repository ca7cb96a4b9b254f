// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#include "domain/plan/plan_reader.h"
#include "workspace/workspace.h"

#include <catch2/catch.hpp>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace grants::cli_test;

namespace {

void requireRefused(const Outcome& outcome, int exit) {
    INFO(outcome.out << outcome.err);
    REQUIRE(outcome.exit == exit);
    REQUIRE(!outcome.err.empty());
}

/// How a command ends whose files cannot grow beyond `limit` bytes, as on a full disk.
int exitOnFullDisk(const Program& program, const std::vector<std::string>& arguments,
                   rlim_t limit) {
    const pid_t child = fork();
    if (child == 0) {
        const rlimit small{limit, limit};
        setrlimit(RLIMIT_FSIZE, &small);
        _exit(program.run(arguments).exit);
    }
    int status = -1;
    REQUIRE(waitpid(child, &status, 0) == child);
    return WEXITSTATUS(status);
}

}  // namespace

TEST_CASE("no command, an unknown one, a missing or a needless argument is wrong usage") {
    const Program program;
    requireRefused(program.run({}), 2);
    requireRefused(program.run({"guess"}), 2);
    requireRefused(program.run({"new"}), 2);
    requireRefused(program.run({"new", program.path("a.zlzh"), "needless"}), 2);
    requireRefused(program.run({"new", program.path("a.zlzh"), "--needless"}), 2);
    requireRefused(program.run({"subsidy", "a.zlzh", "--basis", "guessed"}), 2);
    requireRefused(program.run({"targets", "a.zlzh", "--as-of"}), 2);
    requireRefused(program.run({"verify", "a.zlzh", "--lang", "fr"}), 2);
    requireRefused(program.run({"plan"}), 2);
}

TEST_CASE("a scheme, a day, a code or a report that does not exist is wrong usage") {
    const Program program;
    const std::string fund = program.path("year.zlzh");
    REQUIRE(program.run({"new", fund}).exit == 0);
    requireRefused(program.run({"subsidy", fund, "--scheme", "S3"}), 2);
    requireRefused(program.run({"targets", fund, "--as-of", "2024-02-30"}), 2);
    requireRefused(program.run({"subsidy", fund, "--explain", "914403001922038217"}), 2);
    requireRefused(program.run({"subsidy", fund, "--explain", "914403001922038216"}), 2);
    requireRefused(program.run({"report", fund, "horoscope", "--out", program.path("a.xlsx")}), 2);
    requireRefused(program.run({"report", fund, "budget", "--out", program.path("a.docx")}), 2);
    requireRefused(program.run({"report", fund, "budget"}), 2);
}

TEST_CASE("a rejected row ends the import with 1, and the good rows are in") {
    const Program program;
    const std::string fund = program.path("year.zlzh");
    REQUIRE(program.run({"new", fund}).exit == 0);
    const std::string sheet =
        program.write("单位.csv",
                      "统一社会信用代码,单位名称,单位类型,区内\n"
                      "914403001922038216,甲公司,企业,是\n91440300192203821,乙公司,企业,是\n");
    const Outcome outcome =
        program.run({"import", fund, sheet, "--rejects", program.path("rejects.xlsx")});
    CHECK(outcome.exit == 1);
    CHECK(outcome.out.find("USCC_LENGTH") != std::string::npos);
    CHECK(bytesOf(program.path("rejects.xlsx")).rfind("PK", 0) == 0);
    CHECK(program.run({"subsidy", fund, "--explain", "914403001922038216"}).exit == 0);
}

TEST_CASE("with --strict a rejected row keeps all others out") {
    const Program program;
    const std::string fund = program.path("year.zlzh");
    REQUIRE(program.run({"new", fund}).exit == 0);
    const std::string sheet =
        program.write("单位.csv",
                      "统一社会信用代码,单位名称,单位类型,区内\n"
                      "914403001922038216,甲公司,企业,是\n91440300192203821,乙公司,企业,是\n");
    const std::string before = bytesOf(fund);
    CHECK(program.run({"import", fund, sheet, "--strict"}).exit == 1);
    CHECK(bytesOf(fund) == before);
}

TEST_CASE("rejected records of a calculation are its result, not a fault") {
    const Program program;
    const Outcome outcome = program.run({"subsidy", program.sampleFund(), "--json"});
    CHECK(!outcome.json()["schemes"][0]["rejected"].empty());
    CHECK(outcome.exit == 0);
}

TEST_CASE("an input that is absent or no workbook cannot be read") {
    const Program program;
    const std::string fund = program.path("year.zlzh");
    REQUIRE(program.run({"new", fund}).exit == 0);
    requireRefused(program.run({"import", fund, program.path("absent.xlsx")}), 3);
    requireRefused(program.run({"import", fund, program.write("a.xlsx", "PK\x03\x04 but no more")}),
                   3);
    requireRefused(
        program.run({"new", program.path("b.zlzh"), "--plan", program.path("absent.json")}), 3);
    requireRefused(
        program.run({"new", program.path("b.zlzh"), "--plan", program.write("p.json", "{}")}), 3);
}

TEST_CASE("a fund file that is absent, foreign or already there cannot be used") {
    const Program program;
    const std::string fund = program.path("year.zlzh");
    REQUIRE(program.run({"new", fund}).exit == 0);
    requireRefused(program.run({"new", fund}), 4);
    requireRefused(program.run({"targets", program.path("absent.zlzh")}), 4);
    requireRefused(
        program.run({"verify", program.write("foreign.zlzh", "this is a letter, not a fund")}), 4);
    requireRefused(program.run({"backup", fund, fund}), 4);
}

TEST_CASE("a fund file that another program holds cannot be used, and the holder is named") {
    const Program program;
    const std::string fund = program.path("year.zlzh");
    const auto holder = grants::Workspace::create(fund, grants::builtInPlanJson());
    const Outcome outcome = program.run({"targets", fund});
    requireRefused(outcome, 4);
    CHECK(outcome.err.find(std::to_string(getpid())) != std::string::npos);
}

TEST_CASE("Ctrl+C during an import leaves the fund file as it was") {
    const Program program;
    const std::string fund = program.path("year.zlzh");
    REQUIRE(program.run({"new", fund}).exit == 0);
    const std::string before = bytesOf(fund);
    const Outcome outcome = program.runInterrupted({"import", fund, samplePath()});
    requireRefused(outcome, 130);
    CHECK(bytesOf(fund) == before);
    CHECK(program.run({"verify", fund}).exit == 0);
}

TEST_CASE("a result that cannot be written is not passed over") {
    const Program program;
    const Outcome outcome = program.run({"template", "/nonexistent/out.xlsx"});
    requireRefused(outcome, 3);
}

TEST_CASE("a disk that is full ends a report with a sentence and leaves nothing") {
    const Program program;
    const std::string fund = program.sampleFund(), out = program.path("reports/a.csv");
    std::filesystem::create_directory(program.path("reports"));
    CHECK(exitOnFullDisk(program, {"report", fund, "budget", "--out", out}, 2048) == 3);
    CHECK_THAT(bytesOf(program.path("stderr.txt")), Catch::Contains("磁盘空间不足"));
    CHECK(std::filesystem::is_empty(program.path("reports")));
}

TEST_CASE("no command writes over a fund file, whatever it is called") {
    const Program program;
    const std::string fund = program.path("year.xlsx");
    REQUIRE(program.run({"new", fund}).exit == 0);
    REQUIRE(program.run({"import", fund, samplePath()}).exit == 0);
    const std::string before = bytesOf(fund);
    requireRefused(program.run({"template", fund}), 3);
    requireRefused(program.run({"report", fund, "budget", "--out", fund}), 3);
    requireRefused(program.run({"import", fund, samplePath(), "--rejects", fund}), 3);
    CHECK(bytesOf(fund) == before);
    CHECK(program.run({"verify", fund}).exit == 0);
}

TEST_CASE("rejects that would take the place of an input are refused before anything is imported") {
    const Program program;
    const std::string fund = program.path("year.zlzh");
    REQUIRE(program.run({"new", fund}).exit == 0);
    REQUIRE(program.run({"template", program.path("in.xlsx")}).exit == 0);
    const std::string input = program.path("in.xlsx");
    const std::string before = bytesOf(fund), sheets = bytesOf(input);
    requireRefused(program.run({"import", fund, input, "--rejects", input}), 3);
    CHECK(bytesOf(fund) == before);
    CHECK(bytesOf(input) == sheets);
}

TEST_CASE("blank cells empty only together with an update") {
    const Program program;
    const std::string fund = program.path("year.zlzh");
    REQUIRE(program.run({"new", fund}).exit == 0);
    requireRefused(program.run({"import", fund, samplePath(), "--empty-blanks"}), 2);
    CHECK(program.run({"import", fund, samplePath(), "--update", "--empty-blanks"}).exit == 0);
}

TEST_CASE("files that a command makes are their owner's") {
    const Program program;
    REQUIRE(program.run({"template", program.path("out.xlsx")}).exit == 0);
    using std::filesystem::perms;
    CHECK((std::filesystem::status(program.path("out.xlsx")).permissions() & perms::all) ==
          (perms::owner_read | perms::owner_write));
}
