// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/workdays.h"

#include "domain/plan/plan_reader.h"

#include <catch2/catch.hpp>

using namespace grants;

namespace {

Workdays builtIn() {
    const Rules rules = builtInPlan().rules();
    return {rules.holidays, rules.extraWorkdays};
}

int workdaysIn(int year) {
    const Workdays calendar = builtIn();
    int count = 0;
    for (Date day(year, 1, 1); day.year() == year; day = day.plusDays(1))
        count += calendar.isWorkday(day);
    return count;
}

}  // namespace

TEST_CASE("Publicity of five working days from 2024-06-07 ends on 2024-06-17") {
    CHECK(builtIn().after(Date(2024, 6, 7), 5) == Date(2024, 6, 17));
}

TEST_CASE("A working day is Monday to Friday where no calendar says otherwise") {
    const Workdays plain({}, {});
    CHECK(plain.isWorkday(Date(2024, 6, 10)));
    CHECK(plain.isWorkday(Date(2024, 6, 14)));
    CHECK_FALSE(plain.isWorkday(Date(2024, 6, 15)));
    CHECK_FALSE(plain.isWorkday(Date(2024, 6, 16)));
    CHECK_FALSE(plain.isWorkday(Date(1950, 1, 1)));
}

TEST_CASE("A holiday on a Monday is not worked") {
    CHECK_FALSE(builtIn().isWorkday(Date(2024, 6, 10)));
}

TEST_CASE("A Sunday made up for is worked") {
    CHECK(builtIn().isWorkday(Date(2024, 9, 29)));
}

TEST_CASE("A period over the National Day holiday counts the weekend days worked") {
    CHECK(builtIn().after(Date(2024, 9, 27), 5) == Date(2024, 10, 10));
}

TEST_CASE("No working days end where they begin, be it a holiday") {
    CHECK(builtIn().after(Date(2024, 6, 10), 0) == Date(2024, 6, 10));
}

TEST_CASE("The years have as many working days as the State Council's calendars leave") {
    CHECK(workdaysIn(2023) == 249);
    CHECK(workdaysIn(2024) == 251);
    CHECK(workdaysIn(2025) == 248);
}
