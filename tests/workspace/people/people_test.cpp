// SPDX-License-Identifier: GPL-3.0-or-later
// People of a fund file: who comes, who goes, who may sign in.
#include "storage/sqlite/database.h"
#include "support/staff.h"
#include "workspace/local.h"
#include "workspace/people/password.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

struct NewFund {
    Scratch scratch;
    std::unique_ptr<Workspace> workspace;

    NewFund() {
        makeSmallFund(scratch / "年度.zlzh");
        workspace = Workspace::open(scratch / "年度.zlzh");
    }
    [[nodiscard]] std::string refusalOf(const std::function<void(PeopleEdit&)>& change) {
        return failureCode([&] { workspace->managePeople(change); });
    }
};

const auto kAdmin = PersonRoles::of(PersonRole::Admin);
const auto kClerkRole = PersonRoles::of(PersonRole::Clerk);

}  // namespace

TEST_CASE("a file without people belongs to whoever opens it") {
    NewFund fund;
    CHECK_FALSE(fund.workspace->hasPeople());
    CHECK(fund.workspace->actor().name == localName());
    for (int each = 0; each < kOperations; ++each)
        CHECK_FALSE(fund.workspace->obstacleTo(static_cast<Operation>(each)));
}

TEST_CASE("the first person manages people") {
    NewFund fund;
    CHECK(fund.refusalOf([](PeopleEdit& edit) { edit.add(personOf("li", kClerkRole)); }) ==
          "FIRST_ADMIN");
    CHECK_FALSE(fund.workspace->hasPeople());
}

TEST_CASE("once somebody is added nobody works unsigned") {
    NewFund fund;
    fund.workspace->managePeople([](PeopleEdit& edit) { edit.add(personOf("wang", kAdmin)); });
    CHECK(fund.workspace->hasPeople());
    CHECK(failureCode([&] { (void)fund.workspace->year(); }) == "SIGN_IN");
    CHECK(failureCode([&] { (void)fund.workspace->backup(fund.scratch / "备份.zlzh"); }) ==
          "SIGN_IN");
    fund.workspace->signIn("wang", kPassword);
    CHECK(fund.workspace->year()->people.size() == 1);
}

TEST_CASE("a login is taken once, whatever its letters and blanks") {
    NewFund fund;
    CHECK(fund.refusalOf([](PeopleEdit& edit) {
        edit.add(personOf("wang", kAdmin));
        edit.add(personOf(" ＷANG ", kAdmin));
    }) == "LOGIN_TAKEN");
    CHECK_FALSE(fund.workspace->hasPeople());  // nothing of a change that is refused stays
}

TEST_CASE("what is no login, name or password is refused") {
    NewFund fund;
    NewPerson person = personOf("li", kAdmin);
    person.login = "两 字";
    CHECK(fund.refusalOf([&](PeopleEdit& edit) { edit.add(person); }) == "LOGIN_FORMAT");
    person = personOf("li", kAdmin);
    person.name = " ";
    CHECK(fund.refusalOf([&](PeopleEdit& edit) { edit.add(person); }) == "PERSON_NAME");
    person = personOf("li", kAdmin);
    person.password.clear();
    CHECK(fund.refusalOf([&](PeopleEdit& edit) { edit.add(person); }) == "PASSWORD_EMPTY");
    CHECK(fund.refusalOf([&](PeopleEdit& edit) { edit.setRoles("nobody", kAdmin); }) ==
          "PERSON_UNKNOWN");
}

TEST_CASE("the last who manages people stays one") {
    StaffedFund fund;
    fund.signIn("admin");
    const auto refusalOf = [&](const std::function<void(PeopleEdit&)>& change) {
        return failureCode([&] { fund.workspace->managePeople(change); });
    };
    CHECK(refusalOf([](PeopleEdit& edit) { edit.setRoles("admin", kClerkRole); }) == "LAST_ADMIN");
    CHECK(refusalOf([](PeopleEdit& edit) { edit.setDisabled("admin", true); }) == "LAST_ADMIN");
    CHECK(refusalOf([](PeopleEdit& edit) {
              edit.setRoles("clerk", kAdmin);
              edit.setDisabled("admin", true);
          }).empty());
}

TEST_CASE("who is disabled stays in the file and does not come in") {
    StaffedFund fund;
    fund.signIn("admin");
    fund.workspace->managePeople([](PeopleEdit& edit) { edit.setDisabled("clerk", true); });
    CHECK(fund.workspace->people().size() == kPersonRoles.size());
    CHECK(failureCode([&] { fund.signIn("clerk"); }) == "SIGN_IN");
}

TEST_CASE("who is disabled while signed in is signed out") {
    StaffedFund fund;
    fund.signIn("admin");
    fund.workspace->managePeople([](PeopleEdit& edit) {
        edit.setRoles("clerk", kAdmin);
        edit.setDisabled("admin", true);
    });
    CHECK(failureCode([&] { (void)fund.workspace->year(); }) == "SIGN_IN");
}

TEST_CASE("a password that serves once serves for nothing but its change") {
    StaffedFund fund;
    fund.signIn("admin");
    fund.workspace->managePeople([](PeopleEdit& edit) {
        edit.setPassword("clerk", "given by admin", PasswordUse::OneSignIn);
    });
    fund.workspace->signIn("clerk", "given by admin");
    CHECK(failureCode([&] { (void)fund.workspace->year(); }) == "PASSWORD_CHANGE");
    CHECK(failureCode([&] { fund.workspace->changePassword("wrong", "my own"); }) == "SIGN_IN");
}

TEST_CASE("who changes a password that serves once works on") {
    StaffedFund fund;
    fund.signIn("admin");
    fund.workspace->managePeople([](PeopleEdit& edit) {
        edit.setPassword("clerk", "given by admin", PasswordUse::OneSignIn);
    });
    fund.workspace->signIn("clerk", "given by admin");
    CHECK(failureCode([&] {
              fund.workspace->changePassword("given by admin", "given by admin");
          }) == "PASSWORD_SAME");
    fund.workspace->changePassword("given by admin", "my own words");
    CHECK(fund.workspace->year()->people.size() == kPersonRoles.size());
    fund.reopen();
    CHECK(failureCode([&] { fund.workspace->signIn("clerk", "given by admin"); }) == "SIGN_IN");
}

TEST_CASE("no hash of a password is told") {
    StaffedFund fund;
    fund.signIn("admin");
    for (const Person& person : fund.workspace->people()) CHECK(person.passwordHash.empty());
    for (const AuditRow& row : fund.workspace->auditTrail())
        CHECK(row.detail.find("argon2") == std::string::npos);
}

TEST_CASE("passwords are argon2id with 64 MiB and two passes") {
    CHECK(hashOf("x").rfind("$argon2id$v=19$m=65536,t=2,p=1$", 0) == 0);
    CHECK(hashOf("x") != hashOf("x"));
}

TEST_CASE("the trail names who did it by name and login") {
    StaffedFund fund;
    fund.signIn("clerk");
    fund.workspace->edit(Operation::Enter, "录入", [](Edit& edit) { edit.put(unitOf(9)); });
    fund.signIn("auditor");
    CHECK(fund.workspace->auditTrail().back().actor == "某clerk (clerk)");
}

TEST_CASE("the trail says which roles somebody had and has") {
    StaffedFund fund;
    fund.signIn("admin");
    const auto told = [&](const std::function<void(PeopleEdit&)>& change) {
        fund.workspace->managePeople(change);
        return fund.workspace->auditTrail().back().what;
    };
    CHECK(told([](PeopleEdit& edit) { edit.add(personOf("li", kClerkRole)); }) ==
          "添加人员 某li（录入）");
    CHECK(told([](PeopleEdit& edit) {
              edit.setRoles("officer", PersonRoles::of(PersonRole::Officer, PersonRole::Chief));
          }) == "更改角色 某officer：审核 → 审核、负责人");
    CHECK(told([](PeopleEdit& edit) { edit.setDisabled("officer", true); }) ==
          "停用 某officer（审核、负责人）");
    CHECK(told([](PeopleEdit& edit) { edit.setDisabled("officer", false); }) ==
          "启用 某officer（审核、负责人）");
}

TEST_CASE("what a change of people leaves as it was is not told") {
    StaffedFund fund;
    fund.signIn("admin");
    const std::string head = fund.workspace->head();
    fund.workspace->managePeople([](PeopleEdit& edit) {
        edit.setNameAndEmployer("clerk", "某clerk", {});
        edit.setRoles("clerk", kClerkRole);
        edit.setDisabled("clerk", false);
    });
    CHECK(fund.workspace->head() == head);
    fund.workspace->managePeople([](PeopleEdit& edit) {
        edit.setNameAndEmployer("clerk", "李某", {});
        edit.setRoles("clerk", kClerkRole);
    });
    CHECK(fund.workspace->auditTrail().back().what == "修改人员 李某");
}

TEST_CASE("the trail tells people of one name apart by their logins") {
    StaffedFund fund;
    fund.signIn("admin");
    fund.workspace->managePeople([](PeopleEdit& edit) {
        edit.setNameAndEmployer("officer", "某clerk", {});
        edit.setDisabled("clerk", true);
    });
    CHECK(fund.workspace->auditTrail().back().what ==
          "修改人员 某clerk (officer)；停用 某clerk (clerk)（录入）");
}

TEST_CASE("a person altered by another program does not come in, and verify names him") {
    StaffedFund fund;
    fund.workspace.reset();
    Database(fund.file).execute("UPDATE person SET roles = 32 WHERE login = 'clerk'");
    CHECK(failureCode([&] { Workspace::open(fund.file)->signIn("clerk", kPassword); }) ==
          "RECORD_ALTERED");
    const VerifyReport report = Workspace::verifyFile(fund.file);
    REQUIRE_FALSE(report.findings.empty());
    CHECK(report.findings.front().place.record == "person 2");
}
