// SPDX-License-Identifier: GPL-3.0-or-later
// 评审汇总表: who is ranked where, the line of the slots, the rules in words.
#include "reports/review/ranking_report.h"

#include "support/procedure_year.h"

#include <catch2/catch.hpp>

#include <algorithm>

namespace grants {
namespace {

using Catch::Matchers::Contains;
using test::ProcedureYear;

/// Four applications for P4, which has two slots; three experts each, who all give this share of
/// every criterion's points.
class Contest {
  public:
    ProcedureYear year;

    void enter(const std::string& number, int percent) {
        year.apply(number, "P4", year.applicantFor("P4"));
        year.seat(number, 3);
        m_shares.emplace_back(number, percent);
    }
    /// Its sheets are not for whoever prints.
    void seal(const std::string& number) { m_sealed = number; }
    [[nodiscard]] FundYear build() {
        for (const auto& [number, percent] : m_shares)
            if (percent > 0) year.score(number);
        FundYear built = year.build();
        for (Score& each : built.scores) {
            each.points = given(each);
            each.sealed = each.application == m_sealed;
        }
        return built;
    }
    [[nodiscard]] Book printed(const std::string& project = "P4", Date asOf = Date(2024, 12, 31),
                               Language language = Language::Chinese) {
        const ReportInput input{std::make_shared<const FundYear>(build()),
                                year.plan,
                                asOf,
                                Date(2024, 7, 1),
                                "0123456789abcdef",
                                "样例.zlzh",
                                {project, {}}};
        return rankingReport(input, Translator(language));
    }

  private:
    [[nodiscard]] Points given(const Score& score) const {
        const auto found = std::find_if(m_shares.begin(), m_shares.end(), [&](const auto& each) {
            return each.first == score.application;
        });
        return Points::ofHundredths(score.points.inHundredths() * found->second / 80);
    }

    std::vector<std::pair<std::string, int>> m_shares;
    std::string m_sealed;
};

/// 90, 80 twice across the line, 50.
Contest fourFirms() {
    Contest contest;
    contest.enter("SQ1", 80);
    contest.enter("SQ2", 90);
    contest.enter("SQ3", 50);
    contest.enter("SQ4", 80);
    return contest;
}

BookValue cell(const BookSheet& sheet, std::size_t row, const std::string& title) {
    for (std::size_t i = 0; i < sheet.columns.size(); ++i)
        if (sheet.columns[i].title == title) return sheet.rows[row].values[i];
    FAIL("no column " + title);
    return {};
}

BookValue words(const char* text) {
    return std::string(text);
}

/// The lines between title and table, one below another.
std::string headOf(const BookSheet& sheet) {
    std::string head;
    for (const std::string& line : sheet.headLines) head += line + "\n";
    return head;
}

/// Two whose review is over, one under review, one that is still a draft.
Contest halfReviewed() {
    Contest contest = fourFirms();
    for (const char* number : {"SQ1", "SQ2"}) contest.year.application(number).takenUp = "reviewed";
    contest.year.application("SQ3").takenUp = "in_review";
    return contest;
}

BookValue score(std::int64_t hundredths) {
    return Decimal{hundredths, 2};
}

std::vector<std::size_t> rowsAboveLines(const BookSheet& sheet) {
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < sheet.rows.size(); ++row)
        if (sheet.rows[row].lineBelow) rows.push_back(row);
    return rows;
}

}  // namespace

TEST_CASE("applications stand best first, with scores as numbers") {
    const BookSheet sheet = fourFirms().printed().sheets.front();
    REQUIRE(sheet.rows.size() == 4);
    CHECK(cell(sheet, 0, "名次") == BookValue(std::int64_t{1}));
    CHECK(cell(sheet, 0, "受理号") == words("SQ2"));
    CHECK(cell(sheet, 0, "申报单位") == words("P4 申报单位"));
    CHECK(cell(sheet, 0, "得分") == score(90'00));
    CHECK(cell(sheet, 0, "最低") == score(90'00));
    CHECK(cell(sheet, 0, "最高") == score(90'00));
    CHECK(cell(sheet, 0, "分差") == score(0));
    CHECK(cell(sheet, 0, "实施方案均分") == score(27'00));
    CHECK(cell(sheet, 0, "有效评分表") == BookValue(std::int64_t{3}));
    CHECK(cell(sheet, 0, "合格") == words("是"));
    CHECK(cell(sheet, 3, "合格") == words("否"));
}

TEST_CASE("the thick line stands beneath those within the slots; ties across it say so") {
    const BookSheet sheet = fourFirms().printed().sheets.front();
    CHECK(rowsAboveLines(sheet) == std::vector<std::size_t>{0});
    CHECK(cell(sheet, 0, "名额") == words("名额内"));
    CHECK(cell(sheet, 1, "名额") == words("并列压线"));
    CHECK(cell(sheet, 2, "名额") == words("并列压线"));
    CHECK(cell(sheet, 2, "名次") == BookValue(std::int64_t{2}));
    CHECK(cell(sheet, 3, "名额") == words(""));
}

TEST_CASE("there is no line where nobody is within the slots") {
    Contest contest;
    contest.enter("SQ1", 50);
    CHECK(rowsAboveLines(contest.printed().sheets.front()).empty());
}

TEST_CASE("who has no score stands at the end without figures, and is counted beneath") {
    Contest contest = fourFirms();
    contest.enter("SQ0", 0);
    const BookSheet sheet = contest.printed().sheets.front();
    CHECK(cell(sheet, 4, "受理号") == words("SQ0"));
    for (const char* title : {"名次", "得分", "最低", "最高", "分差", "实施方案均分"})
        CHECK(cell(sheet, 4, title) == BookValue());
    CHECK_THAT(sheet.notes.at(1), Contains("共 5 件申报，4 件有得分"));
    CHECK_THAT(sheet.notes.at(2), Contains("1 件没有有效的评分表"));
}

TEST_CASE(
    "slots, pass mark, aggregation and the rule of ties are printed, and what it is made of") {
    Contest contest = fourFirms();
    REQUIRE(contest.year.plan.set("score_agg", "MEDIAN"));
    const BookSheet sheet = contest.printed().sheets.front();
    const std::string head = headOf(sheet);
    for (const char* part :
         {"样例.zlzh", "0123456789ab", "数据截至：2024-12-31", "填报日期：2024-07-01",
          "未启用人员权限", "P4", "名额：2 个", "合格分：60", "评分汇总：中位数"})
        CHECK_THAT(head, Contains(part));
    CHECK_THAT(sheet.notes.front(), Contains("粗线以上在名额内") && Contains("实施方案"));
    CHECK_FALSE(sheet.signatures.empty());
}

TEST_CASE("a rank whose review is not closed says so, and the head counts them") {
    const BookSheet sheet = halfReviewed().printed().sheets.front();
    CHECK_THAT(headOf(sheet), Contains("2 件评审未结束，名次暂定"));
    CHECK(cell(sheet, 0, "受理号") == words("SQ2"));
    CHECK(cell(sheet, 0, "备注") == words(""));
    CHECK(cell(sheet, 3, "受理号") == words("SQ3"));
    CHECK(cell(sheet, 3, "名次") == BookValue(std::int64_t{4}));
    CHECK(cell(sheet, 3, "备注") == words("评审未结束，名次暂定"));
}

TEST_CASE("who has no rank yet is only said not to be reviewed") {
    Contest contest;
    contest.enter("SQ1", 0);
    const BookSheet sheet = contest.printed().sheets.front();
    CHECK(cell(sheet, 0, "备注") == words("评审未结束"));
    CHECK(headOf(sheet).find("名次暂定") == std::string::npos);
}

TEST_CASE("of reviews that are all closed nothing is said") {
    Contest contest;
    contest.enter("SQ1", 80);
    contest.year.application("SQ1").takenUp = "reviewed";
    const BookSheet sheet = contest.printed().sheets.front();
    CHECK(cell(sheet, 0, "备注") == words(""));
    CHECK(headOf(sheet).find("未结束") == std::string::npos);
    CHECK(headOf(sheet).find("封存") == std::string::npos);
}

TEST_CASE("sheets that are sealed for whoever prints are counted under the title") {
    Contest contest = halfReviewed();
    contest.seal("SQ3");
    const BookSheet sheet = contest.printed().sheets.front();
    CHECK_THAT(headOf(sheet), Contains("3 张评分表对出表人封存"));
    CHECK_THAT(headOf(sheet), Contains("2 件评审未结束，名次暂定"));
    CHECK(cell(sheet, 3, "名次") == BookValue());
    CHECK(cell(sheet, 3, "备注") == words("评审未结束"));
}

TEST_CASE("a sealed sheet that would not count is not counted as sealed") {
    Contest contest = halfReviewed();
    contest.seal("SQ3");
    contest.year.seatAt(6).recused = true;
    CHECK_THAT(headOf(contest.printed().sheets.front()), Contains("2 张评分表对出表人封存"));
}

TEST_CASE("a review without any sheet yet makes the ranks of others provisional") {
    Contest contest;
    contest.enter("SQ1", 80);
    contest.enter("SQ2", 0);
    contest.year.application("SQ1").takenUp = "reviewed";
    contest.year.application("SQ2").takenUp = "in_review";
    const BookSheet sheet = contest.printed().sheets.front();
    CHECK_THAT(headOf(sheet), Contains("1 件评审未结束，名次暂定"));
    CHECK(cell(sheet, 1, "备注") == words("评审未结束"));
}

TEST_CASE("sheets that were submitted after the cut-off do not count") {
    const BookSheet sheet = fourFirms().printed("P4", Date(2024, 6, 19)).sheets.front();
    REQUIRE(sheet.rows.size() == 4);
    CHECK(cell(sheet, 0, "得分") == BookValue());
}

TEST_CASE("without a project every project of the plan has its sheet") {
    const Book book = fourFirms().printed("");
    std::vector<std::string> names;
    for (const BookSheet& sheet : book.sheets) names.push_back(sheet.name);
    CHECK(names == std::vector<std::string>{"P1", "P2", "P3", "P4", "P5", "P6"});
}

TEST_CASE("in English the plan's words are English, too") {
    const BookSheet sheet =
        fourFirms().printed("P4", Date(2024, 12, 31), Language::English).sheets.front();
    CHECK_THAT(sheet.headLines.back(), Contains("mean"));
    CHECK(cell(sheet, 0, "Implementation plan (mean)") == score(27'00));
}

}  // namespace grants
