// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/pinyin.h"

#include <catch2/catch.hpp>

using namespace grants;

namespace {

bool finds(std::string_view typed, std::string_view name) {
    return PinyinWord(typed).isIn(pinyinKey(name));
}

}  // namespace

TEST_CASE("a name is found by the initials of its pinyin, from anywhere in it") {
    CHECK(finds("cqgxq", "重庆高新区"));
    CHECK(finds("nsyh", "重庆农商银行"));
    CHECK(finds("slkja1", "示例科技A1"));
    CHECK_FALSE(finds("cqn", "重庆高新区"));
}

TEST_CASE("a name is found by its full pinyin, whole or as far as it is typed") {
    CHECK(finds("kairui", "重庆凯瑞电子"));
    CHECK(finds("chongqingkairui", "重庆凯瑞电子"));
    CHECK(finds("kairu", "重庆凯瑞电子"));
    CHECK_FALSE(finds("kairuo", "重庆凯瑞电子"));
}

TEST_CASE("a name is found by a mixture of initials and whole syllables") {
    for (const char* typed : {"krui", "kair", "cqkairui", "chongqkr", "qkairdz"})
        CHECK(finds(typed, "重庆凯瑞电子"));
}

TEST_CASE("letters inside a syllable begin nothing") {
    CHECK_FALSE(finds("airui", "重庆凯瑞电子"));
    CHECK_FALSE(finds("hong", "重庆"));
}

TEST_CASE("a syllable that another begins with leaves the letters that follow to the next") {
    CHECK(finds("xian", "西安"));
    CHECK(finds("xian", "先进"));
    CHECK(finds("fangan", "方案"));
}

TEST_CASE("characters with two readings are found by either") {
    CHECK(finds("zhongqing", "重庆"));
    CHECK(finds("chongdian", "重点"));
    CHECK(finds("zd", "重点"));
    CHECK(finds("changcheng", "长城"));
    CHECK(finds("zhangcheng", "长城"));
}

TEST_CASE("a word keeps its reading beside a character that is read as usual") {
    CHECK(finds("chongqingzhongxing", "重庆重型"));
    CHECK(finds("yinhangxingzheng", "银行行政"));
}

TEST_CASE("what cannot be pinyin finds nothing") {
    for (const char* typed : {"", "凯瑞", "12", "k r", "KR"})
        CHECK_FALSE(PinyinWord(typed).isPossible());
}

TEST_CASE("no typed text is part of a key, so that plain searches pass over it") {
    const std::string key = pinyinKey("重庆凯瑞电子");
    for (const char* typed : {"c", "hong", "kairui", "凯", "é"})
        CHECK(key.find(typed) == std::string::npos);
}
