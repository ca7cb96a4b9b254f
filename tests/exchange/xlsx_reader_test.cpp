// SPDX-License-Identifier: GPL-3.0-or-later
// The many ways in which sound programs write a workbook.
#include "exchange/reading.h"
#include "exchange/tables/number_format.h"
#include "exchange/tables/open_tables.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

std::vector<Cell> cellsOf(const std::string& row, const std::string& styles = "",
                          const std::string& strings = "") {
    Scratch scratch;
    XlsxBuilder()
        .sheetXml("表", worksheet(row))
        .part("xl/styles.xml", styles)
        .part("xl/sharedStrings.xml", strings)
        .save(scratch / "book.xlsx");
    std::vector<Cell> cells;
    openTables(scratch / "book.xlsx")->read("表", [&](SheetRow& read) {
        cells = read.cells;
        return true;
    });
    return cells;
}

}  // namespace

TEST_CASE("cells without references are counted by position") {
    const auto cells = cellsOf("<row><c><v>1</v></c><c r=\"D1\"><v>2</v></c><c><v>3</v></c></row>");
    REQUIRE(cells.size() == 5);
    CHECK(cells[0].text + cells[3].text + cells[4].text == "123");
}

TEST_CASE("rich text runs are joined and phonetic hints left out") {
    const auto cells = cellsOf(
        "<row><c "
        "t=\"inlineStr\"><is><r><t>重</t></r><r><t>庆</t></r><rPh><t>chong</t></rPh></is></c>"
        "<c t=\"s\"><v>0</v></c></row>",
        "", "<sst><si><r><t>高</t></r><r><t>新</t></r><rPh><t>gao</t></rPh></si></sst>");
    CHECK(cells[0].text == "重庆");
    CHECK(cells[1].text == "高新");
}

TEST_CASE("prefixes and strict namespaces change nothing") {
    Scratch scratch;
    XlsxBuilder()
        .sheetXml("表",
                  "<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\">"
                  "<x:sheetData><x:row><x:c t=\"str\"><x:v>甲</x:v></x:c></x:row></x:sheetData>"
                  "</x:worksheet>")
        .save(scratch / "book.xlsx");
    CHECK(firstSheet(scratch / "book.xlsx") == TextRows{{"甲"}});
}

TEST_CASE("relationship targets may be absolute") {
    Scratch scratch;
    XlsxBuilder()
        .sheet("表", {{"甲"}})
        .part("xl/_rels/workbook.xml.rels",
              "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" "
              "Target=\"/xl/worksheets/sheet1.xml\"/></Relationships>")
        .save(scratch / "book.xlsx");
    CHECK(firstSheet(scratch / "book.xlsx") == TextRows{{"甲"}});
}

TEST_CASE("a number is a date only by its style") {
    const std::string styles =
        "<styleSheet><numFmts><numFmt numFmtId=\"200\" "
        "formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/>"
        "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"
        "<xf numFmtId=\"14\"/><xf numFmtId=\"200\"/></cellXfs></styleSheet>";
    const auto cells = cellsOf(
        "<row><c s=\"0\"><v>45444</v></c><c s=\"1\"><v>45444</v></c><c "
        "s=\"2\"><v>45444</v></c></row>",
        styles);
    CHECK(cells[0].kind == Cell::Kind::Number);
    CHECK(cells[1].kind == Cell::Kind::DateSerial);
    CHECK(cells[2].kind == Cell::Kind::DateSerial);
}

TEST_CASE("number formats tell dates from amounts") {
    CHECK(isDateFormat("yyyy-mm-dd"));
    CHECK(isDateFormat("[$-804]yyyy\"年\"m\"月\"d\"日\""));
    CHECK(isDateFormat("[h]:mm"));
    CHECK_FALSE(isDateFormat("General"));
    CHECK_FALSE(isDateFormat("#,##0.00\"days\""));
    CHECK_FALSE(isDateFormat("[Red]0.00\\d"));
    CHECK_FALSE(isDateFormat("0.00E+00"));
}

TEST_CASE("booleans, errors and formulas keep their nature") {
    const auto cells = cellsOf(
        "<row><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c><c><f>1+1</f><v>2</v></c>"
        "<c><f>1+1</f></c><c t=\"str\"><f>A1</f><v></v></c></row>");
    CHECK(cells[0].kind == Cell::Kind::Boolean);
    CHECK(cells[1].kind == Cell::Kind::Fault);
    CHECK(cells[2].text == "2");
    CHECK(cells[3].kind == Cell::Kind::Fault);
    CHECK(cells[4].kind == Cell::Kind::Blank);
}

TEST_CASE("numbers keep the file's digits") {
    CHECK(cellsOf("<row><c><v>1.23E+17</v></c></row>")[0].text == "1.23E+17");
}

TEST_CASE("markup for other programs is skipped") {
    const auto cells = cellsOf(
        "<row><c t=\"str\"><v>甲</v></c><mc:AlternateContent><c t=\"str\"><v>乙</v></c>"
        "</mc:AlternateContent></row>");
    CHECK(cells.size() == 1);
}

TEST_CASE("escaped control characters are put back") {
    CHECK(cellsOf("<row><c t=\"str\"><v>a_x000D_b_x0009_c_x5F</v></c></row>")[0].text ==
          "a\rb\tc_x5F");
}
