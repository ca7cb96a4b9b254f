// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reading.h"
#include "exchange/tables/csv_encoding.h"
#include "exchange/tables/open_tables.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

TextRows csv(const std::string& bytes) {
    Scratch scratch;
    writeBytes(scratch / "表.csv", bytes);
    return firstSheet(scratch / "表.csv");
}

const std::string kGbk = "\xB5\xA5\xCE\xBB,\xD6\xD8\xC7\xEC\n";  // 单位,重庆
const TextRows kRead = {{"单位", "重庆"}};

}  // namespace

TEST_CASE("a CSV's encoding is recognised by fixed rules") {
    CHECK(csv("单位,重庆\n") == kRead);
    CHECK(csv("\xEF\xBB\xBF单位,重庆\n") == kRead);
    CHECK(csv(kGbk) == kRead);
    const std::string wide("\x55\x53\x4D\x4F\x2C\0\xCD\x91\x86\x5E\x0A\0", 12);
    CHECK(csv(wide) == kRead);
    CHECK(csv("\xFF\xFE" + wide) == kRead);
    std::string big = wide;
    for (std::size_t at = 0; at + 1 < big.size(); at += 2) std::swap(big[at], big[at + 1]);
    CHECK(csv(big) == kRead);
    CHECK(csv("\xFE\xFF" + big) == kRead);
}

TEST_CASE("four-byte characters of GB18030 survive") {
    CHECK(csv("\x95\x32\x82\x36,\x94\x39\xFC\x36\n") == TextRows{{"𠀀", "😀"}});
}

TEST_CASE("a damaged UTF-8 file is refused with its line, not read as another encoding") {
    Scratch scratch;
    writeBytes(scratch / "坏.csv", "单位名称,注册地址\n重庆高新区\xE4\xB8,x\n");
    try {
        (void)firstSheet(scratch / "坏.csv");
        FAIL("read");
    } catch (const Error& error) {
        CHECK(error.sentence().arguments.at(1) == "2");
    }
}

TEST_CASE("quotes hold separators, line breaks and quotes") {
    CHECK(csv("\"a,b\",\"c\nd\",\"e\"\"f\"\r\ng\r\n") == TextRows{{"a,b", "c\nd", "e\"f"}, {"g"}});
}

TEST_CASE("a quote that never closes is refused") {
    Scratch scratch;
    writeBytes(scratch / "q.csv", "a,b\n\"c,d\n");
    CHECK(whyRefused(scratch / "q.csv") == "open quote");
}

TEST_CASE("the separator is the one the file uses") {
    CHECK(csv("a;b,1\nc;d;e\n") == TextRows{{"a", "b,1"}, {"c", "d", "e"}});
    CHECK(csv("a\tb\nc\td\n") == TextRows{{"a", "b"}, {"c", "d"}});
}

TEST_CASE("line ends of every system end a row") {
    CHECK(csv("a\rb\nc\r\nd") == TextRows{{"a"}, {"b"}, {"c"}, {"d"}});
}

TEST_CASE("a folder holds a sheet in each of its CSV files") {
    Scratch scratch;
    std::filesystem::create_directory(scratch / "表");
    writeBytes(scratch / "表" / "单位.csv", "a\n");
    writeBytes(scratch / "表" / "活动.CSV", "b\n");
    writeBytes(scratch / "表" / "说明.txt", "c\n");
    CHECK(openTables(scratch / "表")->sheets().size() == 2);
}
