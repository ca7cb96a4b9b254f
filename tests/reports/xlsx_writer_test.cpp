// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "invented_book.h"
#include "reports/writers/writers.h"
#include "workbook_parts.h"

#include <catch2/catch.hpp>

#include <sstream>

namespace grants {
namespace {

using Catch::Matchers::Contains;
using test::WorkbookParts;

WorkbookParts written(const Book& book) {
    const test::ScratchFolder folder;
    writeXlsx(book, folder / "book.xlsx");
    return WorkbookParts(folder / "book.xlsx");
}

using Cells = std::map<std::string, test::ReadCell>;

double recalculated(const Cells& cells, const std::string& name);

/// What a spreadsheet makes of the cells of a range; SUBTOTAL passes over cells that hold one.
double sumOf(const Cells& cells, const std::string& range, bool passOver) {
    const std::string letter(1, range.front());
    const auto colon = range.find(':');
    const int first = std::stoi(range.substr(1));
    const int last = colon == std::string::npos ? first : std::stoi(range.substr(colon + 2));
    double sum = 0;
    for (int row = first; row <= last; ++row) {
        const auto cell = cells.find(letter + std::to_string(row));
        if (cell == cells.end() || cell->second.type == "s") continue;
        const bool subtotal = cell->second.formula.rfind("SUBTOTAL", 0) == 0;
        if (!passOver || !subtotal) sum += recalculated(cells, cell->first);
    }
    return sum;
}

/// Of a cell that holds a number, SUM(…), SUBTOTAL(9,…) or ROUND(SUM(…)-…,6).
double recalculated(const Cells& cells, const std::string& name) {
    const auto& cell = cells.at(name);
    if (cell.formula.empty()) return cell.value.empty() ? 0 : std::stod(cell.value);
    const bool passOver = cell.formula.find("SUBTOTAL(9,") != std::string::npos;
    const auto open = passOver ? cell.formula.find(',') : cell.formula.rfind('(');
    const auto close = cell.formula.find(')');
    std::stringstream parts(cell.formula.substr(open + 1, close - open - 1));
    double sum = 0;
    for (std::string part; std::getline(parts, part, ',');) sum += sumOf(cells, part, passOver);
    if (cell.formula.rfind("ROUND(", 0) != 0) return sum;
    const auto less = cell.formula.substr(close + 2, cell.formula.find(',', close) - close - 2);
    return sum - recalculated(cells, less);
}

/// Groups of two lines each, grouped as a table of the desktop is.
Book groupedBook(int groups) {
    Book book;
    BookSheet& sheet = book.sheets.emplace_back();
    sheet.name = sheet.title = "分组";
    sheet.columns = {{"单位", ColumnFormat::Text, 20}, {"金额", ColumnFormat::Yuan, 16, true}};
    for (int group = 0; group < groups; ++group) {
        const auto first = sheet.rows.size() + 1;
        sheet.rows.push_back({BookRow::Kind::Section, {std::string("组")}});
        for (const int line : {1, 2})
            sheet.rows.push_back(
                {BookRow::Kind::Plain, {std::string("甲"), Money::ofFen(100 * group + line)}});
        addSum(sheet, BookRow::Kind::Subtotal, {std::string("小计")}, {{first, first + 1}});
    }
    addSum(sheet, BookRow::Kind::Total, {std::string("合计")}, {{0, sheet.rows.size() - 1}});
    return book;
}

}  // namespace

TEST_CASE("calculated anew by a spreadsheet, every sum is what the cell says and the check is 0") {
    const int groups = GENERATE(1, 3, 200, 201, 650);
    const auto parts = written(groupedBook(groups));
    const auto cells = parts.cells(1);
    const auto amounts = parts.column(1, "B");
    int sums = 0;
    for (const auto& [row, cell] : amounts) {
        if (cell.formula.empty()) continue;
        ++sums;
        CHECK(cell.formula.size() < 8'192);
        CHECK(recalculated(cells, "B" + std::to_string(row)) ==
              Approx(std::stod(cell.value)).margin(1e-6));
    }
    CHECK(sums > groups + 1);
    const double all = 100.0 * groups * (groups - 1) + 3.0 * groups;
    const int total = 3 + 4 * groups + 1;
    CHECK(std::stod(amounts.at(total).value) == Approx(all / 100));
    CHECK(std::stod(amounts.rbegin()->second.value) == 0);
    CHECK_THAT(amounts.rbegin()->second.formula, Contains("-B" + std::to_string(total) + ","));
}

TEST_CASE("no formula takes more parts than a spreadsheet allows") {
    for (const auto& [name, cell] : written(groupedBook(1'000)).cells(1))
        CHECK(std::count(cell.formula.begin(), cell.formula.end(), ',') <= 201);
}

TEST_CASE("identifiers are text cells and amounts are numbers") {
    const auto cells = written(test::inventedBook()).cells(2);
    CHECK(cells.at("C5").type == "s");
    CHECK(cells.at("C5").value == "500010000000000017");
    CHECK(cells.at("E5").type == "n");
    CHECK(cells.at("E5").value == "1.05");
}

TEST_CASE("texts that begin like formulas stay texts") {
    const auto names = written(test::inventedBook(6)).column(2, "B");
    for (int row = 5; row <= 10; ++row) {
        CHECK(names.at(row).type == "s");
        CHECK(names.at(row).formula.empty());
    }
    CHECK(names.at(6).value == "=1+1");
    CHECK(names.at(9).value == "@己😀𠮷");
    CHECK(names.at(10).value == "庚's 有限公司\t辛");
}

TEST_CASE("totals are SUM formulas that carry their value") {
    const auto parts = written(test::inventedBook(61));
    const auto cells = parts.cells(2);
    CHECK(cells.at("E66").formula == "SUM(E5:E65)");
    CHECK(cells.at("E66").value == "1894.05");
    const auto execution = parts.cells(1);
    CHECK(execution.at("D7").formula == "SUM(D4:D6)");
    CHECK(execution.at("D7").value == "100");
    CHECK(execution.at("D10").formula == "SUM(D7,D9)");
    CHECK(execution.at("D10").value == "150");
}

TEST_CASE("a total over no lines is a plain zero") {
    const auto cells = written(test::inventedBook(0)).cells(2);
    CHECK(cells.at("E5").formula.empty());
    CHECK(cells.at("E5").value == "0");
}

TEST_CASE("a hidden row checks that the lines make the total") {
    const auto parts = written(test::inventedBook());
    CHECK_THAT(parts.sheet(1), Contains("<row r=\"11\" spans=\"1:5\" hidden=\"1\">") ||
                                   Contains("<row r=\"11\" hidden=\"1\""));
    const auto cells = parts.cells(1);
    CHECK(cells.at("D11").formula == "ROUND(SUM(D4:D6,D8)-D10,6)");
    CHECK(cells.at("D11").value == "0");
}

TEST_CASE("every hidden row is named, whatever the first column holds") {
    constexpr int kGroups = 401;  // more parts than one sum takes
    Book book = groupedBook(kGroups);
    const bool sumFirst = GENERATE(false, true);
    if (sumFirst) {
        BookSheet& sheet = book.sheets.front();
        std::swap(sheet.columns[0], sheet.columns[1]);
        sheet.rows.change(
            [](BookRow& row) {
                if (row.kind != BookRow::Kind::Section) std::swap(row.values[0], row.values[1]);
            },
            [](auto list) { return list; });
    }
    const auto labels = written(book).column(1, sumFirst ? "B" : "A");
    const int last = 3 + 4 * kGroups + 1;
    for (int row = last + 1; row <= last + 4; ++row)
        CHECK(labels.at(row).value == "校验：明细之和减合计");
}

TEST_CASE("printed lines add up in the cells themselves") {
    const auto cells = written(test::inventedBook()).cells(1);
    CHECK(cells.at("D4").value == "33.33");
    CHECK(cells.at("D5").value == "33.33");
    CHECK(cells.at("D6").value == "33.34");
}

TEST_CASE("sheets print as A4 landscape, one page wide, with repeated header and page numbers") {
    const auto parts = written(test::inventedBook());
    const auto& sheet = parts.sheet(2);
    CHECK_THAT(sheet, Contains("paperSize=\"9\""));
    CHECK_THAT(sheet, Contains("orientation=\"landscape\""));
    CHECK_THAT(sheet, Contains("fitToHeight=\"0\""));
    CHECK_THAT(sheet, Contains("<pageSetUpPr fitToPage=\"1\"/>"));
    CHECK_THAT(sheet, Contains("horizontalCentered=\"1\""));
    CHECK_THAT(sheet, Contains("<oddFooter>&amp;C第&amp;P页 共&amp;N页</oddFooter>"));
    CHECK_THAT(sheet, Contains("left=\"0.67\" right=\"0.67\" top=\"0.75\" bottom=\"0.75\""));
    CHECK_THAT(parts.part("xl/workbook.xml"),
               Contains("_xlnm.Print_Titles\" localSheetId=\"1\">'S1汇总'!$4:$4<"));
}

TEST_CASE("the header is frozen and carries a filter over the lines alone") {
    const auto parts = written(test::inventedBook(61));
    CHECK_THAT(parts.sheet(2), Contains("<pane ySplit=\"4\" topLeftCell=\"A5\""));
    CHECK_THAT(parts.sheet(2), Contains("<autoFilter ref=\"A4:F65\"/>"));
    CHECK_THAT(parts.sheet(1), !Contains("<autoFilter"));
}

TEST_CASE("amounts below zero are red with a minus") {
    CHECK_THAT(written(test::inventedBook()).part("xl/styles.xml"),
               Contains("#,##0.00;[Red]-#,##0.00"));
}

TEST_CASE("the title is bold in 18 points over the whole table") {
    const auto parts = written(test::inventedBook());
    CHECK(parts.cells(2).at("A1").value == "专利转让许可绩效奖补资金汇总表");
    CHECK_THAT(parts.sheet(2), Contains("<mergeCell ref=\"A1:F1\"/>"));
    CHECK_THAT(parts.part("xl/styles.xml"), Contains("<b/><sz val=\"18\"/>"));
}

TEST_CASE("the unit stands at the right above the table") {
    CHECK(written(test::inventedBook()).cells(2).at("E3").value == "单位:元");
}

TEST_CASE("notes and the signature line stand below the table") {
    const auto cells = written(test::inventedBook(1)).column(2, "A");
    CHECK(cells.at(10).value == "实付合计(大写):人民币壹元整");
    CHECK_THAT(cells.at(12).value, Contains("制表:") && Contains("单位负责人:"));
}

TEST_CASE("a workbook holds as many lines as the result") {
    const auto lines = GENERATE(as<std::size_t>{}, 0, 1, 61, 10'000);
    const auto days = written(test::inventedBook(lines)).column(2, "F");
    CHECK(std::count_if(days.begin(), days.end(), [](const auto& day) {
              return day.second.value == "45444";
          }) == static_cast<std::ptrdiff_t>(lines));
}

TEST_CASE("decimal numbers are numbers that show all their decimals") {
    auto book = test::inventedBook();
    book.sheets[1].rows.held(0).values[3] = Decimal{8530, 2};
    const auto parts = written(book);
    CHECK(parts.cells(2).at("D5").type == "n");
    CHECK(parts.cells(2).at("D5").value == "85.3");
    CHECK_THAT(parts.part("xl/styles.xml"), Contains("formatCode=\"0.00\""));
}

TEST_CASE("a thick line stands beneath the row that has it") {
    auto book = test::inventedBook();
    CHECK_THAT(written(book).part("xl/styles.xml"), !Contains("thick"));
    book.sheets[1].rows.held(0).lineBelow = true;
    CHECK_THAT(written(book).part("xl/styles.xml"), Contains("<bottom style=\"thick\">"));
}

TEST_CASE("rows are high enough for what is to be written into them by hand") {
    auto book = test::inventedBook();
    book.sheets[1].rowLines = 3;
    CHECK_THAT(written(book).sheet(2), Contains("ht=\"49.5\""));
}

TEST_CASE("the same book gives the same bytes") {
    const test::ScratchFolder folder;
    writeXlsx(test::inventedBook(), folder / "one.xlsx");
    writeXlsx(test::inventedBook(), folder / "two.xlsx");
    CHECK(test::bytesOf(folder / "one.xlsx") == test::bytesOf(folder / "two.xlsx"));
}

TEST_CASE("a text longer than a cell can hold is cut and marked") {
    auto book = test::inventedBook(1);
    std::string name;
    for (int i = 0; i < 40'000; ++i) name += "专";
    book.sheets[1].rows.held(0).values[1] = name;
    const auto cell = written(book).cells(2).at("B5").value;
    CHECK(cell.size() < 32'767);
    CHECK(cell.substr(cell.size() - 3) == "…");
}

TEST_CASE("a sheet name that Excel refuses is an error with a sentence") {
    const test::ScratchFolder folder;
    auto book = test::inventedBook();
    book.sheets[0].name = "a/b";
    CHECK_THROWS_AS(writeXlsx(book, folder / "book.xlsx"), Error);
    CHECK(std::filesystem::is_empty(folder.path()));
}

}  // namespace grants
