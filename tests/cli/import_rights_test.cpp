// SPDX-License-Identifier: GPL-3.0-or-later
// Who imports what at the command line: row by row, and the same by a trial as by the import.
#include "cli/bureau.h"

using namespace grants::cli_test;

namespace {

/// A survey of its own number.
std::string surveyIn(const Bureau& bureau, const std::string& number) {
    return bureau.program.write("满意度.csv", "调查编号,日期,满意,比较满意,基本满意,不满意\nMY-" +
                                                  number + ",2024-05-01,1,0,0,0\n");
}

}  // namespace

TEST_CASE("who may not import any of a file is refused it, and its trial") {
    const Bureau bureau;
    for (const std::string& role : kRoles) {
        CAPTURE(role);
        const std::string survey = surveyIn(bureau, role);
        const bool may = role == "clerk" || role == "officer";
        const std::vector<std::string> run = {"import", bureau.fund, survey, "--json"};
        std::vector<std::string> trial = run;
        trial.emplace_back("--dry-run");
        for (const auto& command : {trial, run}) {
            const Outcome outcome = bureau.as(role, command);
            CHECK(outcome.exit == (may ? 0 : 5));
            if (!may) CHECK(bureau.codeOf(outcome) == "RIGHT");
        }
    }
}

TEST_CASE("who may import something hears of each row that is not for him, of all as of some") {
    const Bureau bureau;
    const std::string survey = surveyIn(bureau, "1");
    const std::string granted =
        bureau.program.write("下达.csv", "文号,金额(元),日期\n渝财9号,10000,2024-05-01\n");
    const auto importing = [&](std::vector<std::string> inputs) {
        inputs.insert(inputs.begin(), {"import", bureau.fund});
        return bureau.as("finance", inputs);
    };
    const Outcome all = importing({survey, "--json"});
    CHECK(all.exit == 5);
    REQUIRE(all.json().at("rejected").size() == 1);
    CHECK(all.json().at("rejected").at(0).at("row") == 2);
    CHECK(all.json().at("rejected").at(0).at("code") == "RIGHT");
    const Outcome text = importing({survey});
    CHECK(text.exit == 5);
    CHECK_THAT(text.out, Catch::Contains("RIGHT"));
    CHECK_THAT(text.err, Catch::Contains("没有权限"));
    const Outcome some = importing({survey, granted, "--json"});
    CHECK(some.exit == 1);
    CHECK(some.json().at("rejected").size() == 1);
    CHECK_FALSE(some.json().contains("refused"));
}

TEST_CASE("who may award imports an award, and is told the same by a trial") {
    const Bureau bureau;
    const std::string award =
        bureau.program.write("立项.csv",
                             "受理号,立项编号,立项金额(元),立项日期\n"
                             "CQGX-ZLZH-P6-2024-0019,立1号,100000,2024-06-20\n");
    const std::vector<std::string> run = {"import", bureau.fund, award};
    std::vector<std::string> trial = run;
    trial.emplace_back("--dry-run");
    for (const char* login : {"clerk", "officer", "finance"}) {
        CAPTURE(login);
        CHECK(bureau.as(login, trial).exit == 5);
        CHECK(bureau.as(login, run).exit == 5);
    }
    CHECK(bureau.as("chief", trial).exit == 0);
    CHECK(bureau.as("chief", run).exit == 0);
}

TEST_CASE("an officer moves no application to a state that only others lead to, by no option") {
    const Bureau bureau;
    const std::string table =
        bureau.program.write("项目申报.csv",
                             "受理号,项目代码,单位代码,项目名称,申请金额(元),申报日期,状态\n"
                             "ZZ-1,P6,91500106MA801012XY,咨询项目,100000,2024-05-20,已立项\n");
    for (const char* option : {"--dry-run", "--update"}) {
        CAPTURE(option);
        const Outcome outcome =
            bureau.as("officer", {"import", bureau.fund, table, "--json", option});
        CHECK(outcome.exit == 5);
        CHECK(outcome.json().at("rejected").at(0).at("column") == "状态");
        CHECK(outcome.json().at("rejected").at(0).at("code") == "RIGHT");
    }
}
