// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/translator.h"

#include "base/error.h"
#include "base/resource.h"

#include <catch2/catch.hpp>

using namespace grants;

TEST_CASE("a sentence gets its arguments in place") {
    const auto message = Message{"test", "第 {0} 行的“{1}”与 {0} 不符 {x}", {}}.with(
        std::string("7"), std::string("甲{0}"));
    CHECK(Translator()(message) == "第 7 行的“甲{0}”与 7 不符 {x}");
}

TEST_CASE("names in a row have the sign of each language between them") {
    const auto message =
        Message{"test", "请由 {0} 办理", {}}.with(listed({"赵、敏", "钱审", "孙"}));
    CHECK(Translator()(message) == "请由 赵、敏、钱审、孙 办理");
    CHECK(Translator(Language::English)(message) == "请由 赵、敏, 钱审, 孙 办理");
    CHECK(listed({}).empty());
}

TEST_CASE("English comes from the catalogue and falls back to the source") {
    const Translator english(Language::English);
    CHECK(english(Message{"money", "金额“{0}”太大，请核对单位", {"9"}}) ==
          "the amount “9” is too large; check its unit");
    CHECK(english(Message{"money", "没有译文", {}}) == "没有译文");
}

TEST_CASE("a catalogue tells its contexts, sources and what is unfinished") {
    const auto entries = readCatalogue(
        "<TS><context><name>money</name><message><source>金额</source><translation>Amount &amp; "
        "more</translation></message>"
        "<message><source>元</source><translation "
        "type=\"unfinished\"></translation></message></context></TS>");
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].context == "money");
    CHECK(entries[0].source == "金额");
    CHECK(entries[0].translation == "Amount & more");
    CHECK_FALSE(entries[0].unfinished);
    CHECK(entries[1].source == "元");
    CHECK(entries[1].unfinished);
}

TEST_CASE("a broken catalogue is told, not ignored") {
    CHECK_THROWS_AS(readCatalogue("<TS><context>"), Error);
}

TEST_CASE("built-in files are found by name") {
    CHECK(resource("plans/cqgx-2024.json").has_value());
    CHECK_FALSE(resource("plans/none.json").has_value());
}
