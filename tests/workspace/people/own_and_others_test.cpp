// SPDX-License-Identifier: GPL-3.0-or-later
// What is one's own and what is another's, for every role: changes to take back, passwords, sheets
// (projects §1).
#include "support/entered_year.h"
#include "support/staff.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

std::string loginOf(PersonRole role) {
    return std::string(codeOf(role));
}

/// SB-1 is reviewed by who signs in as `reviewer` and four others, SB-2 by somebody else.
struct ReviewedFund : StaffedFund {
    ReviewedFund() {
        ProcedureYear year;
        for (const char* number : {"SB-1", "SB-2"})
            year.apply(number, "P2", year.applicantFor("P2")).takenUp = "in_review";
        year.seat("SB-1", 5);
        year.expert(1).login = "reviewer";
        signIn("officer");
        enter(*workspace, year.build());
    }
    [[nodiscard]] std::string scoring(const std::string& application) {
        return failureCode([&] {
            workspace->putScores({{application, "实施方案", Points::ofHundredths(1000), "可行"}});
        });
    }
};

}  // namespace

TEST_CASE("each role takes back the change that it made itself") {
    StaffedFund fund;
    for (const PersonRole role : kPersonRoles) {
        CAPTURE(codeOf(role));
        fund.signIn(loginOf(role));
        const bool may = rolesFor(Operation::Enter).has(role);
        CHECK(failureCode([&] { fund.enterUnit(Operation::Enter); }) == (may ? "" : "RIGHT"));
        CHECK(fund.workspace->undo().empty() != may);
    }
}

TEST_CASE("no role takes back what another one did") {
    StaffedFund fund;
    for (const PersonRole role : kPersonRoles) {
        CAPTURE(codeOf(role));
        fund.signIn(role == PersonRole::Clerk ? "officer" : "clerk");
        fund.enterUnit(Operation::Enter);
        const std::string head = fund.workspace->head();
        fund.signIn(loginOf(role));
        CHECK(fund.workspace->undoable().empty());
        CHECK(fund.workspace->undo().empty());
        CHECK(fund.workspace->head() == head);
    }
}

TEST_CASE("each role changes its own password, and only who manages people another's") {
    StaffedFund fund;
    const auto reset = [&fund](const std::string& login) {
        return failureCode([&] {
            fund.workspace->managePeople([&](PeopleEdit& edit) {
                edit.setPassword(login, kPassword, PasswordUse::Lasting);
            });
        });
    };
    for (const PersonRole role : kPersonRoles) {
        CAPTURE(codeOf(role));
        fund.signIn(loginOf(role));
        CHECK(failureCode([&] {
                  fund.workspace->changePassword(kPassword, "my own words");
              }).empty());
        const bool manages = rolesFor(Operation::ManagePeople).has(role);
        CHECK(reset("auditor") == (manages ? "" : "RIGHT"));
        CHECK(reset("admin") == (manages ? "" : "RIGHT"));
    }
}

TEST_CASE("who reviews scores his own sheets, and nobody another's") {
    ReviewedFund fund;
    for (const PersonRole role : kPersonRoles) {
        CAPTURE(codeOf(role));
        fund.signIn(loginOf(role));
        const bool scores = rolesFor(Operation::Score).has(role);
        CHECK(fund.scoring("SB-1") == (scores ? "" : "RIGHT"));
        CHECK(fund.scoring("SB-2") == (scores ? "NOT_ASSIGNED" : "RIGHT"));
    }
}
