// SPDX-License-Identifier: GPL-3.0-or-later
// 登录名 belongs to one expert: whoever signs in by it scores as that one.
#include "exchange/sheets/applied.h"
#include "exchange/sheets/open_entry.h"
#include "support/staff.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

using Codes = std::vector<std::string>;

TextRows logins(const std::vector<std::pair<std::string, std::string>>& experts) {
    TextRows rows = {{"专家编号", "姓名", "工作单位", "登录名"}};
    for (const auto& [number, login] : experts)
        rows.push_back({number, number + " 专家", "某学院", login});
    return rows;
}

/// ZJ3 signs in as wang, ZJ4 not at all.
struct Signing : Desk {
    Signing() { (void)bring(logins({{"ZJ3", "wang"}, {"ZJ4", ""}})); }
    ImportReport bring(const TextRows& rows, bool updating = false) {
        ImportOptions options;
        options.update = updating;
        return import(XlsxBuilder().sheet("评审专家", rows), options);
    }
    [[nodiscard]] std::unique_ptr<Entry> entry() const {
        return openEntry("评审专家", workspace->year(),
                         std::make_shared<const Plan>(workspace->plan()));
    }
    [[nodiscard]] std::string loginOf(std::size_t which) const {
        return workspace->year()->experts.at(which).login;
    }
};

/// The same with people, of whom `reviewer` may score and `clerk` may not.
struct Staffed : Signing {
    Staffed() {
        workspace->managePeople([](PeopleEdit& edit) {
            edit.add(personOf("chair", PersonRoles::of(PersonRole::Admin, PersonRole::Officer)));
            edit.add(personOf("reviewer", PersonRoles::of(PersonRole::Reviewer)));
            edit.add(personOf("clerk", PersonRoles::of(PersonRole::Clerk)));
        });
        workspace->signIn("chair", kPassword);
    }
};

/// What is noted of logins.
Codes notedOf(const std::vector<Finding>& findings) {
    Codes noted;
    for (const Finding& each : findings)
        if (each.place.column == "登录名") noted.push_back(each.code);
    return noted;
}

TypedRecord typed(const Entry& entry, const std::string& number, const std::string& login) {
    TypedRecord record = entry.blank();
    record.texts.at(entry.columnNamed("专家编号")) = number;
    record.texts.at(entry.columnNamed("姓名")) = number + " 专家";
    record.texts.at(entry.columnNamed("工作单位")) = "某学院";
    record.texts.at(entry.columnNamed("登录名")) = login;
    return record;
}

}  // namespace

TEST_CASE("a login that another expert has is rejected, and blank ones never are") {
    Signing desk;
    const auto report = desk.bring(logins({{"ZJ5", "wang"}, {"ZJ6", "li"}, {"ZJ7", ""}}));
    CHECK(codes(report) == Codes{"DUPLICATE_KEY"});
    CHECK(columns(report) == Codes{"登录名"});
    CHECK_THAT(sentence(report), Catch::Contains("一个登录名只能属于一位专家"));
    CHECK(desk.workspace->year()->experts.size() == 4);
}

TEST_CASE("of two new experts with one login the second is rejected") {
    Desk desk;
    const auto report = desk.import(
        XlsxBuilder().sheet("评审专家", logins({{"ZJ3", "wang"}, {"ZJ4", "wang"}, {"ZJ5", ""}})));
    CHECK(codes(report) == Codes{"DUPLICATE_KEY"});
    CHECK(report.rejected.at(0).row == 3);
}

TEST_CASE("an update takes no other expert's login, unless he gave it up before") {
    Signing desk;
    CHECK(codes(desk.bring(logins({{"ZJ4", "wang"}}), true)) == Codes{"DUPLICATE_KEY"});
    CHECK(codes(desk.bring(logins({{"ZJ3", "zhao"}, {"ZJ4", "wang"}}), true)).empty());
    CHECK(desk.loginOf(0) == "zhao");
    CHECK(desk.loginOf(1) == "wang");
}

TEST_CASE("the same experts come again without a fault") {
    Signing desk;
    CHECK(codes(desk.bring(logins({{"ZJ3", "wang"}, {"ZJ4", ""}}))).empty());
}

TEST_CASE("a login that another expert has is a fault where it is typed") {
    const Signing desk;
    const auto entry = desk.entry();
    const auto taken = entry->check(typed(*entry, "ZJ5", "wang"));
    REQUIRE(taken.faults.size() == 1);
    CHECK(taken.faults.front().column == "登录名");
    CHECK(taken.faults.front().fault.code == "DUPLICATE_KEY");
    CHECK(entry->check(typed(*entry, "ZJ5", "li")).holds());
    CHECK(entry->check(typed(*entry, "ZJ5", "")).holds());
    CHECK(entry->check(*entry->typed(1)).holds());
}

TEST_CASE("experts pasted together have logins of their own") {
    const Signing desk;
    const auto entry = desk.entry();
    const auto verdicts = entry->check({typed(*entry, "ZJ5", "li"), typed(*entry, "ZJ6", "li"),
                                        typed(*entry, "ZJ7", ""), typed(*entry, "ZJ8", ""),
                                        typed(*entry, "ZJ9", "wang")});
    REQUIRE(verdicts.size() == 5);
    for (const auto good : {0U, 2U, 3U}) CHECK(verdicts[good].holds());
    for (const auto wrong : {1U, 4U}) CHECK_FALSE(verdicts[wrong].holds());
}

TEST_CASE("a login that nobody has is taken from a workbook, and told of") {
    Staffed desk;
    const auto report =
        desk.bring(logins({{"ZJ5", "li"}, {"ZJ6", "reviewer"}, {"ZJ7", ""}, {"ZJ8", "clerk"}}));
    CHECK(codes(report).empty());
    CHECK(notedOf(report.notes) == Codes{"LOGIN_UNKNOWN", "LOGIN_NO_REVIEWER"});
    CHECK(desk.workspace->year()->experts.size() == 6);
}

TEST_CASE("a login that nobody has is told where it is typed, and does not stand in the way") {
    const Staffed desk;
    const auto entry = desk.entry();
    const auto verdictOf = [&entry](const char* login) {
        return entry->check(typed(*entry, "ZJ5", login));
    };
    CHECK(notedOf(verdictOf("li").warnings) == Codes{"LOGIN_UNKNOWN"});
    CHECK(notedOf(verdictOf("clerk").warnings) == Codes{"LOGIN_NO_REVIEWER"});
    for (const char* login : {"reviewer", ""}) CHECK(notedOf(verdictOf(login).warnings).empty());
    for (const char* login : {"li", "clerk"}) CHECK(verdictOf(login).holds());
}

TEST_CASE("who may score no more is told by his login as well") {
    Staffed desk;
    desk.workspace->managePeople([](PeopleEdit& edit) { edit.setDisabled("reviewer", true); });
    const auto entry = desk.entry();
    CHECK(notedOf(entry->check(typed(*entry, "ZJ5", "reviewer")).warnings) ==
          Codes{"LOGIN_NO_REVIEWER"});
}

TEST_CASE("in a file without people a login may be anybody's yet") {
    const Signing desk;
    const auto entry = desk.entry();
    CHECK(notedOf(entry->check(typed(*entry, "ZJ5", "li")).warnings).empty());
}
