// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry/patent_number.h"

#include "base/translator.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <limits>

using namespace grants;

TEST_CASE("verified numbers of both ages are accepted and printed in one form") {
    struct Row {
        const char* written;
        const char* printed;
    };
    const auto row =
        GENERATE(values<Row>({{"201410687046.5", "ZL201410687046.5"},
                              {"ZL 2014 1 0687046.5", "ZL201410687046.5"},
                              {"CN201210593328.X", "ZL201210593328.X"},
                              {"2012105933 28x", "ZL201210593328.X"},
                              {"2020111567302", "ZL202011156730.2"},
                              {"200880022707.5", "ZL200880022707.5"},
                              {"201710601862.3", "ZL201710601862.3"},
                              {"201510703489.3", "ZL201510703489.3"},
                              {"ZL201010104157.0", "ZL201010104157.0"},
                              {"02139508.X", "ZL02139508.X"},
                              {"ZL97101765.4", "ZL97101765.4"},
                              {"90101673.X", "ZL90101673.X"},
                              {"95115608.X", "ZL95115608.X"},
                              {"85100001", "ZL85100001"},
                              {"ＺＬ２０１４１０６８７０４６．５", "ZL201410687046.5"}}));
    CAPTURE(row.written);
    const auto number = PatentNumber::parse(row.written);
    REQUIRE(number);
    CHECK(number->text() == row.printed);
    CHECK(PatentNumber::unpack(number->packed()) == *number);
}

TEST_CASE("faulty numbers name what is wrong") {
    struct Row {
        const char* text;
        const char* code;
    };
    const auto row = GENERATE(values<Row>({{"201410687046.4", "PATENT_CHECK"},
                                           {"201441068704.6", "PATENT_TYPE"},
                                           {"ZL2014106870465A", "PATENT_LENGTH"},
                                           {"", "PATENT_LENGTH"},
                                           {"202111234567", "PATENT_LENGTH"},
                                           {"20211123A5671", "PATENT_CHARACTER"},
                                           {"201910000000.0", "PATENT_SERIAL"},
                                           {"199910687046.5", "PATENT_YEAR"},
                                           {"CN104459386B", "PATENT_PUBLICATION"},
                                           {"CN1340998A", "PATENT_PUBLICATION"}}));
    CAPTURE(row.text);
    const auto number = PatentNumber::parse(row.text);
    REQUIRE_FALSE(number);
    CHECK(number.error().code == row.code);
}

TEST_CASE("a wrong check digit tells the expected one") {
    CHECK(Translator()(PatentNumber::parse("201410687046.4").error().message).find("“5”") !=
          std::string::npos);
}

TEST_CASE("types 1 and 8 are inventions, the others are not") {
    CHECK(PatentNumber::parse("201410687046.5")->isInvention());
    CHECK(PatentNumber::parse("200880022707.5")->isInvention());
    CHECK(PatentNumber::parse("200880022707.5")->type() == PatentType::PctInvention);
    CHECK(PatentNumber::parse("97101765.4")->isInvention());
    CHECK_FALSE(PatentNumber::unpack(202020010221).isInvention());
    CHECK(PatentNumber::unpack(202030010221).type() == PatentType::Design);
}

TEST_CASE("a stored number that no patent has can be told, and is taken for none") {
    constexpr auto kLimits = std::numeric_limits<std::int64_t>();
    for (const std::int64_t stored : {kLimits.min(), std::int64_t{-123'456'789}, std::int64_t{-5},
                                      std::int64_t{1'000'000'000'000}, kLimits.max()}) {
        INFO(stored);
        CHECK_FALSE(PatentNumber::parse(PatentNumber::unpack(stored).text()));
    }
}

TEST_CASE("the filing year is read from both ages") {
    CHECK(PatentNumber::parse("201410687046.5")->filingYear() == 2014);
    CHECK(PatentNumber::parse("97101765.4")->filingYear() == 1997);
    CHECK(PatentNumber::parse("02139508.X")->filingYear() == 2002);
    CHECK(PatentNumber::parse("85100001")->filingYear() == 1985);
}

TEST_CASE("any one changed digit of a number is found") {
    CHECK(rc::check([] {
        const auto serial = *rc::gen::inRange(1, 10'000'000);
        const std::string text = PatentNumber::unpack(202110000000 + serial).text();
        const auto at = *rc::gen::inRange<std::size_t>(2, 14);
        std::string wrong = text;
        wrong[at] = wrong[at] == '9' ? '0' : static_cast<char>(wrong[at] + 1);
        return PatentNumber::parse(text).has_value() && !PatentNumber::parse(wrong).has_value();
    }));
}
