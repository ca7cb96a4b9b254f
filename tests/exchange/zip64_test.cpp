// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks packed in the way of very large files: their sizes stand in a second place.
#include "exchange/reading.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

std::string little(std::uint64_t value, int bytes) {
    std::string text;
    for (int at = 0; at < bytes; ++at) text += static_cast<char>(value >> (8 * at));
    return text;
}

std::uint64_t littleAt(const std::string& bytes, std::size_t at, int count) {
    std::uint64_t value = 0;
    for (int each = count - 1; each >= 0; --each)
        value = value << 8 | static_cast<unsigned char>(bytes[at + static_cast<std::size_t>(each)]);
    return value;
}

const std::string kElsewhere = "\xFF\xFF\xFF\xFF";

/// A directory entry with its sizes moved into the zip64 field.
std::string widened(const std::string& entry, std::size_t nameLength) {
    std::string wide = entry.substr(0, 46 + nameLength);
    wide.replace(20, 8, kElsewhere + kElsewhere);
    wide.replace(30, 2, little(20, 2));
    return wide + little(1, 2) + little(16, 2) + little(littleAt(entry, 24, 4), 8) +
           little(littleAt(entry, 20, 4), 8);
}

/// The same archive with a zip64 directory. `headers`: what the parts' own headers say of sizes.
std::string asZip64(const std::string& zip, bool sizesInHeaders) {
    const std::size_t end = zip.rfind("PK\x05\x06");
    const std::size_t begin = littleAt(zip, end + 16, 4);
    const std::uint64_t count = littleAt(zip, end + 10, 2);
    std::string parts = zip.substr(0, begin), directory;
    for (std::size_t at = begin; at < end;) {
        const auto name = littleAt(zip, at + 28, 2), rest = littleAt(zip, at + 30, 2);
        const std::string entry = zip.substr(at, 46 + name + rest);
        directory += widened(entry, name);
        const std::size_t header = littleAt(entry, 42, 4);
        parts.replace(header + 18, 8,
                      sizesInHeaders ? entry.substr(20, 8) : kElsewhere + kElsewhere);
        at += entry.size();
    }
    const std::string record = "PK\x06\x06" + little(44, 8) + little(45, 2) + little(45, 2) +
                               little(0, 8) + little(count, 8) + little(count, 8) +
                               little(directory.size(), 8) + little(begin, 8);
    const std::string locator =
        "PK\x06\x07" + little(0, 4) + little(begin + directory.size(), 8) + little(1, 4);
    return parts + directory + record + locator + "PK\x05\x06" + little(0, 4) + little(count, 2) +
           little(count, 2) + little(directory.size(), 4) + little(begin, 4) + little(0, 2);
}

/// The units as a workbook with such a directory.
std::filesystem::path wideBook(const Scratch& scratch, bool sizesInHeaders) {
    XlsxBuilder().sheet("单位", units()).save(scratch / "plain.xlsx");
    writeBytes(scratch / "wide.xlsx", asZip64(bytesOf(scratch / "plain.xlsx"), sizesInHeaders));
    return scratch / "wide.xlsx";
}

}  // namespace

TEST_CASE("a workbook with a zip64 directory is imported") {
    Desk desk;
    const auto report = desk.import(wideBook(desk.scratch, false));
    CHECK(codes(report).empty());
    CHECK(countOf(report, "单位").added == 2);
}

TEST_CASE("a zip64 form that cannot be read is told as that form, not as damage or a bomb") {
    Scratch scratch;
    CHECK(sentenceFor(wideBook(scratch, true)) ==
          "文件“wide.xlsx”是按超大文件的方式打包的，这里读不了；"
          "请在表格软件里打开并另存后再导入");
}

TEST_CASE("sizes in a zip64 directory are held to the same bounds and to what the part holds") {
    Scratch scratch;
    XlsxBuilder().sheet("单位", units()).save(scratch / "plain.xlsx");
    std::string bytes = asZip64(bytesOf(scratch / "plain.xlsx"), false);
    const std::size_t directory = bytes.find("PK\x01\x02");
    const std::size_t size = directory + 46 + littleAt(bytes, directory + 28, 2) + 4;
    SECTION("a size beyond all bounds") {
        bytes.replace(size, 8, little(std::uint64_t{1} << 40, 8));
        writeBytes(scratch / "wide.xlsx", bytes);
        CHECK(isRefused(scratch / "wide.xlsx"));
    }
    SECTION("a checksum that is not the part's") {
        for (const std::size_t place : {directory + 16, std::size_t{14}})  // both tell it
            bytes[place] = static_cast<char>(bytes[place] ^ 1);
        writeBytes(scratch / "wide.xlsx", bytes);
        CHECK(whyRefused(scratch / "wide.xlsx").ends_with("fails its checksum"));
    }
    SECTION("a size that is not the part's") {
        bytes.replace(size, 8, little(7, 8));
        writeBytes(scratch / "wide.xlsx", bytes);
        CHECK(isRefused(scratch / "wide.xlsx"));
    }
}
