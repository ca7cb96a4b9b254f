// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry/credit_code.h"

#include "base/translator.h"

#include <catch2/catch.hpp>

using namespace grants;

TEST_CASE("published codes with valid check digits are accepted") {
    const auto* const text =
        GENERATE("914403001922038216", "9150000020286320X6", "12100000400000624D",
                 "91110108551385082Q", "11500000MB156369XY", "11500000MB185477XR",
                 "11500000MB1991037M", "11500000MB18531440", "11500228008652193Q");
    CAPTURE(text);
    const auto code = CreditCode::parse(text);
    REQUIRE(code);
    CHECK(code->text() == text);
    CHECK(code->innerCheckHolds());
}

TEST_CASE("invented codes with valid check digits are accepted") {
    const auto* const text = GENERATE("91500107MA5U00003G", "91500107MA5U123465",
                                      "12500000450000008T", "52500000MJ000000XK");
    REQUIRE(CreditCode::parse(text));
    CHECK(CreditCode::parse(text)->innerCheckHolds());
}

TEST_CASE("the example of the standard has check character 3") {
    REQUIRE(CreditCode::parse("91350100M000100Y43"));
    REQUIRE_FALSE(CreditCode::parse("91350100M000100Y4Z"));
}

TEST_CASE("spaces, width and case do not matter") {
    CHECK(CreditCode::parse(" 91110108551385082q ")->text() == "91110108551385082Q");
    CHECK(CreditCode::parse("９１１１０１０８５５１３８５０８２Ｑ")->text() ==
          "91110108551385082Q");
}

TEST_CASE("faulty codes name what is wrong") {
    struct Row {
        const char* text;
        const char* code;
    };
    const auto row = GENERATE(values<Row>({{"914403001922038217", "USCC_CHECK"},
                                           {"91440300192203821", "USCC_LENGTH"},
                                           {"9144030019220382I6", "USCC_CHARACTER"},
                                           {"91310115MA1G4L1WXK", "USCC_CHECK"},
                                           {"91110108717809965C", "USCC_CHECK"},
                                           {"", "USCC_LENGTH"},
                                           {"91440300192203821高", "USCC_CHARACTER"}}));
    CAPTURE(row.text);
    const auto code = CreditCode::parse(row.text);
    REQUIRE_FALSE(code);
    CHECK(code.error().code == row.code);
}

TEST_CASE("an illegal letter is named with its place and the likely digit") {
    const auto code = CreditCode::parse("9144030019220382I6");
    const auto sentence = Translator()(code.error().message);
    CHECK(sentence.find("第 17 位") != std::string::npos);
    CHECK(sentence.find("“I”") != std::string::npos);
    CHECK(sentence.find("数字 1") != std::string::npos);
}

TEST_CASE("a wrong check character tells the expected one") {
    CHECK(Translator()(CreditCode::parse("914403001922038217").error().message).find("“6”") !=
          std::string::npos);
}

TEST_CASE("a code whose inner check fails exists but says so") {
    // Its outer check is right, its organisation code would end in 1.
    CHECK_FALSE(CreditCode::parse("914403001922038203")->innerCheckHolds());
}
