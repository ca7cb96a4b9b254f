// SPDX-License-Identifier: GPL-3.0-or-later
// A year so large that several threads read it, through views of the file without locks of their
// own: it must be the same year, and the file must stay held.
#include "support/another_process.h"
#include "support/large_fund.h"

#include <catch2/catch.hpp>
#include <fcntl.h>

using namespace grants;
using namespace grants::test;

namespace {

/// Whether a program that asks the system for the lock SQLite uses would get it.
bool couldLock(const std::filesystem::path& file) {
    return inAnotherProcess([&] {
        const int descriptor = open(file.c_str(), O_RDWR | O_CLOEXEC);
        struct flock wanted {};
        wanted.l_type = F_WRLCK;
        wanted.l_whence = SEEK_SET;
        wanted.l_start = 0x40000000;
        wanted.l_len = 512;
        return descriptor >= 0 && fcntl(descriptor, F_SETLK, &wanted) == 0;
    });
}

bool sameYears(const FundYear& a, const FundYear& b) {
    return a.registry.units() == b.registry.units() && a.licences == b.licences &&
           a.pledges == b.pledges && a.surveys == b.surveys && a.claims == b.claims;
}

}  // namespace

TEST_CASE_METHOD(LargeFund, "a large year reads the same on several threads as on one") {
    const auto workspace = Workspace::open(file);
    REQUIRE(workspace->isLarge());
    // Inside a transaction only the connection that runs it sees what is there.
    std::shared_ptr<const FundYear> onOne;
    workspace->edit(Operation::Enter, "看", [&](Edit&) { onOne = workspace->year(); });
    const auto onSeveral = workspace->year();
    REQUIRE(onOne != onSeveral);
    CHECK(onSeveral->surveys.size() == kRows);
    CHECK(onSeveral->claims.size() == kRows);
    CHECK(sameYears(*onOne, *onSeveral));
}

TEST_CASE_METHOD(LargeFund, "the file stays locked against other programs after a large year") {
    REQUIRE(couldLock(file));
    auto workspace = Workspace::open(file);
    REQUIRE_FALSE(couldLock(file));
    static_cast<void>(workspace->year());
    CHECK_FALSE(couldLock(file));
    workspace->edit(Operation::Enter, "录入", [](Edit& edit) { edit.put(unitOf(9)); });
    CHECK_FALSE(couldLock(file));
    workspace.reset();
    CHECK(couldLock(file));
}

TEST_CASE_METHOD(LargeFund, "what is entered after a large year was read is in the next one") {
    const auto workspace = Workspace::open(file);
    const auto before = workspace->year();
    workspace->edit(Operation::Enter, "录入", [](Edit& edit) { edit.put(pledgeOf(2, {2})); });
    CHECK(workspace->year()->pledges.size() == before->pledges.size() + 1);
    CHECK(workspace->verify().findings.empty());
}

TEST_CASE_METHOD(LargeFund, "the units come first and are those of the year that follows") {
    const auto workspace = Workspace::open(file);
    const auto units = workspace->units();
    CHECK(units->units().size() == 2);
    CHECK(&workspace->year()->registry == units.get());
}

TEST_CASE_METHOD(LargeFund, "units are read anew when an edit comes before the year") {
    const auto workspace = Workspace::open(file);
    REQUIRE(workspace->units()->units().size() == 2);
    workspace->edit(Operation::Enter, "录入", [](Edit& edit) { edit.put(unitOf(9)); });
    CHECK(workspace->year()->registry.units().size() == 3);
    CHECK(workspace->units()->units().size() == 3);
}

TEST_CASE_METHOD(LargeFund, "a row that is no value is named in a large file, too") {
    change("UPDATE survey SET date = '2024-02-30' WHERE id = 39000");
    const auto workspace = Workspace::open(file);
    try {
        static_cast<void>(workspace->year());
        FAIL("read a day that does not exist");
    } catch (const Error& error) {
        CHECK(error.sentence().arguments ==
              std::vector<std::string>{"survey", "39000", "date", "2024-02-30"});
    }
}

TEST_CASE_METHOD(LargeFund, "the year is that of the opened file when its name moved to another") {
    const auto workspace = Workspace::open(file);
    makeSmallFund(scratch / "另一个.zlzh");
    std::filesystem::rename(scratch / "另一个.zlzh", file);
    CHECK(workspace->year()->surveys.size() == kRows);
}

TEST_CASE_METHOD(LargeFund, "loading tells how far it is, can be given up and begun anew") {
    multiplyClaims();  // slow enough to be asked at least once
    const auto workspace = Workspace::open(file);
    std::int64_t told = -1, total = 0;
    const auto givingUp = [&](std::int64_t done, std::int64_t all) {
        told = done;
        total = all;
        return false;
    };
    CHECK(workspace->year(givingUp) == nullptr);
    CHECK(told >= 0);
    CHECK(told <= total);
    CHECK(workspace->year()->claims.size() == 6 * kRows);
}
