// SPDX-License-Identifier: GPL-3.0-or-later
// 评审专家, 评审分组 and 评审打分 (projects §4, §7).
#include "exchange/import/import_draft.h"
#include "exchange/sheets/applied.h"
#include "exchange/sheets/import_sheets.h"
#include "exchange/sheets/open_entry.h"
#include "support/staff.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

using Codes = std::vector<std::string>;

const TextRows kScoreHeader = {
    {"受理号", "专家编号", "评分项", "分值", "意见", "提交日期", "纸质"}};

std::vector<std::string> score(const std::string& criterion, const std::string& points,
                               const std::string& submitted = "2024-07-01") {
    return {"SL1", "ZJ1", criterion, points, "", submitted, ""};
}

TextRows sheet(std::initializer_list<std::vector<std::string>> rows) {
    TextRows all = kScoreHeader;
    all.insert(all.end(), rows);
    return all;
}

/// Both experts are on both panels.
struct Seated : Applied {
    Seated() {
        (void)bring("评审分组", {{"受理号", "专家编号"},
                                 {"SL1", "ZJ1"},
                                 {"SL1", "ZJ2"},
                                 {"SL2", "ZJ1"},
                                 {"SL2", "ZJ2"}});
    }
};

/// The code for one score; empty when it is taken.
std::string codeOfScore(const std::vector<std::string>& row) {
    Seated desk;
    const auto report = desk.bring("评审打分", sheet({row}));
    return report.rejected.empty() ? std::string() : report.rejected[0].code;
}

/// A stored sheet of two criteria, submitted on this day or, when blank, not yet.
struct Scored : Seated {
    explicit Scored(const std::string& submitted) {
        (void)bring("评审打分", sheet({score("实施方案", "18", submitted),
                                       score("绩效目标", "20", submitted)}));
    }
    /// Whether the rows of the sheet are submitted.
    [[nodiscard]] std::vector<bool> submitted() const {
        std::vector<bool> all;
        for (const Score& each : year()->scores) all.push_back(each.submitted.has_value());
        return all;
    }
};

}  // namespace

TEST_CASE("an expert is known with all that conflicts are found by") {
    Applied desk;
    const TextRows rows = {
        {"专家编号", "姓名", "工作单位", "工作单位代码", "财务专家", "手机", "银行账号",
         "回避单位代码", "登录名"},
        {"ZJ9", "吴专家", "某事务所", std::string(codeOf(7).text()), "是", "13900000000",
         "6222020200000000000", std::string(codeOf(8).text()) + "；示例企业", "wu"}};
    REQUIRE(codes(desk.bring("评审专家", rows)).empty());
    const Expert expert = desk.year()->experts.at(2);
    CHECK(expert.employerCode == codeOf(7));
    CHECK(expert.finance);
    CHECK(expert.recusals == std::vector{codeOf(8), *CreditCode::parse(kFirm)});
    CHECK(expert.login == "wu");
    CHECK(countOf(desk.bring("评审专家", rows), "评审专家").same == 1);
}

TEST_CASE("an expert's codes are checked whether the units are known or not") {
    Applied desk;
    const auto bring = [&desk](const std::string& header, const std::string& text) {
        return codes(desk.bring("评审专家", {{"专家编号", "姓名", "工作单位", header},
                                             {"ZJ9", "吴专家", "某事务所", text}}));
    };
    const std::string code(codeOf(8).text());
    CHECK(bring("工作单位代码", "91500107MA5U00003A") == Codes{"USCC_CHECK"});
    CHECK(bring("回避单位代码", code + "；" + code) == Codes{"DUPLICATE_CODE"});
    CHECK(bring("回避单位代码", code + "；123") == Codes{"USCC_LENGTH"});
    CHECK(bring("财务专家", "会计") == Codes{"OPTION"});
}

TEST_CASE("an expert with one number is one expert") {
    Applied desk;
    const TextRows other = {{"专家编号", "姓名", "工作单位"}, {"ZJ1", "王专家", "另一学院"}};
    CHECK(codes(desk.bring("评审专家", other)) == Codes{"CONFLICT"});
    CHECK(countOf(desk.bring("评审专家", other, true), "评审专家").updated == 1);
    CHECK(desk.year()->experts.at(0).employer == "另一学院");
}

TEST_CASE("a seat and a score are of an expert who is registered") {
    Applied desk;
    const auto seat = desk.bring("评审分组", {{"受理号", "专家编号"}, {"SL1", "ZJ9"}});
    CHECK(codes(seat) == Codes{"UNKNOWN_EXPERT"});
    CHECK(sentence(seat) == "专家编号 ZJ9 还没有登记，请先在“评审专家”表里加上它");
    CHECK(codeOfScore({"SL1", "ZJ9", "实施方案", "18", "", "", ""}) == "UNKNOWN_EXPERT");
}

TEST_CASE("a score is of an expert who is on the panel, so that no number is mistyped in silence") {
    Applied desk;
    (void)desk.bring("评审分组", {{"受理号", "专家编号"}, {"SL1", "ZJ1"}});
    const auto report = desk.bring(
        "评审打分", sheet({score("实施方案", "18"), {"SL1", "ZJ2", "实施方案", "17", "", "", ""}}));
    CHECK(codes(report) == Codes{"NOT_ASSIGNED"});
    CHECK(report.rejected[0].row == 3);
    CHECK(sentence(report) ==
          "专家 ZJ2 不在 SL1 的评审分组里，他的打分不会计入；"
          "请核对专家编号，或先在“评审分组”表里加上他");
    CHECK(countOf(report, "评审打分").added == 1);
}

TEST_CASE("experts, seats and scores come in one file, in any order") {
    Desk desk;
    const auto report = desk.import(XlsxBuilder()
                                        .sheet("评审打分", sheet({score("实施方案", "18")}))
                                        .sheet("评审分组", {{"受理号", "专家编号"}, {"SL1", "ZJ1"}})
                                        .sheet("评审专家", experts())
                                        .sheet("项目申报", applications())
                                        .sheet("单位", units()));
    CHECK(codes(report).empty());
    CHECK(desk.workspace->year()->scores.size() == 1);
}

TEST_CASE("a seat says who steps back and why, and why a conflict does not matter") {
    Applied desk;
    (void)desk.bring("评审分组", {{"受理号", "专家编号", "回避", "回避原因", "冲突说明"},
                                  {"SL1", "ZJ1", "是", "师生", ""},
                                  {"SL1", "ZJ2", "", "", "曾用电话，已更换"}});
    const auto year = desk.year();
    REQUIRE(year->seats.size() == 2);
    CHECK(year->seats[0].recused);
    CHECK(year->seats[0].recusal == "师生");
    CHECK_FALSE(year->seats[1].recused);
    CHECK(year->seats[1].dismissal == "曾用电话，已更换");
}

TEST_CASE("points lie between nought and what the criterion gives, with two decimals at most") {
    CHECK(codeOfScore(score("保障与风险", "0")).empty());
    CHECK(codeOfScore(score("保障与风险", "5")).empty());
    CHECK(codeOfScore(score("保障与风险", "4.75分")).empty());
    CHECK(codeOfScore(score("保障与风险", "5.01")) == "POINTS_RANGE");
    CHECK(codeOfScore(score("保障与风险", "-1")) == "POINTS_NEGATIVE");
    CHECK(codeOfScore(score("保障与风险", "4.755")) == "POINTS_FORMAT");
    CHECK(codeOfScore(score("保障与风险", "优")) == "POINTS_FORMAT");
    CHECK(codeOfScore(score("保障与风险", "")) == "REQUIRED");
}

TEST_CASE("points above the criterion's are told with what it gives") {
    Seated desk;
    CHECK(sentence(desk.bring("评审打分", sheet({score("实施方案", "30.5")}))) ==
          "“实施方案”满分 30 分，这里填了 30.5，请填 0 到 30 的分值");
}

TEST_CASE("points are taken from number cells as they are shown") {
    Seated desk;
    (void)desk.bring("评审打分", sheet({score("实施方案", "<c><v>18.25</v></c>")}));
    CHECK(desk.year()->scores.at(0).points == Points::ofHundredths(18'25));
}

TEST_CASE("a criterion is one of the plan's") {
    CHECK(codeOfScore(score("创新性", "3")) == "UNKNOWN_CRITERION");
}

TEST_CASE("a score without a day is not submitted") {
    Seated desk;
    (void)desk.bring("评审打分", sheet({score("实施方案", "18", "")}));
    CHECK_FALSE(desk.year()->scores.at(0).submitted);
}

TEST_CASE("of one sheet, rows that disagree with the first about its day are refused") {
    Seated desk;
    const auto report = desk.bring(
        "评审打分", sheet({score("实施方案", "18"), score("绩效目标", "20", "2024-07-02"),
                           score("经费预算", "8"), score("保障与风险", "4", "")}));
    CHECK(codes(report) == Codes{"SHEET_DISAGREES", "SHEET_DISAGREES"});
    CHECK(columns(report) == std::vector<std::string>{"提交日期", "提交日期"});
    CHECK(report.rejected[0].row == 3);
    CHECK(
        sentence(report) ==
        "同一份打分表的其他行提交日期是 2024-07-01，这一行不同；一份打分表要一起提交，请改成一致");
    CHECK(countOf(report, "评审打分").added == 2);
    CHECK(desk.year()->scores.size() == 2);
}

TEST_CASE("sheets of several experts and applications have days of their own") {
    Seated desk;
    const auto report =
        desk.bring("评审打分", sheet({score("实施方案", "18"),
                                      {"SL1", "ZJ2", "实施方案", "17", "", "2024-07-02", ""},
                                      {"SL2", "ZJ1", "实施方案", "16", "", "", ""}}));
    CHECK(codes(report).empty());
}

TEST_CASE("a row that joins a stored sheet agrees with it") {
    Scored desk("");
    const auto report = desk.bring("评审打分", sheet({score("经费预算", "8")}));
    CHECK(codes(report) == Codes{"SHEET_DISAGREES"});
    CHECK(sentence(report) ==
          "同一份打分表的其他行还没有提交，这一行却填了提交日期；一份打分表要一起提交，请改成一致");
    CHECK(codes(desk.bring("评审打分", sheet({score("经费预算", "8", "")}))).empty());
}

TEST_CASE("a stored sheet is submitted as a whole or not at all") {
    Scored desk("");
    const auto part = desk.bring("评审打分", sheet({score("实施方案", "18")}), true);
    CHECK(codes(part) == Codes{"SHEET_DISAGREES"});
    CHECK(desk.submitted() == std::vector{false, false});
    const auto whole =
        desk.bring("评审打分", sheet({score("实施方案", "18"), score("绩效目标", "20")}), true);
    CHECK(codes(whole).empty());
    CHECK(desk.submitted() == std::vector{true, true});
}

TEST_CASE("a row that cannot be submitted takes along the others of its stored sheet") {
    Scored desk("");
    const auto report =
        desk.bring("评审打分", sheet({score("实施方案", "31"), score("绩效目标", "20")}), true);
    CHECK(codes(report) == Codes{"POINTS_RANGE", "SHEET_DISAGREES"});
    CHECK(desk.submitted() == std::vector{false, false});
}

TEST_CASE("mending one row of a sheet lets the others stand again") {
    Scored desk("");
    XlsxBuilder()
        .sheet("评审打分", sheet({score("实施方案", "31"), score("绩效目标", "20")}))
        .save(desk.scratch / "in.xlsx");
    ImportOptions options;
    options.update = true;
    ImportDraft draft(readRows({desk.scratch / "in.xlsx"}, {}, {}), options);
    const auto plan = std::make_shared<const Plan>(desk.workspace->plan());
    (void)draft.check(desk.year(), plan);
    CHECK(codes(draft.report()) == Codes{"POINTS_RANGE", "SHEET_DISAGREES"});
    const auto kinds = sheetKinds();
    const auto place = std::find_if(kinds.begin(), kinds.end(),
                                    [](const SheetKind& kind) { return kind.name == "评审打分"; }) -
                       kinds.begin();
    (void)draft.mend({{{static_cast<std::size_t>(place), 0}, 3, "30"}});
    CHECK(codes(draft.report()).empty());
}

TEST_CASE("scores typed by hand are submitted together too") {
    const Scored desk("");
    const auto entry =
        openEntry("评审打分", desk.year(), std::make_shared<const Plan>(desk.workspace->plan()));
    TypedRecord first = *entry->typed(1), second = *entry->typed(2);
    const std::size_t day = entry->columnNamed("提交日期");
    first.texts[day] = second.texts[day] = "2024-07-01";
    CHECK(entry->check(first).holds());
    CHECK_FALSE(entry->checkTogether({first}).front().holds());
    CHECK(entry->checkTogether({first, second}).front().holds());
}

TEST_CASE("what is imported is on paper, and else the expert's own") {
    Seated desk;
    (void)desk.bring("评审打分", sheet({score("实施方案", "18")}));
    CHECK(desk.year()->scores.at(0).onPaper);
    CHECK(codeOfScore({"SL1", "ZJ1", "实施方案", "18", "", "", "否"}) == "SHEET_OF_ANOTHER");
}

TEST_CASE("a sheet that is sealed is neither compared nor written over") {
    Applied desk;
    (void)desk.bring(
        "项目申报",
        {{"受理号", "项目代码", "单位代码", "项目名称", "申请金额(元)", "申报日期", "状态"},
         {"SL9", "P2", kSchool, "促进项目", "300000", "2024-05-20", "评审中"}});
    (void)desk.bring("评审专家", {{"专家编号", "姓名", "工作单位", "登录名"},
                                  {"ZJ9", "吴专家", "某事务所", "reviewer"}});
    (void)desk.bring("评审分组", {{"受理号", "专家编号"}, {"SL9", "ZJ9"}});
    addStaff(*desk.workspace);
    desk.workspace->signIn("reviewer", kPassword);
    desk.workspace->putScores({{"SL9", "实施方案", Points::ofHundredths(18'00), "可行"}});
    desk.workspace->signIn("officer", kPassword);
    const auto report =
        desk.bring("评审打分", sheet({{"SL9", "ZJ9", "实施方案", "19", "", "", "是"}}), true);
    CHECK(codes(report) == Codes{"SHEET_SEALED"});
}

TEST_CASE("a table gives the login of an expert under review to nobody else") {
    Applied desk;
    (void)desk.bring(
        "项目申报",
        {{"受理号", "项目代码", "单位代码", "项目名称", "申请金额(元)", "申报日期", "状态"},
         {"SL9", "P2", kSchool, "促进项目", "300000", "2024-05-20", "评审中"}});
    const auto expert = [](const std::string& login) {
        return TextRows{{"专家编号", "姓名", "工作单位", "登录名"},
                        {"ZJ9", "吴专家", "某事务所", login}};
    };
    (void)desk.bring("评审专家", expert("wu"));
    (void)desk.bring("评审分组", {{"受理号", "专家编号"}, {"SL9", "ZJ9"}});
    const auto report = desk.bring("评审专家", expert("zhao"), true);
    CHECK(codes(report) == Codes{"SETTLED"});
    CHECK(columns(report) == Codes{"登录名"});
    CHECK(desk.year()->experts.back().login == "wu");
    addStaff(*desk.workspace);
    desk.workspace->signIn("officer", kPassword);
    CHECK(codes(desk.bring("评审专家", {{"专家编号", "姓名", "工作单位", "登录名"},
                                        {"ZJ8", "本人", "某事务所", "officer"}})) ==
          Codes{"SEPARATION"});
}
