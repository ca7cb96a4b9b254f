// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include "base/seen_text.h"
#include "base/utc_text.h"

#include <catch2/catch.hpp>

using namespace grants;

TEST_CASE("white space of every width is trimmed") {
    CHECK(trimmed("　\t 重庆 高新区 \n") == "重庆 高新区");
    CHECK(trimmed("\xEF\xBB\xBF单位") == "单位");
    CHECK(trimmed("   ").empty());
    CHECK(trimmed("").empty());
    CHECK(trimmed("\xE2\x80\x8B\xC2\xA0 12 \xE3\x80\x80\xC2\x85") == "12");
}

TEST_CASE("full-width forms fold to their half-width twins and nothing else changes") {
    CHECK(halfWidth("１２３，４５６．７８") == "123,456.78");
    CHECK(halfWidth("ＺＬ　２０２４；是") == "ZL 2024;是");
    CHECK(identifierForm("　ｚｌ２０２１１１２３４５６７１ ") == "ZL2021112345671");
}

TEST_CASE("codes are split at semicolons of both widths") {
    CHECK(splitCodes("A;B；C、D\nE") == std::vector<std::string>{"A", "B", "C", "D", "E"});
    CHECK(splitCodes(" ; ；").empty());
    CHECK(splitCodes("\xE3；\x80;") == std::vector<std::string>{"\xE3", "\x80"});
}

TEST_CASE("Chinese characters take two columns, combining marks none") {
    CHECK(displayWidth("高新区") == 6);
    CHECK(displayWidth("a高") == 3);
    CHECK(displayWidth("e\u0301") == 1);
    CHECK(displayWidth("𠮷") == 2);
}

TEST_CASE("broken UTF-8 is recognised") {
    CHECK(isValidUtf8("𠮷野家😀"));
    CHECK_FALSE(isValidUtf8("\xC3("));
    CHECK_FALSE(isValidUtf8("\xE9\xAB"));
    CHECK_FALSE(isValidUtf8("\xED\xA0\x80"));
}

TEST_CASE("broken bytes pass through folding and trimming untouched") {
    CHECK(halfWidth("\xC3(") == "\xC3(");
    CHECK(trimmed(" \xC3( ") == "\xC3(");
    CHECK(trimmed("\x80\x80 \xE3\x80") == "\x80\x80 \xE3\x80");
    CHECK(trimmed("\xE3\x80\xE3\x80\x80") == "\xE3\x80");
}

TEST_CASE("characters are counted, not bytes") {
    CHECK(characterCount("高新😀a") == 4);
}

TEST_CASE("what nobody sees is taken out of a text, wherever it stands") {
    CHECK(withoutMarks("\u202D91500107MA7WD0018L\u202C") == "91500107MA7WD0018L");
    CHECK(withoutMarks("91500107\u200BMA7WD00425") == "91500107MA7WD00425");
    CHECK(withoutMarks("HT-2024-001\u200E") == "HT-2024-001");
    CHECK(withoutMarks("\uFEFF重庆\u2060虚构\u00AD公司\u2067") == "重庆虚构公司");
    CHECK(withoutMarks(std::string("a\x01"
                                   "b\x7F"
                                   "c\uFFFE\uFFFF")) == "abc");
}

TEST_CASE("what is seen stays: blanks, line breaks, accents, emoji and what joins them") {
    for (const std::string text : {"重庆 高新区\n第二行\t列", "é\u0301", "a\u00A0b", "👩\u200D🔬",
                                   "❤\uFE0F", "𠀀", "，。（）", ""}) {
        CAPTURE(text);
        CHECK(withoutMarks(text) == text);
    }
    CHECK(withoutMarks("A\u200DB") == "AB");
}

TEST_CASE("broken bytes are no marks, and XML gets a sign in their place") {
    CHECK(withoutMarks("a\xC3(") == "a\xC3(");
    CHECK(asXmlText("a\xC3(") == "a\uFFFD(");
    CHECK(asXmlText("甲\uFFFE乙\uFFFF\x01") == "甲\uFFFD乙\uFFFD\uFFFD");
    CHECK(asXmlText("甲\n乙\t\u200B😀") == "甲\n乙\t\u200B😀");
}

TEST_CASE("placeholders stand for an empty cell") {
    const auto* const text = GENERATE("/", "／", "无", "暂无", "-", "—", "——", "－", "……", "...",
                                      " / ", "N/A", "n/a", "没有", "\\");
    CAPTURE(text);
    CHECK(isPlaceholder(text));
}

TEST_CASE("what only looks like a placeholder is none") {
    const auto* const text =
        GENERATE("", "无锡某公司", "0", "否", "其他", "不适用", "HT-/", "-1", "a", "......以上");
    CAPTURE(text);
    CHECK_FALSE(isPlaceholder(text));
}

TEST_CASE("a text written as a formula is the text") {
    CHECK(unwrapped("=\"HT0007\"") == "HT0007");
    CHECK(unwrapped("=\"\"").empty());
    CHECK(unwrapped("=\"") == "=\"");
    CHECK(unwrapped("=A1") == "=A1");
    CHECK(unwrapped("\"x\"") == "\"x\"");
}

TEST_CASE("a moment is read as a clock shows it, and no other text is changed") {
    CHECK(utcText("2026-11-30T07:34:54Z") == "2026-11-30 07:34:54");
    for (const char* text : {"", "2026-11-30", "2026-11-30T07:34:54+08", "昨天"})
        CHECK(utcText(text) == text);
}
