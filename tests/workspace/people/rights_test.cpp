// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what: every operation × role, and at every door.
#include "support/entered_year.h"
#include "support/staff.h"

#include <catch2/catch.hpp>

#include <map>

using namespace grants;
using namespace grants::test;

namespace {

struct RightsLine {
    Operation operation;
    std::string who;  // as the table of projects §1 ticks them
};

const std::vector<RightsLine> kTable = {
    {Operation::Enter, "clerk officer"},
    {Operation::Import, "clerk officer"},
    {Operation::Submit, "clerk officer"},
    {Operation::Examine, "officer"},
    {Operation::Score, "reviewer"},
    {Operation::Propose, "officer"},
    {Operation::Judge, "officer"},
    {Operation::Award, "chief"},
    {Operation::RequestPayment, "officer"},
    {Operation::Pay, "finance"},
    {Operation::ImportOwn, "finance chief"},
    {Operation::ChangePlan, "admin"},
    {Operation::ManagePeople, "admin"},
    {Operation::Restore, "admin"},
    {Operation::Void, "admin"},
    {Operation::Read, "clerk officer finance chief admin auditor"},
    {Operation::BackUp, "clerk officer finance chief admin auditor"},
    {Operation::ReadTrail, "chief admin auditor"},
};

bool isTicked(const RightsLine& line, PersonRole role) {
    return (" " + line.who + " ").find(" " + std::string(codeOf(role)) + " ") != std::string::npos;
}

/// With an application that can be decided about.
struct OpenFund : StaffedFund {
    OpenFund() {
        signIn("officer");
        enter(*workspace, soundApplication("SB-1").build());
        const auto unit = workspace->year()->applications.front().unit;
        signIn("finance");
        workspace->edit(Operation::Pay, "登记", [&](Edit& edit) {
            edit.put(Payment{{},
                             "BF-1",
                             "SB-1",
                             unit,
                             PaymentKind::First,
                             Money::ofYuan(1),
                             Date(2024, 6, 1),
                             "",
                             "paid"});
        });
        workspace->signOut();
    }
};

/// What a person tries, and the right it needs.
struct Door {
    std::string name;
    Operation operation;
    std::function<void(StaffedFund&)> attempt;
};

void acts(StaffedFund& fund, Subject subject, const std::string& action) {
    (void)fund.workspace->act({subject, subject == Subject::Application ? "SB-1" : "1", action});
}

const std::vector<Door> kDoors = {
    {"edit", Operation::Enter, [](StaffedFund& fund) { fund.enterUnit(Operation::Enter); }},
    {"import", Operation::Import, [](StaffedFund& fund) { fund.enterUnit(Operation::Import); }},
    {"plan", Operation::ChangePlan,
     [](StaffedFund& fund) {
         fund.workspace->edit(Operation::ChangePlan, "改方案", [&](Edit& edit) {
             edit.putPlan(fund.workspace->plan(), fund.workspace->planJson() + " ");
         });
     }},
    {"people", Operation::ManagePeople,
     [](StaffedFund& fund) {
         fund.workspace->managePeople(
             [](PeopleEdit& edit) { edit.setNameAndEmployer("clerk", "某录入", {}); });
     }},
    {"list of people", Operation::Read, [](StaffedFund& fund) { (void)fund.workspace->people(); }},
    {"trail", Operation::ReadTrail, [](StaffedFund& fund) { (void)fund.workspace->auditTrail(); }},
    {"backup", Operation::BackUp,
     [](StaffedFund& fund) {
         fund.workspace->backup(fund.scratch / (fund.workspace->login() + ".zlzh"));
     }},
    {"submit", Operation::Submit,
     [](StaffedFund& fund) { acts(fund, Subject::Application, "submit"); }},
    {"accept", Operation::Examine,
     [](StaffedFund& fund) { acts(fund, Subject::Application, "accept"); }},
    {"propose", Operation::Propose,
     [](StaffedFund& fund) { acts(fund, Subject::Application, "propose"); }},
    {"award", Operation::Award,
     [](StaffedFund& fund) { acts(fund, Subject::Application, "award"); }},
    {"void", Operation::Void, [](StaffedFund& fund) { acts(fund, Subject::Application, "void"); }},
    {"request", Operation::RequestPayment,
     [](StaffedFund& fund) {
         (void)fund.workspace->requestPayment({"SB-1", {}, {}, "", "", ""});
     }},
    {"recover", Operation::Pay,
     [](StaffedFund& fund) {
         (void)fund.workspace->recoverPayment({"SB-1", {}, {}, "误付", "", ""});
     }},
    {"propose a reallocation", Operation::Pay,
     [](StaffedFund& fund) {
         (void)fund.workspace->proposeReallocation({"P3", "S1", Money::ofWan(500), {}, ""});
     }},
    {"confirm", Operation::Pay,
     [](StaffedFund& fund) {
         (void)fund.workspace->act({Subject::Payment, "BF-1", "confirm"});
     }},
    {"approve a payment", Operation::Award,
     [](StaffedFund& fund) {
         (void)fund.workspace->act({Subject::Payment, "BF-1", "approve"});
     }},
    {"import what one decides on", Operation::ImportOwn,
     [](StaffedFund& fund) {
         const std::string login = fund.workspace->login();
         fund.workspace->edit(Operation::ImportOwn, "导入", [&](Edit& edit) {
             if (login != "chief")
                 edit.put(Appropriation{{}, login, Money::ofWan(1), Date(2024, 5, 1)});
             else
                 edit.put(TakenUpAward{"SB-1", "立1号", Money::ofWan(1), Date(2024, 6, 20)});
         });
     }},
};

}  // namespace

TEST_CASE("the table of rights is the one of the specification") {
    REQUIRE(kTable.size() == static_cast<std::size_t>(kOperations));
    for (const RightsLine& line : kTable) {
        for (const PersonRole role : kPersonRoles) {
            CAPTURE(static_cast<int>(line.operation), codeOf(role));
            CHECK(rolesFor(line.operation).has(role) == isTicked(line, role));
        }
    }
}

TEST_CASE("every door asks the right of whoever stands before it") {
    OpenFund fund;
    for (const PersonRole role : kPersonRoles) {
        fund.signIn(std::string(codeOf(role)));
        for (const Door& door : kDoors) {
            CAPTURE(codeOf(role), door.name);
            const std::string refused = failureCode([&] { door.attempt(fund); });
            CHECK(refused == (rolesFor(door.operation).has(role) ? "" : "RIGHT"));
        }
    }
}

TEST_CASE("who imports what he decides on imports nothing that others decide on") {
    OpenFund fund;
    const auto importing = [&](const auto& record) {
        return failureCode([&] {
            fund.workspace->edit(Operation::ImportOwn, "导入",
                                 [&](Edit& edit) { edit.put(record); });
        });
    };
    const Appropriation granted{{}, "渝财1号", Money::ofWan(1), Date(2024, 5, 1)};
    const Reallocation moved{{},        "TJ-1",           "P3",      "S1", Money::ofWan(1),
                             "渝知1号", Date(2024, 8, 1), "approved"};
    fund.signIn("finance");
    CHECK(importing(moved) == "RIGHT");
    CHECK(importing(TakenUpAward{"SB-1", "立1号", Money::ofWan(1), Date(2024, 6, 20)}) == "RIGHT");
    CHECK(importing(unitOf(20)) == "RIGHT");
    CHECK(importing(granted).empty());
    fund.signIn("chief");
    CHECK(importing(Appropriation{{}, "渝财2号", Money::ofWan(1), Date(2024, 5, 1)}) == "RIGHT");
    CHECK(importing(unitOf(20)) == "RIGHT");
    CHECK(importing(moved).empty());
}

TEST_CASE("the year is there for who reads and for who scores") {
    OpenFund fund;
    CHECK(failureCode([&] { (void)fund.workspace->year(); }) == "SIGN_IN");
    CHECK(failureCode([&] { (void)fund.workspace->units(); }) == "SIGN_IN");
    for (const PersonRole role : kPersonRoles) {
        fund.signIn(std::string(codeOf(role)));
        CHECK(failureCode([&] { (void)fund.workspace->year(); }).empty());
        CHECK(fund.workspace->units()->units().empty() == (role == PersonRole::Reviewer));
    }
}

TEST_CASE("what is refused leaves the file byte for byte as it was") {
    OpenFund fund;
    fund.signIn("auditor");
    const std::string before = bytesOf(fund.file);
    for (const Door& door : kDoors)
        if (door.operation != Operation::Read && door.operation != Operation::BackUp &&
            door.operation != Operation::ReadTrail)
            CHECK(failureCode([&] { door.attempt(fund); }) == "RIGHT");
    CHECK(bytesOf(fund.file) == before);
}

TEST_CASE("nobody who is not signed in passes any door") {
    OpenFund fund;
    for (const Door& door : kDoors) {
        CAPTURE(door.name);
        CHECK(failureCode([&] { door.attempt(fund); }) == "SIGN_IN");
    }
}

TEST_CASE("a refusal names who could do it") {
    OpenFund fund;
    fund.signIn("auditor");
    const std::optional<Fault> obstacle = fund.workspace->obstacleTo(Operation::Pay);
    REQUIRE(obstacle);
    CHECK(obstacle->message.arguments ==
          std::vector<std::string>{"某auditor (auditor)", "某finance"});
}

TEST_CASE("a refusal tells people of one name apart by their logins") {
    OpenFund fund;
    fund.signIn("admin");
    fund.workspace->managePeople([](PeopleEdit& edit) {
        edit.setNameAndEmployer("officer", "某clerk", {});
        edit.setNameAndEmployer("finance", "赵敏", {});
    });
    fund.signIn("auditor");
    CHECK(fund.workspace->obstacleTo(Operation::Enter)->message.arguments.at(1) ==
          listed({"某clerk (clerk)", "某clerk (officer)"}));
    CHECK(fund.workspace->obstacleTo(Operation::Pay)->message.arguments.at(1) == "赵敏");
}

TEST_CASE("a refusal that nobody could help with sends to an administrator") {
    OpenFund fund;
    fund.signIn("admin");
    fund.workspace->managePeople([](PeopleEdit& edit) { edit.setDisabled("finance", true); });
    CHECK(fund.workspace->obstacleTo(Operation::Pay)->message.arguments ==
          std::vector<std::string>{"某admin (admin)"});
}

TEST_CASE("several roles have the rights of each") {
    OpenFund fund;
    fund.signIn("admin");
    fund.workspace->managePeople([](PeopleEdit& edit) {
        edit.setRoles("auditor", PersonRoles::of(PersonRole::Clerk, PersonRole::Finance));
    });
    fund.signIn("auditor");
    CHECK_FALSE(fund.workspace->obstacleTo(Operation::Enter));
    CHECK_FALSE(fund.workspace->obstacleTo(Operation::Pay));
    CHECK(fund.workspace->obstacleTo(Operation::Award));
}

TEST_CASE("one takes back one's own changes only") {
    OpenFund fund;
    fund.signIn("clerk");
    fund.workspace->edit(Operation::Enter, "录入", [](Edit& edit) { edit.put(unitOf(9)); });
    CHECK(fund.workspace->undoable() == "录入");
    fund.signIn("officer");
    CHECK(fund.workspace->undoable().empty());
    fund.signIn("clerk");
    CHECK(fund.workspace->undoable().empty());
}

TEST_CASE("who proves to be still there can take back what he did before") {
    OpenFund fund;
    fund.signIn("clerk");
    fund.workspace->edit(Operation::Enter, "录入", [](Edit& edit) { edit.put(unitOf(9)); });
    fund.signIn("clerk");
    CHECK(fund.workspace->undoable() == "录入");
}

TEST_CASE("who lost the right to a change does not take it back") {
    OpenFund fund;
    fund.signIn("admin");
    fund.workspace->managePeople([](PeopleEdit& edit) {
        edit.setRoles("admin", PersonRoles::of(PersonRole::Admin, PersonRole::Clerk));
    });
    fund.workspace->edit(Operation::Enter, "录入", [](Edit& edit) { edit.put(unitOf(9)); });
    fund.workspace->managePeople(
        [](PeopleEdit& edit) { edit.setRoles("admin", PersonRoles::of(PersonRole::Admin)); });
    CHECK(failureCode([&] { (void)fund.workspace->undo(); }) == "RIGHT");
}

TEST_CASE("a backup is put in a file's place by an administrator of that file") {
    OpenFund fund;
    fund.signIn("admin");
    fund.workspace->backup(fund.scratch / "备份.zlzh");
    fund.workspace.reset();
    const auto restoredBy = [&](const std::optional<Credentials>& who) {
        return failureCode([&] { Workspace::restore(fund.scratch / "备份.zlzh", fund.file, who); });
    };
    CHECK(restoredBy({}) == "SIGN_IN");
    CHECK(restoredBy(Credentials{"clerk", kPassword}) == "RIGHT");
    CHECK(restoredBy(Credentials{"admin", kPassword}).empty());
}

TEST_CASE("a file that cannot be opened gives way to who manages people in the backup") {
    OpenFund fund;
    fund.signIn("admin");
    fund.workspace->backup(fund.scratch / "备份.zlzh");
    fund.workspace.reset();
    writeBytes(fund.file, "zeroed");
    CHECK(failureCode([&] { Workspace::restore(fund.scratch / "备份.zlzh", fund.file); }) ==
          "SIGN_IN");
    Workspace::restore(fund.scratch / "备份.zlzh", fund.file, Credentials{"admin", kPassword});
    CHECK(Workspace::open(fund.file)->hasPeople());
}

TEST_CASE("what a person gave up the right to he does not take back either") {
    StaffedFund fund;
    fund.signIn("admin");
    fund.workspace->managePeople([](PeopleEdit& edit) {
        edit.setRoles("admin", PersonRoles::of(PersonRole::Admin, PersonRole::Officer));
    });
    fund.workspace->edit(Operation::Enter, "录入专家", [](Edit& edit) { edit.put(expertOf(1)); });
    fund.workspace->managePeople([](PeopleEdit& edit) {
        edit.setRoles("admin", PersonRoles::of(PersonRole::Admin, PersonRole::Clerk));
    });
    CHECK(failureCode([&] { fund.workspace->undo(); }) == "RIGHT");
    CHECK(fund.workspace->year()->experts.size() == 1);
    CHECK(fund.workspace->undoable() == "录入专家");
}
