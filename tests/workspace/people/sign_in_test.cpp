// SPDX-License-Identifier: GPL-3.0-or-later
// Guessing passwords: how long whoever is wrong waits, and that nothing tells which logins exist.
#include "workspace/people/sign_in.h"

#include "storage/sqlite/database.h"
#include "support/staff.h"
#include "workspace/people/password.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <ctime>

using namespace grants;
using namespace grants::test;

namespace {

/// Says that the last wrong password was so many seconds ago.
void setBackWrongPasswords(const std::filesystem::path& file, int seconds) {
    Database(file).execute("UPDATE wrong_password SET last = last - " + std::to_string(seconds));
}

/// Wrong so often that nobody is through waiting however slow the machine is.
void failOften(StaffedFund& fund, const std::string& login) {
    CHECK(failureCode([&] { fund.workspace->signIn(login, "wrong"); }) == "SIGN_IN");
    fund.workspace.reset();
    Database(fund.file).execute("UPDATE wrong_password SET times = 9");
    fund.reopen();
}

/// Of the processor, which others do not take part in.
double secondsOfSignIn(Workspace& workspace, const std::string& login) {
    const std::clock_t begun = std::clock();
    CHECK(failureCode([&] { workspace.signIn(login, "wrong"); }) == "SIGN_IN");
    return static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC;
}

}  // namespace

TEST_CASE("the wait after wrong passwords doubles up to a quarter of an hour") {
    CHECK(secondsToWait(0, 0, 1000) == 0);
    CHECK(secondsToWait(1, 1000, 1000) == 2);
    CHECK(secondsToWait(4, 1000, 1000) == 16);
    CHECK(secondsToWait(4, 1000, 1015) == 1);
    CHECK(secondsToWait(4, 1000, 1016) == 0);
    CHECK(secondsToWait(10, 1000, 1000) == 900);
    CHECK(secondsToWait(5000, 1000, 1000) == 900);
}

TEST_CASE("a clock that is set back does not lock anybody out for longer than the wait") {
    CHECK(secondsToWait(3, 1'000'000, 1000) == 8);
}

TEST_CASE("after wrong passwords even the right one waits, also when the program begins anew") {
    StaffedFund fund;
    failOften(fund, "clerk");
    CHECK(failureCode([&] { fund.signIn("clerk"); }) == "SIGN_IN_WAIT");
    fund.reopen();
    CHECK(failureCode([&] { fund.signIn("clerk"); }) == "SIGN_IN_WAIT");
}

TEST_CASE("a file that can only be read has whoever was wrong wait as long as it is open") {
    StaffedFund fund;
    failOften(fund, "clerk");
    fund.workspace.reset();
    setBackWrongPasswords(fund.file, 1000);  // nobody waits any more
    const std::string before = bytesOf(fund.file);
    const auto read = [&] { fund.workspace = Workspace::open(fund.file, Access::Read); };
    read();
    CHECK(failureCode([&] { fund.workspace->signIn("clerk", "wrong"); }) == "SIGN_IN");
    CHECK(failureCode([&] { fund.signIn("clerk"); }) == "SIGN_IN_WAIT");
    fund.signIn("officer");
    CHECK(bytesOf(fund.file) == before);
    read();
    fund.signIn("clerk");
    CHECK(fund.workspace->login() == "clerk");
}

TEST_CASE("what the file counted counts on where it can only be read") {
    StaffedFund fund;
    failOften(fund, "clerk");
    fund.workspace.reset();
    fund.workspace = Workspace::open(fund.file, Access::Read);
    CHECK(failureCode([&] { fund.signIn("clerk"); }) == "SIGN_IN_WAIT");
}

TEST_CASE("an unknown login waits like a known one") {
    StaffedFund fund;
    failOften(fund, "nobody");
    CHECK(failureCode([&] { fund.workspace->signIn("nobody", "wrong"); }) == "SIGN_IN_WAIT");
}

TEST_CASE("others come in while one waits") {
    StaffedFund fund;
    failOften(fund, "clerk");
    fund.signIn("officer");
    CHECK(fund.workspace->login() == "officer");
}

TEST_CASE("whoever waited and comes in begins anew") {
    StaffedFund fund;
    for (int times = 0; times < 3; ++times) {
        CHECK(failureCode([&] { fund.workspace->signIn("clerk", "wrong"); }) == "SIGN_IN");
        fund.workspace.reset();
        setBackWrongPasswords(fund.file, 1000);
        fund.reopen();
    }
    fund.signIn("clerk");
    CHECK(failureCode([&] { fund.workspace->signIn("clerk", "wrong"); }) == "SIGN_IN");
    fund.workspace.reset();
    setBackWrongPasswords(fund.file, 2);  // the first of a new row waits two seconds
    fund.reopen();
    fund.signIn("clerk");
    CHECK(fund.workspace->login() == "clerk");
}

namespace {

/// As an administrator who vouches for him does.
void resetPasswordOf(StaffedFund& fund, const char* login) {
    fund.signIn("admin");
    fund.workspace->managePeople([login](PeopleEdit& edit) {
        edit.setPassword(login, "given by admin", PasswordUse::OneSignIn);
    });
}

}  // namespace

TEST_CASE("whoever waits comes in at once with the password that an administrator gave him") {
    StaffedFund fund;
    failOften(fund, "clerk");
    REQUIRE(failureCode([&] { fund.signIn("clerk"); }) == "SIGN_IN_WAIT");
    resetPasswordOf(fund, "clerk");
    fund.workspace->signIn("clerk", "given by admin");
    CHECK(fund.workspace->login() == "clerk");
}

TEST_CASE("the trail says that a reset ended a wait, and only then") {
    StaffedFund fund;
    failOften(fund, "clerk");
    resetPasswordOf(fund, "clerk");
    CHECK(fund.workspace->auditTrail().back().what == "重设密码 某clerk，此前连续输错 9 次不再计");
    resetPasswordOf(fund, "clerk");
    CHECK(fund.workspace->auditTrail().back().what == "重设密码 某clerk");
    CHECK(fund.workspace->verify().findings.empty());
}

TEST_CASE("a reset ends nobody else's wait") {
    StaffedFund fund;
    failOften(fund, "officer");
    resetPasswordOf(fund, "clerk");
    CHECK(failureCode([&] { fund.signIn("officer"); }) == "SIGN_IN_WAIT");
}

TEST_CASE("a reset that is taken back with the rest of its change ends no wait") {
    StaffedFund fund;
    failOften(fund, "clerk");
    fund.signIn("admin");
    CHECK(failureCode([&] {
              fund.workspace->managePeople([](PeopleEdit& edit) {
                  edit.setPassword("clerk", "given by admin", PasswordUse::OneSignIn);
                  edit.setDisabled("admin", true);
              });
          }) == "LAST_ADMIN");
    CHECK(failureCode([&] { fund.signIn("clerk"); }) == "SIGN_IN_WAIT");
}

TEST_CASE("the time does not tell whether a login exists") {
    StaffedFund fund;
    fund.signIn("admin");
    fund.workspace->managePeople(
        [](PeopleEdit& edit) { edit.setPassword("clerk", kPassword, PasswordUse::Lasting); });
    double known = 1e9, unknown = 1e9;  // the least of several each
    for (int times = 0; times < 4; ++times) {
        known = std::min(known, secondsOfSignIn(*fund.workspace, "clerk"));
        unknown = std::min(unknown, secondsOfSignIn(*fund.workspace, "nobody"));
        fund.workspace.reset();
        setBackWrongPasswords(fund.file, 1000);
        fund.reopen();
    }
    CHECK(known / unknown < 1.5);
    CHECK(unknown / known < 1.5);
}

TEST_CASE("a wrong password is no change of what the file says") {
    StaffedFund fund;
    const std::string head = fund.workspace->head();
    CHECK(failureCode([&] { fund.workspace->signIn("clerk", "wrong"); }) == "SIGN_IN");
    fund.reopen();
    CHECK(fund.workspace->head() == head);
    CHECK(fund.workspace->verify().findings.empty());
}

TEST_CASE("coming in at once changes no byte of the file") {
    StaffedFund fund;
    const std::string before = bytesOf(fund.file);
    fund.signIn("clerk");
    CHECK(bytesOf(fund.file) == before);
}

TEST_CASE("a password is wiped from where it stood") {
    std::string password = "correct horse battery staple";
    const char* const stood = password.data();
    const std::size_t length = password.size();
    { const Wiping wiping(password); }
    CHECK(password.empty());
    CHECK(std::all_of(stood, stood + length, [](char each) { return each == 0; }));
}
