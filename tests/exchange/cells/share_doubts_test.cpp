// SPDX-License-Identifier: GPL-3.0-or-later
// A bare share of at most 1 among percents is taken as it reads, and that is said.
#include "exchange/records/share_doubts.h"

#include "base/translator.h"
#include "exchange/import/import_draft.h"
#include "exchange/reading.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

constexpr std::size_t kPledges = 2;  // among the sheets
const std::string kShareColumn = "专利质押占比(%)";
const std::string kPercent50 = "<c s=\"1\"><v>0.5</v></c>", kNumber08 = "<c><v>0.8</v></c>",
                  kPercent8 = "<c s=\"1\"><v>0.008</v></c>";

/// Pledges of the firm with these shares, a row each.
XlsxBuilder pledges(const std::vector<std::string>& shares) {
    TextRows rows = {{"质押登记号", "债务人代码", "质权人", "登记金额(元)", "放款金额(元)",
                      kShareColumn, "登记日期"}};
    for (const std::string& share : shares) {
        rows.push_back({"Y202498000000" + std::to_string(rows.size()), kFirm, "某银行", "1000000",
                        "1000000", share, "2024-06-01"});
    }
    return XlsxBuilder()
        .sheet("单位", units())
        .sheet("质押融资", rows)
        .part("xl/styles.xml",
              "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"0.0%\"/></numFmts>"
              "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>");
}

std::vector<Finding> hintsOf(const ImportReport& report) {
    std::vector<Finding> hints;
    for (const Finding& note : report.notes)
        if (note.code == kShareUnclear) hints.push_back(note);
    return hints;
}

std::size_t hintsIn(const RowVerdict& verdict) {
    return static_cast<std::size_t>(
        std::count_if(verdict.warnings.begin(), verdict.warnings.end(),
                      [](const Finding& each) { return each.code == kShareUnclear; }));
}

/// A draft of such pledges.
struct PledgeDraft {
    Desk desk;
    std::unique_ptr<ImportDraft> draft;
    DraftNews news;

    explicit PledgeDraft(const std::vector<std::string>& shares) {
        pledges(shares).save(desk.scratch / "in.xlsx");
        draft = std::make_unique<ImportDraft>(readRows({desk.scratch / "in.xlsx"}, {}, {}),
                                              ImportOptions());
        news = draft->check(desk.workspace->year(),
                            std::make_shared<const Plan>(desk.workspace->plan()));
    }
    [[nodiscard]] std::size_t hints(std::size_t row) const {
        return hintsIn(*news.all.at(kPledges).at(row));
    }
    void mend(std::size_t row, const std::string& share) {
        constexpr std::size_t kShare = 6;  // among the sheet's columns
        news = draft->mend({{{kPledges, row}, kShare, share}});
    }
    /// As the last mending tells it; nothing when it tells nothing of the row.
    [[nodiscard]] std::optional<std::size_t> toldOf(std::size_t row) const {
        for (const auto& [at, finding] : news.rows)
            if (at == DraftRow{kPledges, row}) return hintsIn(*finding);
        return std::nullopt;
    }
};

}  // namespace

TEST_CASE("a bare 0.8 among percents is taken as 0.8 %, with a hint that names both readings") {
    Desk desk;
    const auto report = desk.import(pledges({kPercent50, "33.33%", kNumber08}));
    CHECK(report.rejected.empty());
    CHECK(desk.workspace->year()->pledges.at(2).patentShare == Fraction(1, 125));
    const auto hints = hintsOf(report);
    REQUIRE(hints.size() == 1);
    CHECK(hints[0].severity == Severity::Note);
    CHECK(hints[0].place.sheet == "质押融资");
    CHECK(hints[0].place.row == 4);
    CHECK(hints[0].place.column == kShareColumn);
    const std::string said = Translator()(hints[0].message);
    CHECK_THAT(said, Catch::Contains("“0.8”按 0.8%"));
    CHECK_THAT(said, Catch::Contains("80%"));
    CHECK_THAT(Translator(Language::English)(hints[0].message), Catch::Contains("80% is meant"));
}

TEST_CASE("which shares are hinted at depends on what stands beside them") {
    using Case = std::pair<std::vector<std::string>, std::size_t>;
    const auto [shares, count] = GENERATE(values<Case>({{{"60", "0.8"}, 1},
                                                        {{"0.8", "50%"}, 1},
                                                        {{"1", "50%", "0.5"}, 2},
                                                        {{"0.8", "0.5", "1"}, 0},
                                                        {{kNumber08}, 0},
                                                        {{"60", "33.33%", kPercent50}, 0},
                                                        {{"50%", "0.8%", kPercent8}, 0},
                                                        {{"0.8", "", "/"}, 0}}));
    CAPTURE(shares);
    Desk desk;
    const auto report = desk.import(pledges(shares));
    CHECK(report.rejected.empty());
    CHECK(hintsOf(report).size() == count);
}

TEST_CASE("a rejected row is not hinted at, but its percent makes the others doubtful") {
    Desk desk;
    const auto report = desk.import(pledges({"0.8", "150%", "百分之五"}));
    CHECK(report.rejected.size() == 2);
    const auto hints = hintsOf(report);
    REQUIRE(hints.size() == 1);
    CHECK(hints[0].place.row == 2);
}

TEST_CASE("one column of shares says nothing of another") {
    Desk desk;
    TextRows rows = {
        {"质押登记号", "债务人代码", "质权人", "登记金额(元)", "放款金额(元)", kShareColumn,
         "登记日期", "企业分配比例(%)"},
        {"Y2024980000001", kFirm, "某银行", "1000000", "1000000", "50%", "2024-06-01", "0.5"}};
    const auto report = desk.import(XlsxBuilder().sheet("单位", units()).sheet("质押融资", rows));
    CHECK(report.rejected.empty());
    CHECK(hintsOf(report).empty());
}

TEST_CASE("a draft hints at the same share, and reports it once") {
    const PledgeDraft draft({"50%", "0.8"});
    CHECK(draft.hints(0) == 0);
    CHECK(draft.hints(1) == 1);
    CHECK(hintsOf(draft.draft->report()).size() == 1);
}

TEST_CASE("a share that is mended to a percent is hinted at no longer") {
    PledgeDraft draft({"50%", "0.8"});
    draft.mend(1, "80%");
    REQUIRE(draft.news.everything);
    CHECK(draft.hints(1) == 0);
    draft.mend(1, "0.8%");
    CHECK(draft.hints(1) == 0);
}

TEST_CASE("a row that is mended with a percent brings the others into doubt, and out again") {
    PledgeDraft draft({"0.8", "百分之五"});
    REQUIRE(draft.hints(0) == 0);
    draft.mend(1, "500%");
    REQUIRE_FALSE(draft.news.everything);
    CHECK(draft.toldOf(0) == std::size_t{1});
    draft.mend(1, "很多");
    CHECK(draft.toldOf(0) == std::size_t{0});
}

TEST_CASE("a mend that says nothing new of a column is told of its own row alone") {
    PledgeDraft draft({"50%", "0.8", "0.9", "百分之五"});
    REQUIRE(draft.hints(1) == 1);
    draft.mend(3, "60%");
    CHECK(draft.news.rows.size() == 1);
    CHECK(draft.toldOf(3) == std::size_t{0});
}

TEST_CASE("a bare share mended into a doubtful column is hinted at until it is a percent") {
    PledgeDraft draft({"50%", "百分之五"});
    draft.mend(1, "0.7");
    CHECK(draft.news.rows.size() == 1);
    CHECK(draft.toldOf(1) == std::size_t{1});
    draft.mend(1, "70%");
    REQUIRE(draft.news.everything);
    CHECK(draft.hints(1) == 0);
}

TEST_CASE("the last percent that goes takes the doubt of all others with it") {
    PledgeDraft draft({"0.8", "0.9", "150%"});
    REQUIRE(draft.hints(0) == 1);
    draft.mend(2, "很多");
    CHECK(draft.toldOf(0) == std::size_t{0});
    CHECK(draft.toldOf(1) == std::size_t{0});
    CHECK(hintsOf(draft.draft->report()).empty());
}
