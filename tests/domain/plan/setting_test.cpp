// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/setting_table.h"

#include <catch2/catch.hpp>

#include <set>

using namespace grants;

TEST_CASE("Amounts are written the shortest exact way and read back the same") {
    const auto [fen, written] = GENERATE(table<std::int64_t, const char*>({
        {0, "0元"},
        {1, "0.01元"},
        {400'000, "4000元"},
        {10'000'000, "10万元"},
        {10'500'000, "105000元"},
        {40'000'000'000, "4亿元"},
        {45'200'000'000, "4.52亿元"},
        {10'001'000'000, "1.0001亿元"},
        {10'000'000'100, "100000001元"},
    }));
    CHECK(inShort(Money::ofFen(fen)) == written);
    CHECK(parseAmount(written)->inFen() == fen);
}

TEST_CASE("An amount in 亿 that is too large is refused") {
    CHECK(parseAmount("9000000000亿").error().code == "MONEY_RANGE");
}

TEST_CASE("Municipal amounts are kept by project") {
    const auto value = canonicalValue(*findSetting("municipal_cap"), "P1 = 800000；P3=8万");
    REQUIRE(value);
    CHECK(*value == "P1=80万元;P3=8万元");
}

TEST_CASE("Instalments make up the whole") {
    const auto value = canonicalValue(*findSetting("tranche"), "P=30% + 0.7;S=1");
    REQUIRE(value);
    CHECK(*value == "P=30%+70%;S=100%");
}

TEST_CASE("Leading zeros of a whole number are dropped") {
    CHECK(canonicalValue(*findSetting("reviewers"), "007") == "7");
}

TEST_CASE("Days are written in ascending order, those next to each other as one range") {
    CHECK(
        canonicalValue(*findSetting("holidays"), "2024-10-03；2024/10/1..2024-10-2、2024-06-10") ==
        "2024-06-10;2024-10-01..2024-10-03");
    CHECK(canonicalValue(*findSetting("holidays"), "2199-12-31") == "2199-12-31");
    CHECK(canonicalValue(*findSetting("holidays"), "") == "");
}

TEST_CASE("A list of days with a wrong or repeated day is refused with that day") {
    const Setting& holidays = *findSetting("holidays");
    CHECK(canonicalValue(holidays, "2024-06-10;2024-06-31").error().message.arguments ==
          std::vector<std::string>{"2024-06-31"});
    CHECK(canonicalValue(holidays, "2024-06-10;2024-06-09..2024-06-11").error().message.arguments ==
          std::vector<std::string>{"2024-06-10"});
}

TEST_CASE("A closing day is one day or none") {
    CHECK(canonicalValue(*findSetting("call_closes"), "2024年6月30日") == "2024-06-30");
    CHECK(canonicalValue(*findSetting("call_closes"), "") == "");
    CHECK(canonicalValue(*findSetting("call_closes"), "6月").error().code == "SET_FORMAT");
}

TEST_CASE("No two settings share a name") {
    std::set<std::string_view> names;
    for (const Setting& setting : settingTable()) CHECK(names.insert(setting.name).second);
}

TEST_CASE("Only choices have options, and no option twice") {
    for (const Setting& setting : settingTable()) {
        INFO(setting.name);
        CHECK(setting.options.empty() == (setting.type != SettingType::Choice));
        CHECK(std::set(setting.options.begin(), setting.options.end()).size() ==
              setting.options.size());
    }
}
