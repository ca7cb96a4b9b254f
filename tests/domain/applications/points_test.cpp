// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/applications/points.h"

#include <catch2/catch.hpp>

using namespace grants;

TEST_CASE("points are read to the hundredth, as people type them") {
    const auto [text, hundredths] = GENERATE(table<const char*, int>({{"18", 1800},
                                                                      {"18.5", 1850},
                                                                      {"18.25", 1825},
                                                                      {"0", 0},
                                                                      {"0.05", 5},
                                                                      {"00.50", 50},
                                                                      {" 7 ", 700},
                                                                      {"１８．５", 1850},
                                                                      {"99999.99", 9'999'999}}));
    CAPTURE(text);
    REQUIRE(parsePoints(text));
    CHECK(parsePoints(text)->inHundredths() == hundredths);
}

TEST_CASE("what is no number of at most two decimals is refused with the text in question") {
    const std::string text = GENERATE("", " ", ".", "5.", ".5", "1.234", "1,5", "1e3", "NaN",
                                      "十八", "1 8", "+5", "-", "100000", "5.5.5", "0x10");
    CAPTURE(text);
    const auto parsed = parsePoints(text);
    REQUIRE_FALSE(parsed);
    CHECK(parsed.error().code == "POINTS_FORMAT");
    CHECK(parsed.error().message.arguments == std::vector{text});
}

TEST_CASE("negative points are refused as such") {
    for (const char* text : {"-1", "-0.01", "－3"}) {
        CAPTURE(text);
        REQUIRE_FALSE(parsePoints(text));
        CHECK(parsePoints(text).error().code == "POINTS_NEGATIVE");
    }
}

TEST_CASE("points are written with no more decimals than they have") {
    const auto [hundredths, text] = GENERATE(table<int, const char*>(
        {{1800, "18"}, {1850, "18.5"}, {1825, "18.25"}, {5, "0.05"}, {50, "0.5"}, {0, "0"}}));
    CHECK(toText(Points::ofHundredths(hundredths)) == text);
}

TEST_CASE("whatever points are written is read as the same points") {
    for (std::int32_t hundredths = 0; hundredths <= 10'000; ++hundredths) {
        const Points given = Points::ofHundredths(hundredths);
        REQUIRE(parsePoints(toText(given)) == given);
    }
}
