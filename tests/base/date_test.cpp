// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/date.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <stdexcept>

using namespace grants;

TEST_CASE("dates are read in every form of the import workbook") {
    const auto* const text = GENERATE("2024-06-01", "2024/6/1", "2024.6.1", "2024年6月1日",
                                      "２０２４－０６－０１", " 2024-6-01 ", "2024年06月01");
    CAPTURE(text);
    const auto date = parseDate(text);
    REQUIRE(date);
    CHECK(*date == Date(2024, 6, 1));
}

TEST_CASE("days that the calendar does not have are named as such") {
    const auto* const text = GENERATE("2025-02-30", "1900-02-29", "2024-13-01", "2024-00-10",
                                      "2024-04-31", "2023-02-29", "0000-01-01", "2200-01-01");
    CAPTURE(text);
    REQUIRE_FALSE(parseDate(text));
    CHECK(parseDate(text).error().code == "DATE_INVALID");
}

TEST_CASE("a day may be written without separators or with a time of day behind it") {
    const auto* const text =
        GENERATE("20240601", "２０２４０６０１", "2024-06-01 00:00:00", "2024/6/1 0:00",
                 "2024-06-01T00:00:00", "2024-06-01 00:00:00.000", "2024年6月1日 23:59",
                 "2024-06-01  8:05:09");
    CAPTURE(text);
    CHECK(parseDate(text) == Date(2024, 6, 1));
}

TEST_CASE("a day without separators must be one of the calendar, and a time one of the clock") {
    CHECK(parseDate("20240230").error().code == "DATE_INVALID");
    CHECK(parseDate("2024-06-01 24:00").error().code == "DATE_FORMAT");
    CHECK(parseDate("2024-06-01 12").error().code == "DATE_FORMAT");
    CHECK(parseDate("2024-06-01 noon").error().code == "DATE_FORMAT");
}

TEST_CASE("what is no date is refused") {
    const auto* const text =
        GENERATE("", "2024", "2024-6", "24-6-1", "2024-06-01x", "2024-6/1", "2024060", "202406011",
                 "2024--01-1", "2024-006-01", "六月一日");
    CAPTURE(text);
    REQUIRE_FALSE(parseDate(text));
    CHECK(parseDate(text).error().code == "DATE_FORMAT");
}

TEST_CASE("every day reads back as itself and follows the day before") {
    CHECK(rc::check([] {
        const auto day = Date(1900, 1, 1).plusDays(*rc::gen::inRange(0, 109'000));
        const bool same = *parseDate(inIso(day)) == day && *parseDate(inChinese(day)) == day;
        return same && day < day.plusDays(1) && Date(day.year(), day.month(), day.day()) == day;
    }));
}

TEST_CASE("spreadsheet day numbers follow both calendars") {
    CHECK(*dateOfSerial(1, false) == Date(1900, 1, 1));
    CHECK(*dateOfSerial(59, false) == Date(1900, 2, 28));
    CHECK(*dateOfSerial(61, false) == Date(1900, 3, 1));
    CHECK(*dateOfSerial(45444, false) == Date(2024, 6, 1));
    CHECK(*dateOfSerial(0, true) == Date(1904, 1, 1));
    CHECK(*dateOfSerial(43982, true) == Date(2024, 6, 1));
}

TEST_CASE("the 29 February 1900 of spreadsheets is no day") {
    REQUIRE_FALSE(dateOfSerial(60, false));
    CHECK(dateOfSerial(60, false).error().code == "DATE_INVALID");
    CHECK_FALSE(dateOfSerial(0, false));
    CHECK_FALSE(dateOfSerial(-1, true));
    CHECK_FALSE(dateOfSerial(9'000'000'000, false));
}

TEST_CASE("months end where they should") {
    CHECK(Date(2024, 2, 1).endOfMonth() == Date(2024, 2, 29));
    CHECK(Date(2023, 2, 28).endOfMonth() == Date(2023, 2, 28));
    CHECK(Date(2024, 12, 31).endOfMonth() == Date(2024, 12, 31));
}

TEST_CASE("a range includes both its ends") {
    const DateRange window{Date(2023, 9, 1), Date(2024, 12, 31)};
    CHECK(window.contains(Date(2023, 9, 1)));
    CHECK(window.contains(Date(2024, 12, 31)));
    CHECK_FALSE(window.contains(Date(2023, 8, 31)));
    CHECK_FALSE(window.contains(Date(2025, 1, 1)));
}
