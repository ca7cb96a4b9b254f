// SPDX-License-Identifier: GPL-3.0-or-later
// An import that is looked at and mended before it is written.
#include "exchange/import/import_draft.h"
#include "exchange/reading.h"
#include "support/source_dir.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

const std::string kPatent = "ZL201810010001.2", kPark = "52500000MJ000000XK";

constexpr std::size_t kUnits = 0, kLicences = 1;

/// A workbook whose 单位 has a wrong code in row 3 and whose 转让许可 names that unit.
XlsxBuilder awkward() {
    TextRows rows = units();
    rows[2][0] = "ABC";
    return XlsxBuilder()
        .sheet("单位", rows)
        .sheet("转让许可",
               {{"备案登记号", "方式", "专利号", "出让方代码", "受让方代码", "登记备案日期",
                 "转化实施"},
                {"X2024980000001", "许可", kPatent, kSchool, kFirm, "2024-06-01", "是"}});
}

/// A draft over one workbook, checked against the desk's own file.
struct Draft {
    Desk desk;
    std::shared_ptr<const ImportRows> rows;
    std::unique_ptr<ImportDraft> draft;
    DraftNews news;

    explicit Draft(const XlsxBuilder& book, const ImportOptions& options = {}) {
        book.save(desk.scratch / "in.xlsx");
        rows = readRows({desk.scratch / "in.xlsx"}, options.mappings, {});
        draft = std::make_unique<ImportDraft>(rows, options);
        check();
    }
    void check() {
        news = draft->check(desk.workspace->year(),
                            std::make_shared<const Plan>(desk.workspace->plan()));
    }
    RowFate fate(std::size_t sheet, std::size_t row) { return news.all.at(sheet).at(row)->fate; }
    DraftNews mend(std::size_t sheet, std::size_t row, std::size_t column,
                   std::optional<std::string> text) {
        return draft->mend({{{sheet, row}, column, std::move(text)}});
    }
};

SheetCount counted(const Draft& draft, const std::string& sheet) {
    return countOf(draft.draft->report(), sheet);
}

}  // namespace

TEST_CASE("a draft says of the sample year what the import itself says, and writes the same") {
    const std::filesystem::path sample = test::sourcePath("resources/samples/district-year.xlsx");
    Desk desk, other;
    ImportDraft draft(readRows({sample}, {}, {}), {});
    (void)draft.check(desk.workspace->year(), std::make_shared<const Plan>(desk.workspace->plan()));
    const auto report = draft.write(*desk.workspace);
    const auto expected = other.import(sample);
    CHECK(report.written);
    REQUIRE(report.sheets.size() == expected.sheets.size());
    for (std::size_t at = 0; at < report.sheets.size(); ++at) {
        CHECK(report.sheets[at].read == expected.sheets[at].read);
        CHECK(report.sheets[at].added == expected.sheets[at].added);
    }
    CHECK(report.notes.size() == expected.notes.size());
    CHECK(desk.workspace->year()->licences.size() == other.workspace->year()->licences.size());
}

TEST_CASE("a check writes nothing") {
    Draft draft(XlsxBuilder().sheet("单位", units()));
    CHECK(draft.fate(kUnits, 0) == RowFate::Added);
    CHECK(draft.desk.workspace->year()->registry.units().empty());
}

TEST_CASE("mending a unit lets pass the rows that waited for it, and touches no other") {
    Draft draft(awkward());
    CHECK(draft.fate(kUnits, 1) == RowFate::Rejected);
    CHECK(draft.fate(kLicences, 0) == RowFate::Rejected);
    const auto news = draft.mend(kUnits, 1, 0, kSchool);
    CHECK_FALSE(news.everything);
    REQUIRE(news.rows.size() == 2);
    CHECK(news.rows[0].second->fate == RowFate::Added);
    CHECK(news.rows[1].second->fate == RowFate::Added);
    CHECK(counted(draft, "单位").rejected == 0);
    CHECK(counted(draft, "转让许可").added == 1);
}

TEST_CASE("a mend that does not help keeps the row rejected with its new reason") {
    Draft draft(awkward());
    const auto news = draft.mend(kUnits, 1, 0, "");
    REQUIRE(news.rows.size() == 1);
    CHECK(news.rows[0].second->faults.at(0).fault.code == "REQUIRED");
}

TEST_CASE("taking a mend back leaves the draft as it was") {
    Draft draft(awkward());
    (void)draft.mend(kUnits, 1, 0, kSchool);
    draft.news = draft.mend(kUnits, 1, 0, std::nullopt);
    CHECK(draft.news.everything);
    CHECK(draft.fate(kUnits, 1) == RowFate::Rejected);
    CHECK(draft.fate(kLicences, 0) == RowFate::Rejected);
    CHECK(codes(draft.draft->report()).front() == "USCC_LENGTH");
}

TEST_CASE("a good row may be changed as well: what came after it is checked again") {
    TextRows rows = units();
    rows.push_back(rows[1]);
    Draft draft(XlsxBuilder().sheet("单位", rows));
    CHECK(draft.fate(kUnits, 2) == RowFate::Rejected);
    draft.news = draft.mend(kUnits, 0, 0, kPark);
    CHECK(draft.fate(kUnits, 0) == RowFate::Added);
    CHECK(draft.fate(kUnits, 2) == RowFate::Added);
}

TEST_CASE("a number that lost its last digits stays lost until its cell is typed again") {
    TextRows rows = units();
    rows[1][2] = "公司";
    rows[0].push_back("银行账号");
    rows[1].push_back("<c><v>62220000000000000</v></c>");
    Draft draft(XlsxBuilder().sheet("单位", rows));
    const auto still = draft.mend(kUnits, 0, 2, "企业");
    CHECK(still.rows.at(0).second->faults.at(0).fault.code == "DIGITS_LOST");
    CHECK(draft.mend(kUnits, 0, 17, "62220000000000001").rows.at(0).second->fate == RowFate::Added);
}

TEST_CASE("units that fell with their park rise when the park is mended") {
    TextRows rows = units();
    for (auto& row : rows) row.push_back("");
    rows[0][5] = "所属园区代码";
    rows[1][5] = kPark;
    rows.push_back({"ABC", "示例园区", "产业园区", "是", "", ""});
    Draft draft(XlsxBuilder().sheet("单位", rows));
    CHECK(draft.fate(kUnits, 0) == RowFate::Rejected);
    const auto news = draft.mend(kUnits, 2, 0, kPark);
    CHECK(news.rows.size() == 2);
    CHECK(counted(draft, "单位").added == 3);
    CHECK(draft.draft->write(*draft.desk.workspace).written);
    CHECK(draft.desk.workspace->year()->registry.units().size() == 3);
}

TEST_CASE("the good rows are written, the rest is reported as mended so far") {
    Draft draft(awkward());
    (void)draft.mend(kUnits, 1, 0, "DEF");
    const auto report = draft.draft->write(*draft.desk.workspace);
    CHECK(report.written);
    CHECK(draft.desk.workspace->year()->registry.units().size() == 1);
    CHECK(report.rejected.at(0).cells.at(0).second == "DEF");
}

TEST_CASE("what was written is the same afterwards, and the rest can still be mended") {
    Draft draft(awkward());
    (void)draft.draft->write(*draft.desk.workspace);
    draft.check();
    CHECK(draft.fate(kUnits, 0) == RowFate::Same);
    (void)draft.mend(kUnits, 1, 0, kSchool);
    CHECK(draft.draft->write(*draft.desk.workspace).written);
    CHECK(draft.desk.workspace->year()->licences.size() == 1);
}

TEST_CASE("the rest of an import is told as it stands by now, with what is mended and waits") {
    Draft draft(awkward());
    (void)draft.draft->write(*draft.desk.workspace);
    draft.check();
    (void)draft.mend(kUnits, 1, 0, "DEF");
    CHECK(draft.draft->rest().rejected.at(0).cells.at(0).second == "DEF");
    CHECK(draft.draft->rest().rejected.at(0).code == "USCC_LENGTH");
    (void)draft.mend(kUnits, 1, 0, kSchool);
    const auto mended = draft.draft->rest().rejected;
    REQUIRE(mended.size() == 2);
    CHECK(mended.at(0).code == kMended);
    CHECK(mended.at(0).column.empty());
    CHECK(mended.at(0).cells.at(0).second == kSchool);
    CHECK(mended.at(1).code == kMended);
    (void)draft.draft->write(*draft.desk.workspace);
    draft.check();
    CHECK(draft.draft->rest().rejected.empty());
}

TEST_CASE("rows that an import would bring and never refused are no rest of it") {
    Draft draft(awkward());
    CHECK(draft.draft->rest().rejected.size() == 2);
    (void)draft.mend(kUnits, 1, 0, kSchool);
    CHECK(draft.draft->rest().rejected.empty());
}

TEST_CASE("a year that moved on since the check is held against the rows once more") {
    Draft draft(XlsxBuilder().sheet("单位", units()));
    (void)draft.desk.import(XlsxBuilder().sheet("单位", units()));
    const auto report = draft.draft->write(*draft.desk.workspace);
    CHECK_FALSE(report.written);
    CHECK(countOf(report, "单位").same == 2);
}

TEST_CASE("a row that differs from the stored one tells what is stored, cell by cell") {
    ImportOptions update;
    update.update = true;
    TextRows rows = units();
    rows[1][1] = "改名企业";
    rows[1][4] = "微型";
    for (const bool updating : {false, true}) {
        Draft draft(XlsxBuilder().sheet("单位", rows), updating ? update : ImportOptions{});
        (void)draft.desk.import(XlsxBuilder().sheet("单位", units()));
        draft.check();
        CHECK(draft.fate(kUnits, 0) == (updating ? RowFate::Updated : RowFate::Rejected));
        const auto& changes = draft.news.all[kUnits][0]->changes;
        REQUIRE(changes.size() == 2);
        CHECK(changes[0].column == "单位名称");
        CHECK(changes[0].stored == "示例企业");
        CHECK(changes[1].stored == "小型");
        CHECK(draft.news.all[kUnits][1]->silent());
    }
}

TEST_CASE("strict writes nothing as long as a row is rejected") {
    ImportOptions strict;
    strict.strict = true;
    Draft draft(awkward(), strict);
    CHECK_FALSE(draft.draft->write(*draft.desk.workspace).written);
    CHECK(draft.desk.workspace->year()->registry.units().empty());
    draft.check();
    (void)draft.mend(kUnits, 1, 0, kSchool);
    CHECK(draft.draft->write(*draft.desk.workspace).written);
}

TEST_CASE("reading and checking stop when they are told to") {
    Desk desk;
    std::string text = "调查编号,日期,满意,比较满意,基本满意,不满意\n";
    for (int n = 0; n < 1000; ++n) text += "D" + std::to_string(n) + ",2024-06-01,1,2,3,4\n";
    writeBytes(desk.scratch / "满意度.csv", text);
    const auto stop = [](std::int64_t, std::int64_t) { return false; };
    CHECK(readRows({desk.scratch / "满意度.csv"}, {}, stop) == nullptr);
    ImportDraft draft(readRows({desk.scratch / "满意度.csv"}, {}, {}), {});
    CHECK(draft
              .check(desk.workspace->year(), std::make_shared<const Plan>(desk.workspace->plan()),
                     stop)
              .cancelled);
}

TEST_CASE("packed rows give back what was put in, long texts and many blocks included") {
    PackedRows packed;
    const std::string longText(300'000, 'x');
    for (int n = 1; n <= 10; ++n) {
        packed.add({n,
                    {{Cell::Kind::Number, std::to_string(n)},
                     {},
                     {Cell::Kind::Text, longText},
                     {Cell::Kind::Blank, ""}}});
    }
    REQUIRE(packed.size() == 10);
    CHECK(packed.number(9) == 10);
    CHECK(packed.at(9).cells.size() == 3);
    CHECK(packed.cell(9, 0).text == "10");
    CHECK(packed.cell(9, 0).kind == Cell::Kind::Number);
    CHECK(packed.cell(9, 2).text == longText);
    CHECK(packed.cell(9, 7).kind == Cell::Kind::Blank);
}
