// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are damaged, disguised or made to hurt: refused with a reason, never half read.
#include "exchange/reading.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

const std::string kOle = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

std::string utf16(const std::string& ascii) {
    std::string wide;
    for (const char c : ascii) wide.append({c, '\0'});
    return wide;
}

}  // namespace

TEST_CASE("a workbook cut off anywhere is refused or read whole") {
    Scratch scratch;
    const std::string whole =
        bytesOf(std::string(SOURCE_DIR) + "/resources/samples/district-year.xlsx");
    for (std::size_t length = 1024; length < whole.size(); length += 1024) {
        writeBytes(scratch / "cut.xlsx", whole.substr(0, length));
        INFO("after " << length << " bytes");
        CHECK_FALSE(whyRefused(scratch / "cut.xlsx").empty());
    }
}

TEST_CASE("a flipped byte in a sheet is noticed by its checksum") {
    Scratch scratch;
    std::string whole = bytesOf(std::string(SOURCE_DIR) + "/resources/samples/district-year.xlsx");
    whole[whole.size() / 2] = static_cast<char>(whole[whole.size() / 2] ^ 0x10);
    writeBytes(scratch / "flipped.xlsx", whole);
    CHECK_FALSE(whyRefused(scratch / "flipped.xlsx").empty());
}

TEST_CASE("files in disguise are named for what they are") {
    Scratch scratch;
    const auto refused = [&](const std::string& bytes) {
        writeBytes(scratch / "book.xlsx", bytes);
        return whyRefused(scratch / "book.xlsx");
    };
    CHECK(refused(kOle + std::string(600, '\0')) == "OLE container");
    CHECK(refused(kOle + std::string(600, '\0') + utf16("EncryptedPackage")) == "encrypted");
    CHECK(refused("") == "empty");
    CHECK(refused(std::string("\x7F"
                              "ELF\x01\0\x02\0\0\x05",
                              10)) == "binary file");
    CHECK(refused("<html><table></table></html>") == "markup");
    CHECK(refused("PK\x03\x04 nothing more") == "no zip end record");
    CHECK(whyRefused(scratch / "none.xlsx") == "absent");
}

TEST_CASE("a CSV that calls itself a workbook is read as what it is") {
    Scratch scratch;
    writeBytes(scratch / "book.xlsx", "甲,乙\n1,2\n");
    CHECK(firstSheet(scratch / "book.xlsx") == TextRows{{"甲", "乙"}, {"1", "2"}});
}

TEST_CASE("a zip file without a workbook is refused") {
    Scratch scratch;
    saveZip(scratch / "other.xlsx", {{"word/document.xml", "<document/>"}});
    CHECK(whyRefused(scratch / "other.xlsx") == "no workbook part");
}

TEST_CASE("a zip bomb is refused before it is unpacked") {
    Scratch scratch;
    XlsxBuilder()
        .sheetXml("单位", worksheet("<row><c><v>1</v></c></row>" + std::string(64 << 20, ' ')))
        .save(scratch / "bomb.xlsx");
    CHECK(whyRefused(scratch / "bomb.xlsx") == "xl/worksheets/sheet1.xml too large");
}

TEST_CASE("a hundred thousand parts are refused") {
    Scratch scratch;
    std::vector<std::pair<std::string, std::string>> parts(100'000, {"x", ""});
    saveZip(scratch / "many.xlsx", parts);
    CHECK(whyRefused(scratch / "many.xlsx") == "too many zip entries");
}

TEST_CASE("a part that is not as long as declared is refused") {
    Scratch scratch;
    saveZip(scratch / "sound.xlsx", {{"xl/workbook.xml", std::string(300, ' ') + "<workbook/>"}});
    std::string bytes = bytesOf(scratch / "sound.xlsx");
    const auto directory = bytes.find("PK\x01\x02");
    bytes[directory + 24] = static_cast<char>(bytes[directory + 24] + 9);
    writeBytes(scratch / "lying.xlsx", bytes);
    CHECK_FALSE(whyRefused(scratch / "lying.xlsx").empty());
}

TEST_CASE("an entity bomb is refused") {
    Scratch scratch;
    XlsxBuilder()
        .sheetXml("单位", "<!DOCTYPE x [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;\">]>" +
                              worksheet("<row><c><v>&b;</v></c></row>"))
        .save(scratch / "bomb.xlsx");
    CHECK(whyRefused(scratch / "bomb.xlsx") == "document type declaration");
}

TEST_CASE("XML nested two hundred thousand deep is refused") {
    Scratch scratch;
    std::string deep;
    for (int i = 0; i < 200'000; ++i) deep += "<a>";
    XlsxBuilder().sheetXml("单位", deep).save(scratch / "deep.xlsx");
    CHECK(whyRefused(scratch / "deep.xlsx") == "XML nested too deep");
}

TEST_CASE("a shared string that does not exist is refused") {
    Scratch scratch;
    const auto refusedWith = [&](const std::string& strings) {
        XlsxBuilder()
            .sheetXml("单位", worksheet("<row><c t=\"s\"><v>3</v></c></row>"))
            .part("xl/sharedStrings.xml", strings)
            .save(scratch / "strings.xlsx");
        return whyRefused(scratch / "strings.xlsx");
    };
    CHECK(refusedWith("") == "shared string out of range in row 1");
    CHECK(refusedWith("<sst><si><t>一</t></si></sst>") == "shared string out of range in row 1");
}

TEST_CASE("one long shared string repeated through a row is refused before it fills the memory") {
    Scratch scratch;
    std::string row = "<row>";
    for (int cell = 0; cell < 200; ++cell) row += "<c t=\"s\"><v>0</v></c>";
    XlsxBuilder()
        .sheetXml("单位", worksheet(row + "</row>"))
        .part("xl/sharedStrings.xml",
              "<sst><si><t>" + std::string(std::size_t{1} << 20, 'x') + "</t></si></sst>")
        .save(scratch / "repeated.xlsx");
    CHECK(whyRefused(scratch / "repeated.xlsx") == "endless cells in row 1");
}

TEST_CASE("invalid UTF-8 in a workbook is refused") {
    Scratch scratch;
    XlsxBuilder().sheet("单位", {{"甲\xFF乙"}}).save(scratch / "broken.xlsx");
    CHECK(whyRefused(scratch / "broken.xlsx").find("not well-formed") != std::string::npos);
}

TEST_CASE("rows out of order and two cells in one place are refused") {
    Scratch scratch;
    const auto refused = [&](const std::string& rows) {
        XlsxBuilder().sheetXml("单位", worksheet(rows)).save(scratch / "rows.xlsx");
        return whyRefused(scratch / "rows.xlsx");
    };
    CHECK(refused("<row r=\"2\"/><row r=\"1\"/>") == "rows out of order in row 2");
    CHECK(refused("<row><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>") ==
          "two cells in one place in row 1");
    CHECK(refused("<row><c r=\"ZZZZ1\"><v>1</v></c></row>") == "cell without a place in row 1");
}
