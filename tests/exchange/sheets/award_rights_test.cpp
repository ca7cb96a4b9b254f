// SPDX-License-Identifier: GPL-3.0-or-later
// 立项: who may import awards: whoever may award, and nobody about what he entered himself.
#include "exchange/sheets/applied.h"
#include "support/staff.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

using Codes = std::vector<std::string>;

TextRows awardOf(const std::string& receipt) {
    return {{"受理号", "立项编号", "立项金额(元)", "立项日期"},
            {receipt, "立项1号", "280000", "2024-06-20"}};
}

/// With a person a role, of whom one is signed in.
struct Staffed : Applied {
    explicit Staffed(const std::string& login) {
        addStaff(*workspace);
        workspace->signIn(login, kPassword);
    }
    ImportReport award(const std::string& receipt) { return bring("立项", awardOf(receipt)); }
    ImportReport tried(const XlsxBuilder& book) {
        ImportOptions options;
        options.dryRun = true;
        return Desk::import(book, options);
    }
};

/// SL1's award, and a unit that nobody registered.
XlsxBuilder awardAndUnit() {
    XlsxBuilder book;
    book.sheet("立项", awardOf("SL1"))
        .sheet("单位", {{"统一社会信用代码", "单位名称", "单位类型", "区内", "规模"},
                        {std::string(codeOf(50).text()), "示例企业二", "企业", "是", "小型"}});
    return book;
}

}  // namespace

TEST_CASE("to import awards one needs the chief's right") {
    Staffed desk("officer");
    const auto report = desk.award("SL1");
    CHECK(codes(report) == Codes{"RIGHT"});
    CHECK(sentence(report) == "某officer (officer) 不能审批；请由 某chief 办理。");
    CHECK(desk.year()->decisions.empty());
}

TEST_CASE("who may award imports awards without the right to enter, and nothing else") {
    Staffed desk("chief");
    const std::size_t units = desk.year()->registry.units().size();
    const auto report = desk.Desk::import(awardAndUnit());
    CHECK(codes(report) == Codes{"RIGHT"});
    REQUIRE_FALSE(report.rejected.empty());
    CHECK(report.rejected.front().sheet == "单位");
    REQUIRE(desk.year()->decisions.size() == 1);
    CHECK(desk.year()->decisions.back().person == desk.workspace->actor().person);
    CHECK(desk.year()->registry.units().size() == units);
}

TEST_CASE("a dry run refuses what the import would refuse") {
    for (const char* login : {"chief", "finance", "clerk"}) {
        CAPTURE(login);
        Staffed desk(login);
        const auto tried = desk.tried(awardAndUnit());
        CHECK(codes(tried) == codes(desk.Desk::import(awardAndUnit())));
    }
}

TEST_CASE("who may not import an award hears of nobody who entered its application") {
    Staffed desk("admin");
    desk.workspace->managePeople([](PeopleEdit& edit) {
        edit.add(personOf("wang", PersonRoles::of(PersonRole::Officer, PersonRole::Chief)));
    });
    desk.workspace->signIn("wang", kPassword);
    TextRows rows = applications();
    rows.at(1).at(0) = "SL7";
    rows.erase(rows.begin() + 2);
    REQUIRE(codes(desk.bring("项目申报", rows)).empty());
    desk.workspace->signIn("officer", kPassword);
    CHECK(sentence(desk.award("SL7")) == "某officer (officer) 不能审批；请由 某chief 办理。");
}
