// SPDX-License-Identifier: GPL-3.0-or-later
// 评审分组 assigns nobody who is bound to the applicant (projects §4).
#include "exchange/sheets/applied.h"
#include "exchange/sheets/open_entry.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

using Codes = std::vector<std::string>;

namespace {

/// ZJ1 works at the applicant of SL1, ZJ2 has to avoid it.
TextRows boundExperts() {
    return {{"专家编号", "姓名", "工作单位", "工作单位代码", "回避单位代码"},
            {"ZJ1", "王专家", "某学院", kSchool, ""},
            {"ZJ2", "陈专家", "某事务所", "", kSchool}};
}

TextRows seatsOf(const std::string& application, const std::string& dismissal = {}) {
    return {{"受理号", "专家编号", "冲突说明"},
            {application, "ZJ1", dismissal},
            {application, "ZJ2", dismissal}};
}

TextRows underReview() {
    return {{"受理号", "项目代码", "单位代码", "项目名称", "申请金额(元)", "申报日期", "状态"},
            {"SL9", "P2", kSchool, "促进项目", "300000", "2024-05-20", "评审中"}};
}

struct Bound : Applied {
    Bound() { (void)bring("评审专家", boundExperts(), true); }
};

}  // namespace

TEST_CASE("a table assigns nobody to his own employer, and says what binds him") {
    Bound desk;
    const auto report = desk.bring("评审分组", seatsOf("SL1", "早已离职"));
    CHECK(codes(report) == Codes{"CONFLICT"});
    CHECK(columns(report) == Codes{"专家编号"});
    CHECK_THAT(sentence(report), Catch::Contains("专家 王专家 就在申报单位 示例大学 工作"));
    CHECK(desk.year()->seats.size() == 1);
}

TEST_CASE("a table assigns an expert in conflict without a reason only before the review opens") {
    Bound desk;
    REQUIRE(codes(desk.bring("项目申报", underReview())).empty());
    CHECK(codes(desk.bring("评审分组", seatsOf("SL9"))) == Codes{"CONFLICT", "CONFLICT"});
    CHECK(codes(desk.bring("评审分组", seatsOf("SL9", "十年前的合作"))) == Codes{"CONFLICT"});
    CHECK(codes(desk.bring("评审分组", seatsOf("SL1"))) == Codes{"CONFLICT"});
    CHECK(desk.year()->seats.size() == 2);
}

TEST_CASE("who is bound to whom is known to the import that brings all of them") {
    Desk desk;
    const auto report = desk.import(XlsxBuilder()
                                        .sheet("单位", units())
                                        .sheet("项目申报", underReview())
                                        .sheet("评审专家", boundExperts())
                                        .sheet("评审分组", seatsOf("SL9")));
    CHECK(codes(report) == Codes{"CONFLICT", "CONFLICT"});
    CHECK(report.written);
}

TEST_CASE("an expert whom the same import updates is held to what it makes of him") {
    Applied desk;
    ImportOptions options;
    options.update = true;
    const auto report = desk.Desk::import(
        XlsxBuilder().sheet("评审专家", boundExperts()).sheet("评审分组", seatsOf("SL1")), options);
    CHECK(codes(report) == Codes{"CONFLICT"});
    CHECK(desk.year()->experts.front().employerCode == *CreditCode::parse(kSchool));
}

TEST_CASE("a unit whose phone the same import makes an expert's own is held to it") {
    Applied desk;
    REQUIRE(codes(desk.bring("项目申报", underReview())).empty());
    ImportOptions options;
    options.update = true;
    const auto report = desk.Desk::import(
        XlsxBuilder()
            .sheet("单位", {{"统一社会信用代码", "单位名称", "单位类型", "区内", "联系电话"},
                            {kSchool, "示例大学", "高校", "是", "13900000000"}})
            .sheet("评审专家", {{"专家编号", "姓名", "工作单位", "手机"},
                                {"ZJ1", "王专家", "某学院", "13900000000"}})
            .sheet("评审分组", {{"受理号", "专家编号"}, {"SL9", "ZJ1"}}),
        options);
    CHECK(codes(report) == Codes{"CONFLICT"});
}

TEST_CASE("seats that stand are no fault when their table comes again") {
    Applied desk;
    REQUIRE(codes(desk.bring("评审分组", seatsOf("SL1"))).empty());
    (void)desk.bring("评审专家", boundExperts(), true);
    CHECK(codes(desk.bring("评审分组", seatsOf("SL1"))).empty());
    CHECK(codes(desk.bring("评审分组", seatsOf("SL1"), true)).empty());
}

TEST_CASE("a seat that is typed for the applicant's own expert is at fault where he is named") {
    Bound desk;
    const auto entry =
        openEntry("评审分组", desk.year(), std::make_shared<const Plan>(desk.workspace->plan()));
    TypedRecord fresh = entry->blank();
    fresh.texts.at(entry->columnNamed("受理号")) = "SL1";
    fresh.texts.at(entry->columnNamed("专家编号")) = "ZJ1";
    const TypedVerdict verdict = entry->check(fresh);
    REQUIRE(verdict.faults.size() == 1);
    CHECK(verdict.faults.front().column == "专家编号");
    CHECK(verdict.faults.front().fault.code == "CONFLICT");
}

TEST_CASE("a table takes a recusal back for a reason only, and says so beside 回避") {
    Applied desk;
    const auto seat = [](const char* recused, const char* dismissal) -> TextRows {
        return {{"受理号", "专家编号", "回避", "冲突说明"}, {"SL1", "ZJ1", recused, dismissal}};
    };
    REQUIRE(codes(desk.bring("评审分组", seat("是", ""))).empty());
    const auto report = desk.bring("评审分组", seat("否", ""), true);
    CHECK(codes(report) == Codes{"RECUSED"});
    CHECK(columns(report) == Codes{"回避"});
    CHECK_THAT(sentence(report), Catch::Contains("冲突说明"));
    CHECK(codes(desk.bring("评审分组", seat("否", "同名不同人"), true)).empty());
    CHECK_FALSE(desk.year()->seats.front().recused);
}
