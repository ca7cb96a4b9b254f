// SPDX-License-Identifier: GPL-3.0-or-later
// People and rights at the command line: projects §1.
#include "cli/bureau.h"
#include "storage/sqlite/database.h"
#include "support/anonymous_fund.h"

#include <catch2/catch.hpp>

using namespace grants::cli_test;

namespace {

struct Try {
    std::vector<std::string> arguments;
    std::string who;  // those that may
};

bool may(const Try& attempt, const std::string& role) {
    return (" " + attempt.who + " ").find(" " + role + " ") != std::string::npos;
}

}  // namespace

TEST_CASE("each command is open to whom the table of rights opens it") {
    const Bureau bureau;
    const std::string readers = "clerk officer finance chief admin auditor";
    const std::vector<Try> tries = {
        {{"targets", bureau.fund}, readers},
        {{"subsidy", bureau.fund, "--scheme", "S1"}, readers},
        {{"budget", bureau.fund}, readers},
        {{"report", bureau.fund, "budget", "--out", bureau.program.path("a.csv")}, readers},
        {{"people", bureau.fund, "list"}, readers},
        {{"ranking", bureau.fund, "--project", "P3"}, readers},
        {{"applications", bureau.fund}, readers + " reviewer"},
        {{"people", bureau.fund, "roles", "auditor", "auditor"}, "admin"},
    };
    for (const Try& attempt : tries) {
        for (const std::string& role : kRoles) {
            CAPTURE(attempt.arguments, role);
            CHECK(bureau.as(role, attempt.arguments).exit == (may(attempt, role) ? 0 : 5));
        }
    }
}

TEST_CASE("what decides about money and applications is refused to whom the table bars") {
    const Bureau bureau;
    const std::string number = bureau.as("auditor", {"applications", bureau.fund, "--json"})
                                   .json()
                                   .at("applications")
                                   .at(0)
                                   .at("number")
                                   .get<std::string>();
    const std::string readers = "clerk officer finance chief admin auditor";
    const std::vector<Try> tries = {
        {{"payments", bureau.fund}, readers},
        {{"reallocate", bureau.fund, "list"}, readers},
        {{"act", bureau.fund, "submit", number}, "clerk officer"},
        {{"act", bureau.fund, "accept", number}, "officer"},
        {{"act", bureau.fund, "propose", number, "--amount", "1"}, "officer"},
        {{"act", bureau.fund, "accept-finding", number, "--result", "LATE", "--opinion", "晚"},
         "officer"},
        {{"act", bureau.fund, "award", number}, "chief"},
        {{"pay", bureau.fund, "request", "--for", number}, "officer"},
        {{"pay", bureau.fund, "recover", "--for", number, "--amount", "1", "--opinion", "误付"},
         "finance"},
        {{"reallocate", bureau.fund, "propose", "--from", "P3", "--to", "S1", "--amount", "1"},
         "finance"},
        {{"review-package", bureau.fund, "export", "--expert", "none", "--out",
          bureau.program.path("none.zlps")},
         "officer"},
        {{"act", bureau.fund, "void", number, "--opinion", "重复"}, "admin"},
    };
    for (const Try& attempt : tries) {
        for (const std::string& role : kRoles) {
            CAPTURE(attempt.arguments, role);
            std::vector<std::string> arguments = attempt.arguments;
            arguments.emplace_back("--json");
            const Outcome outcome = bureau.as(role, arguments);
            const bool barred = outcome.exit == 5 && bureau.codeOf(outcome) == "RIGHT";
            CHECK(barred != may(attempt, role));
        }
    }
}

TEST_CASE("backup and restore ask their rights") {
    const Bureau bureau;
    const std::string copy = bureau.program.path("备份.zlzh");
    CHECK(bureau.as("reviewer", {"backup", bureau.fund, copy}).exit == 5);
    CHECK(bureau.as("auditor", {"backup", bureau.fund, copy}).exit == 0);
    CHECK(bureau.program.run({"restore", copy, bureau.fund}).exit == 5);
    CHECK(bureau.as("chief", {"restore", copy, bureau.fund}).exit == 5);
    CHECK(bureau.as("admin", {"restore", copy, bureau.fund}).exit == 0);
}

TEST_CASE("a backup from before there were people says that the file has none any more") {
    const Bureau bureau;
    const Program elsewhere;
    const std::string before = elsewhere.sampleFund();
    const std::string copy = bureau.program.path("有人员.zlzh");
    CHECK(bureau.as("admin", {"backup", bureau.fund, copy}).exit == 0);
    CHECK(bureau.as("admin", {"restore", copy, bureau.fund}).out.find("没有人员") ==
          std::string::npos);
    const Outcome outcome = bureau.as("admin", {"restore", before, bureau.fund});
    CHECK(outcome.exit == 0);
    CHECK_THAT(outcome.out, Catch::Contains("没有人员") && Catch::Contains("people add"));
}

TEST_CASE("what needs nobody asks nobody") {
    const Bureau bureau;
    CHECK(bureau.program.run({"verify", bureau.fund}).exit == 0);
    CHECK(bureau.program.run({"plan", "show"}).exit == 0);
    CHECK(bureau.program.run({"template", bureau.program.path("t.xlsx")}).exit == 0);
    CHECK(bureau.program.run({"--version"}).exit == 0);
}

TEST_CASE("a refusal has its code for other programs and its sentence for people") {
    const Bureau bureau;
    const Outcome right = bureau.as("reviewer", {"targets", bureau.fund, "--json"});
    CHECK(right.exit == 5);
    CHECK(bureau.codeOf(right) == "RIGHT");
    CHECK_THAT(right.err, Catch::Contains("某reviewer") && Catch::Contains("某clerk"));
    const Outcome unsigned_ = bureau.program.run({"targets", bureau.fund, "--json"});
    CHECK(unsigned_.exit == 5);
    CHECK(bureau.codeOf(unsigned_) == "SIGN_IN");
}

TEST_CASE("who has not signed in is told by which option, in each command") {
    const Bureau bureau;
    const std::string copy = bureau.program.path("备份.zlzh");
    REQUIRE(bureau.as("admin", {"backup", bureau.fund, copy}).exit == 0);
    const std::vector<std::vector<std::string>> commands = {{"targets", bureau.fund},
                                                            {"restore", copy, bureau.fund}};
    for (const std::vector<std::string>& command : commands) {
        CAPTURE(command);
        CHECK_THAT(bureau.program.run(command).err, Catch::Contains("--as"));
    }
    const Outcome told = bureau.program.run({"targets", bureau.fund, "--json"});
    CHECK_THAT(told.json().at("refused").at(0).at("message").get<std::string>(),
               Catch::Contains("--as"));
}

TEST_CASE("a wrong password is refused, and the next one waits, from whichever process") {
    const Bureau bureau;
    const Set wrong(kPassword, "wrong");
    CHECK(bureau.codeOf(bureau.as("clerk", {"targets", bureau.fund, "--json"})) == "SIGN_IN");
    CHECK(bureau.codeOf(bureau.as("clerk", {"targets", bureau.fund, "--json"})) == "SIGN_IN_WAIT");
}

TEST_CASE("who waits is let in by none of several processes that are started at once") {
    const Bureau bureau;
    {
        const Set wrong(kPassword, "wrong");
        REQUIRE(bureau.as("clerk", {"targets", bureau.fund}).exit == 5);
    }
    const Set right(kPassword, "correct horse");
    // So often that nobody is through waiting, however slow the machine is.
    grants::Database(bureau.fund).execute("UPDATE wrong_password SET times = 9");
    for (const Outcome& outcome :
         bureau.program.runAtOnce({"targets", bureau.fund, "--json", "--as", "clerk"}, 6)) {
        const bool inUse = outcome.exit == 4;  // by another one of them
        CHECK((inUse || bureau.codeOf(outcome) == "SIGN_IN_WAIT"));
    }
}

TEST_CASE("a password that an administrator sets serves once") {
    const Bureau bureau;
    {
        const Set fresh(kNewPassword, "given by admin");
        CHECK(bureau.as("admin", {"people", bureau.fund, "password", "clerk"}).exit == 0);
    }
    const Set given(kPassword, "given by admin");
    CHECK(bureau.codeOf(bureau.as("clerk", {"targets", bureau.fund, "--json"})) ==
          "PASSWORD_CHANGE");
    const Set own(kNewPassword, "my own words");
    CHECK(bureau.as("clerk", {"people", bureau.fund, "password", "clerk"}).exit == 0);
    const Set changed(kPassword, "my own words");
    CHECK(bureau.as("clerk", {"targets", bureau.fund}).exit == 0);
}

TEST_CASE("people are listed with their roles and nothing secret") {
    const Bureau bureau;
    const Outcome listed = bureau.as("auditor", {"people", bureau.fund, "list", "--json"});
    const auto people = listed.json().at("people");
    REQUIRE(people.size() == kRoles.size());
    CHECK(people[0].at("login") == "admin");
    CHECK(people[0].at("roles") == nlohmann::json::array({"admin"}));
    CHECK(people[0].at("disabled") == false);
    CHECK(listed.out.find("argon2") == std::string::npos);
}

TEST_CASE("who is disabled stays listed and does not come in") {
    const Bureau bureau;
    CHECK(bureau.as("admin", {"people", bureau.fund, "disable", "clerk"}).exit == 0);
    CHECK(bureau.as("clerk", {"targets", bureau.fund}).exit == 5);
    CHECK(bureau.as("admin", {"people", bureau.fund, "enable", "clerk"}).exit == 0);
}

namespace {

/// With a second administrator, without whom nobody could give up being one.
struct TwoAdmins : Bureau {
    TwoAdmins() {
        REQUIRE(as("admin", {"people", fund, "roles", "chief", "chief,admin"}).exit == 0);
    }
    [[nodiscard]] Outcome atTerminal(std::vector<std::string> arguments,
                                     const std::string& typed) const {
        arguments.insert(arguments.end(), {"--as", "admin"});
        return program.runAtTerminal(arguments, typed);
    }
    /// What the list says of the first one.
    [[nodiscard]] nlohmann::json first() const {
        return as("chief", {"people", fund, "list", "--json"}).json().at("people").at(0);
    }
    [[nodiscard]] std::vector<std::string> givingUp() const {
        return {"people", fund, "roles", "admin", "clerk"};
    }
};

}  // namespace

TEST_CASE("who gives up managing people at a terminal is asked whether he means it") {
    const TwoAdmins bureau;
    for (const std::string answer : {"n\n", "\n"}) {
        const Outcome kept = bureau.atTerminal(bureau.givingUp(), answer);
        CHECK(kept.exit == 1);
        CHECK_THAT(kept.err, Catch::Contains("只有别的管理员") && Catch::Contains("没有更改"));
        CHECK(bureau.first().at("roles") == nlohmann::json::array({"admin"}));
    }
    CHECK(bureau.atTerminal(bureau.givingUp(), "y\n").exit == 0);
    CHECK(bureau.first().at("roles") == nlohmann::json::array({"clerk"}));
}

TEST_CASE("who disables himself at a terminal is asked whether he means it") {
    const TwoAdmins bureau;
    CHECK(bureau.atTerminal({"people", bureau.fund, "disable", "admin"}, "n\n").exit == 1);
    CHECK(bureau.first().at("disabled") == false);
    CHECK(bureau.atTerminal({"people", bureau.fund, "disable", "admin"}, "y\n").exit == 0);
    CHECK(bureau.first().at("disabled") == true);
}

TEST_CASE("neither a script nor who says --yes is asked, nor is who changes another one") {
    const TwoAdmins bureau;
    const auto quiet = [](const Outcome& outcome) {
        return outcome.exit == 0 && outcome.err.find("只有别的管理员") == std::string::npos;
    };
    CHECK(quiet(bureau.atTerminal({"people", bureau.fund, "roles", "clerk", "auditor"}, "")));
    CHECK(quiet(bureau.as("admin", bureau.givingUp())));
    CHECK(quiet(bureau.as("chief", {"people", bureau.fund, "roles", "admin", "admin"})));
    std::vector<std::string> meant = bureau.givingUp();
    meant.emplace_back("--yes");
    CHECK(quiet(bureau.atTerminal(meant, "")));
}

TEST_CASE("the first person must manage people, and a password must come from somewhere") {
    const Program program;
    const std::string fund = program.path("year.zlzh");
    REQUIRE(program.run({"new", fund}).exit == 0);
    const std::vector<std::string> add = {"people", fund,   "add",     "li",
                                          "--name", "李某", "--roles", "clerk"};
    CHECK(program.run(add).exit == 2);
    const Set fresh(kNewPassword, "correct horse");
    CHECK(program.run(add).exit == 2);
    CHECK(program.run({"people", fund, "list"}).exit == 0);
}

TEST_CASE("wrong words to people are wrong usage") {
    const Program program;
    const std::string fund = program.path("year.zlzh");
    REQUIRE(program.run({"new", fund}).exit == 0);
    const Set fresh(kNewPassword, "correct horse");
    CHECK(program.run({"people", fund, "promote", "li"}).exit == 2);
    CHECK(program.run({"people", fund, "add"}).exit == 2);
    CHECK(program.run({"people", fund, "add", "li", "--name", "李", "--roles", "king"}).exit == 2);
    CHECK(program.run({"people", fund, "disable", "li"}).exit == 2);
}

TEST_CASE("a file without people works as before, whoever one says to be") {
    const Program program;
    const std::string fund = program.sampleFund();
    CHECK(program.run({"targets", fund, "--as", "anybody"}).exit == 0);
}

TEST_CASE("who declared a conflict is told nothing more of the application") {
    grants::test::AnonymousFund office("联系电话");
    office.workspace->signIn("reviewer", "correct horse");
    office.workspace->declareConflict("SB-1", "师生");
    office.workspace.reset();
    const Set password(kPassword, "correct horse");
    const Program program;
    const auto asked = [&](std::vector<std::string> command) {
        command.insert(command.end(), {"--json", "--as", "reviewer"});
        return program.run(command);
    };
    CHECK(asked({"applications", office.file.string()}).json().at("applications").empty());
    CHECK(asked({"ranking", office.file.string(), "--project", "P2"}).exit == 5);
}

TEST_CASE("who reads everything is not told how sheets come in of a review he is recused from") {
    grants::test::AnonymousFund office("联系电话");
    office.workspace->signIn("officer", "correct horse");
    office.workspace->edit(grants::Operation::Enter, "回避", [&](grants::Edit& edit) {
        grants::Expert expert;
        expert.number = "ZJ-9";
        expert.name = "王某";
        expert.employer = "某单位";
        expert.login = "chief";
        edit.put(expert);
        edit.put(grants::PanelSeat{{}, "SB-1", "ZJ-9", true, "师生", "", 0});
    });
    office.workspace.reset();
    const Set password(kPassword, "correct horse");
    const Program program;
    const auto sheets = [&](const std::string& login) {
        return program
            .run({"ranking", office.file.string(), "--project", "P2", "--json", "--as", login})
            .json()
            .at("applications")
            .at(0)
            .at("sheets");
    };
    CHECK(sheets("chief").is_null());
    CHECK(sheets("auditor") == 0);
}

TEST_CASE("an anonymous review tells a reviewer at the command line nothing of who applies") {
    grants::test::AnonymousFund office;
    office.workspace.reset();
    const Set password(kPassword, "correct horse");
    const Program program;
    const auto asked = [&](const std::string& login) {
        return program.run({"applications", office.file.string(), "--json", "--as", login});
    };
    const Outcome reviewer = asked("reviewer"), officer = asked("officer");
    REQUIRE(reviewer.exit == 0);
    const auto seen = reviewer.json().at("applications").at(0);
    CHECK(seen.at("number") == "SB-1");
    CHECK(seen.at("uscc") == "");
    CHECK(seen.at("unit") == "");
    CHECK(officer.json().at("applications").at(0).at("unit") == office.marks.front());
    for (const std::string& mark : office.marks) {
        CAPTURE(mark);
        CHECK(reviewer.out.find(mark) == std::string::npos);
    }
}
