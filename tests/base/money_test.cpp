// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/money.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <limits>
#include <stdexcept>

using namespace grants;

namespace {

struct Written {
    const char* text;
    std::int64_t fen;
};

struct Refused {
    const char* text;
    const char* code;
};

}  // namespace

TEST_CASE("money is read as people write it") {
    const auto row = GENERATE(values<Written>({
        {"0", 0},
        {"1234.5", 123450},
        {"1,234.50", 123450},
        {"12,345,678.90", 1234567890},
        {" 1000 ", 100000},
        {"1.2万", 1200000},
        {"3万元", 3000000},
        {"0.000001万元", 1},
        {"500元", 50000},
        {"１２．５０", 1250},
        {"1.2300", 123},
        {"１，２３４．５０元", 123450},
        {"１．２万", 1200000},
        {"¥1,234.50", 123450},
        {"￥ 1,234.50元", 123450},
        {"92233720368547758.07", std::numeric_limits<std::int64_t>::max()},
    }));
    CAPTURE(row.text);
    const auto money = parseMoney(row.text);
    REQUIRE(money);
    CHECK(money->inFen() == row.fen);
}

TEST_CASE("what is not an exact amount of fen is refused with its reason") {
    const auto row = GENERATE(values<Refused>({
        {"", "MONEY_FORMAT"},
        {"abc", "MONEY_FORMAT"},
        {"1e3", "MONEY_FORMAT"},
        {"NaN", "MONEY_FORMAT"},
        {"inf", "MONEY_FORMAT"},
        {"1.", "MONEY_FORMAT"},
        {".5", "MONEY_FORMAT"},
        {"1.2.3", "MONEY_FORMAT"},
        {"12,34", "MONEY_FORMAT"},
        {"1,2345", "MONEY_FORMAT"},
        {",123", "MONEY_FORMAT"},
        {"1,,234", "MONEY_FORMAT"},
        {"+5", "MONEY_FORMAT"},
        {"0x10", "MONEY_FORMAT"},
        {"万", "MONEY_FORMAT"},
        {"-1", "MONEY_NEGATIVE"},
        {"-0.00", "MONEY_NEGATIVE"},
        {"(1,000.00)", "MONEY_NEGATIVE"},
        {"（1000）", "MONEY_NEGATIVE"},
        {"(1000)元", "MONEY_NEGATIVE"},
        {"−1000", "MONEY_NEGATIVE"},
        {"－1000", "MONEY_NEGATIVE"},
        {"–1.5万", "MONEY_NEGATIVE"},
        {"-¥1,000.00", "MONEY_NEGATIVE"},
        {"(甲)", "MONEY_FORMAT"},
        {"100 200", "MONEY_FORMAT"},
        {"0.005", "MONEY_FRACTION"},
        {"0.0000001万", "MONEY_FRACTION"},
        {"92233720368547758.08", "MONEY_RANGE"},
        {"9000000000000000000", "MONEY_RANGE"},
        {"99999999999999999999999999", "MONEY_RANGE"},
    }));
    CAPTURE(row.text);
    const auto money = parseMoney(row.text);
    REQUIRE_FALSE(money);
    CHECK(money.error().code == row.code);
}

TEST_CASE("two numbers parted by a blank are told as two") {
    for (const auto* const text : {"100 200", "1,000 2,000", "１００　２００", "100\u00A0200"}) {
        CAPTURE(text);
        const auto money = parseMoney(text);
        REQUIRE_FALSE(money);
        CHECK(money.error().message.source == "“{0}”里有空格，像是两个数，请只留一个");
    }
}

TEST_CASE("every written amount reads back as itself") {
    CHECK(rc::check([](std::uint32_t high, std::uint32_t low) {
        const auto money =
            Money::ofFen(static_cast<std::int64_t>((std::uint64_t{high} << 31) ^ low));
        return parseMoney(inYuan(money)) == Parsed<Money>(money) &&
               parseMoney(inWan(money, 6) + "万") == Parsed<Money>(money);
    }));
}

TEST_CASE("amounts print in yuan and in wan") {
    CHECK(inYuan(Money::ofFen(123456789)) == "1,234,567.89");
    CHECK(inYuan(Money::ofFen(123456789), false) == "1234567.89");
    CHECK(inYuan(Money::ofFen(5)) == "0.05");
    CHECK(inYuan(Money::ofFen(-100000)) == "-1,000.00");
    CHECK(inYuan(Money::ofFen(99999)) == "999.99");
    CHECK(inWan(Money::ofYuan(499990)) == "50.00");
    CHECK(inWan(Money::ofYuan(499990), 4) == "49.9990");
    CHECK(inWan(Money::ofYuan(49), 2) == "0.00");
    CHECK(inWan(Money::ofYuan(50), 2) == "0.01");
    CHECK(inWan(Money::ofYuan(-50), 2) == "-0.01");
    CHECK(inWan(Money::ofYuan(-49), 2) == "0.00");
    CHECK(inWan(Money::ofWan(12345678), 0) == "12,345,678");
    CHECK(inWan(Money::ofFen(1), 6) == "0.000001");
}

TEST_CASE("sums that leave the range are refused, not wrapped") {
    const Money most = Money::ofFen(std::numeric_limits<std::int64_t>::max());
    CHECK_THROWS_AS(most + Money::ofFen(1), std::overflow_error);
    CHECK_THROWS_AS(Money::ofFen(-2) - most, std::overflow_error);
    CHECK_THROWS_AS(most * 2, std::overflow_error);
    CHECK_THROWS_AS(Money::ofWan(std::numeric_limits<std::int64_t>::max()), std::overflow_error);
}

TEST_CASE("capital amounts follow 支付结算办法附一") {
    struct Vector {
        std::int64_t fen;
        const char* words;
    };
    const auto row = GENERATE(values<Vector>({
        {49999000, "人民币肆拾玖万玖仟玖佰玖拾元整"},
        {8928500, "人民币捌万玖仟贰佰捌拾伍元整"},
        {10000000, "人民币壹拾万元整"},
        {1640902, "人民币壹万陆仟肆佰零玖元零贰分"},
        {32504, "人民币叁佰贰拾伍元零肆分"},
        {140950, "人民币壹仟肆佰零玖元伍角"},
        {600714, "人民币陆仟零柒元壹角肆分"},
        {500000000, "人民币伍佰万元整"},
        {0, "人民币零元整"},
        {1000000100, "人民币壹仟万零壹元整"},
        {5, "人民币伍分"},
        {50, "人民币伍角"},
        {1000000000000, "人民币壹佰亿元整"},
        {10000000010000, "人民币壹仟亿零壹佰元整"},
        {100000000000000, "人民币壹万亿元整"},
        {10010000000, "人民币壹亿零壹拾万元整"},
        {1010100, "人民币壹万零壹佰零壹元整"},
    }));
    CHECK(inCapitals(Money::ofFen(row.fen)) == row.words);
}

TEST_CASE("a negative amount has no capitals") {
    CHECK_THROWS_AS(inCapitals(Money::ofFen(-1)), std::domain_error);
}
