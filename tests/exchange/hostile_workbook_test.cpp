// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are damaged, disguised or made to hurt: refused with a reason, never half read.
#include "exchange/reading.h"
#include "support/another_process.h"
#include "support/source_dir.h"

#include <catch2/catch.hpp>
#include <sys/stat.h>

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

TEST_CASE("a workbook cut off at any KiB is refused") {
    Scratch scratch;
    const std::string whole = bytesOf(test::sourcePath("resources/samples/district-year.xlsx"));
    REQUIRE(whole.size() > 20 * 1024);
    for (std::size_t length = 1024; length < whole.size(); length += 1024) {
        writeBytes(scratch / "cut.xlsx", whole.substr(0, length));
        INFO("after " << length << " bytes");
        CHECK(isRefused(scratch / "cut.xlsx"));
    }
}

TEST_CASE("a flipped byte in a sheet is noticed by its checksum") {
    Scratch scratch;
    std::string whole = bytesOf(test::sourcePath("resources/samples/district-year.xlsx"));
    whole[whole.size() / 2] = static_cast<char>(whole[whole.size() / 2] ^ 0x10);
    writeBytes(scratch / "flipped.xlsx", whole);
    CHECK(isRefused(scratch / "flipped.xlsx"));
}

TEST_CASE("files in disguise are named for what they are, with what to do") {
    struct Disguised {
        std::string bytes, sentence;
    };
    const std::string binary(
        "\x7F"
        "ELF\x01\0\x02\0\0\x05",
        10);
    const auto file = GENERATE_COPY(values<Disguised>({
        {kOle + std::string(600, '\0'),
         "文件“表.xlsx”是旧式 .xls 工作簿，请在表格软件里另存为 .xlsx 后再导入"},
        {kOle + std::string(600, '\0') + utf16("EncryptedPackage"),
         "文件“表.xlsx”设有密码，请取消密码并另存后再导入"},
        {"", "文件“表.xlsx”是空的，没有导入；请检查是否选错了文件，或重新保存后再导入"},
        {binary,
         "文件“表.xlsx”既不是 .xlsx 工作簿也不是 CSV 文本，没有导入；"
         "请在表格软件里另存为 .xlsx 后再导入"},
        {"<html><table></table></html>",
         "文件“表.xlsx”其实是网页，不是表格；请在表格软件里打开并另存为 .xlsx 后再导入"},
        {"PK\x03\x04 nothing more", "文件“表.xlsx”不完整或已损坏，请重新保存或重新下载后再导入"},
    }));
    Scratch scratch;
    writeBytes(scratch / "表.xlsx", file.bytes);
    CHECK(sentenceFor(scratch / "表.xlsx") == file.sentence);
}

TEST_CASE("what is not there or may not be read is not called empty or damaged") {
    Scratch scratch;
    CHECK(sentenceFor(scratch / "无.xlsx") ==
          "找不到文件“" + (scratch / "无.xlsx").string() + "”，请检查路径");
    writeBytes(scratch / "私.csv", "a,b\n");
    chmod((scratch / "私.csv").c_str(), 0);
    CHECK(asNobody([&] {
        return sentenceFor(scratch / "私.csv") ==
               "文件“私.csv”打不开，请检查它是否存在、是否有权读取";
    }));
    std::filesystem::create_directory(scratch / "私");
    chmod((scratch / "私").c_str(), 0);
    CHECK(asNobody(
        [&] { return sentenceFor(scratch / "私") == "文件夹“私”打不开，请检查是否有权读取"; }));
}

TEST_CASE("a folder without CSV files is refused with what to do") {
    Scratch scratch;
    std::filesystem::create_directory(scratch / "表");
    CHECK(sentenceFor(scratch / "表") ==
          "文件夹“表”里没有 .csv 文件；请把各表另存为 .csv 放进去，或直接导入 .xlsx 工作簿");
}

TEST_CASE("a workbook that calls itself CSV is read as a workbook, an old one is named") {
    Scratch scratch;
    XlsxBuilder().sheet("表", {{"甲", "乙"}}).save(scratch / "表.csv");
    CHECK(firstSheet(scratch / "表.csv") == TextRows{{"甲", "乙"}});
    writeBytes(scratch / "旧.csv", kOle + std::string(600, '\0'));
    CHECK(whyRefused(scratch / "旧.csv") == "OLE container");
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
    CHECK(sentenceFor(scratch / "bomb.xlsx") ==
          "文件“bomb.xlsx”解压后大得不合常理，没有导入；请另存为新的工作簿");
}

TEST_CASE("a hundred thousand parts are refused") {
    Scratch scratch;
    std::vector<std::pair<std::string, std::string>> parts(100'000, {"x", ""});
    saveZip(scratch / "many.xlsx", parts);
    CHECK(sentenceFor(scratch / "many.xlsx") ==
          "文件“many.xlsx”里的部件多得不像工作簿，没有导入；请在表格软件里打开并另存后再试");
}

TEST_CASE("a part that is not as long as the directory says is refused") {
    const auto declared =
        GENERATE(std::uint32_t{0}, 1u, 310u, 312u, 1u << 16, 0x7FFFFFFFu, 0xFFFFFFFFu);
    Scratch scratch;
    const std::string book = std::string(300, ' ') + "<workbook/>";
    REQUIRE(book.size() == 311);
    saveZip(scratch / "sound.xlsx", {{"xl/workbook.xml", book}});
    REQUIRE_FALSE(refusalOf(scratch / "sound.xlsx"));
    std::string bytes = bytesOf(scratch / "sound.xlsx");
    const auto directory = bytes.find("PK\x01\x02");
    for (std::size_t byte = 0; byte < 4; ++byte)
        bytes[directory + 24 + byte] = static_cast<char>(declared >> (8 * byte));
    writeBytes(scratch / "lying.xlsx", bytes);
    CHECK(isRefused(scratch / "lying.xlsx"));
}

TEST_CASE("a part behind a password is refused with what to do") {
    Scratch scratch;
    saveZip(scratch / "sound.xlsx", {{"xl/workbook.xml", "<workbook/>"}});
    std::string bytes = bytesOf(scratch / "sound.xlsx");
    const auto directory = bytes.find("PK\x01\x02");
    bytes[6] = static_cast<char>(bytes[6] | 1);  // the flags of the part and of the directory
    bytes[directory + 8] = static_cast<char>(bytes[directory + 8] | 1);
    writeBytes(scratch / "locked.xlsx", bytes);
    CHECK(sentenceFor(scratch / "locked.xlsx") ==
          "文件“locked.xlsx”设有密码，请取消密码并另存后再导入");
}

TEST_CASE("an entity bomb is refused") {
    Scratch scratch;
    XlsxBuilder()
        .sheetXml("单位", "<!DOCTYPE x [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;\">]>" +
                              worksheet("<row><c><v>&b;</v></c></row>"))
        .save(scratch / "bomb.xlsx");
    CHECK(whyRefused(scratch / "bomb.xlsx") == "document type declaration");
    CHECK(sentenceFor(scratch / "bomb.xlsx") ==
          "文件“bomb.xlsx”已损坏，没有导入；请在表格软件里打开并另存后再试");
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

TEST_CASE("a rejected row takes the room of its own cells, however wide the header is") {
    Desk desk;
    std::vector<std::string> header = units().at(0);
    for (int column = 0; column < 16'000; ++column) header.push_back("列" + std::to_string(column));
    const auto report = desk.import(XlsxBuilder().sheet("单位", {header, {"乱码", "甲公司"}}));
    REQUIRE(report.rejected.size() == 1);
    CHECK(report.rejected.at(0).cells.size() == 2);
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
