// SPDX-License-Identifier: GPL-3.0-or-later
// How a promised value is read, and when it reaches the plan's goal.
#include "domain/acceptance/committed.h"

#include "support/procedure_year.h"

#include <catch2/catch.hpp>

namespace grants::test {
namespace {

const NumericGoal& goalOf(const Plan& plan, std::string_view indicator) {
    return std::get<NumericGoal>(plan.findIndicator(indicator)->goal);
}

/// Under the built-in plan: P1-3b counts 家, P1-3c 件(次), P1-5b 人次, P1-4c is money, P2-3b a
/// share.
Parsed<Quantity> read(std::string_view text, std::string_view indicator) {
    return parseCommitted(text, goalOf(builtInPlan(), indicator));
}

struct Spelling {
    std::string_view indicator, text;
    Quantity value;
};

struct Unreadable {
    std::string_view indicator, text;
};

std::int64_t count(std::int64_t number) {
    return number;
}

}  // namespace

TEST_CASE("a promised count is a whole number, with or without its unit") {
    const Spelling spelling = GENERATE(
        Spelling{"P1-3b", "20", count(20)}, Spelling{"P1-3b", "20家", count(20)},
        Spelling{"P1-3b", " 20 家 ", count(20)}, Spelling{"P1-3b", "２０家", count(20)},
        Spelling{"P1-3b", "0", count(0)}, Spelling{"P1-3b", "1,200家", count(1200)},
        Spelling{"P1-3b", "1，200", count(1200)}, Spelling{"P1-3b", "20.00", count(20)},
        Spelling{"P1-3c", "200件(次)", count(200)}, Spelling{"P1-3c", "200件（次）", count(200)},
        Spelling{"P1-3c", "200件次", count(200)}, Spelling{"P1-3c", "200件", count(200)},
        Spelling{"P1-3c", "200次", count(200)}, Spelling{"P1-5b", "100人次", count(100)},
        Spelling{"P1-2", "3份", count(3)}, Spelling{"P1-3a", "5场", count(5)},
        Spelling{"P5-1a", "1期", count(1)});
    INFO(spelling.indicator << " " << spelling.text);
    REQUIRE(read(spelling.text, spelling.indicator) == spelling.value);
}

TEST_CASE("a promised amount is in 元 unless it names its unit") {
    const Spelling spelling = GENERATE(
        Spelling{"P1-4c", "200000000", wan(20'000)}, Spelling{"P1-4c", "2亿元", wan(20'000)},
        Spelling{"P1-4c", "2亿", wan(20'000)}, Spelling{"P1-4c", "20,000万元", wan(20'000)},
        Spelling{"P3-3", "200万", wan(200)}, Spelling{"P3-3", "２００万元", wan(200)},
        Spelling{"P3-3", "2,000,000.00元", wan(200)}, Spelling{"P3-3", "0.01", Money::ofFen(1)},
        Spelling{"P3-3", "200", yuan(200)});
    INFO(spelling.indicator << " " << spelling.text);
    REQUIRE(read(spelling.text, spelling.indicator) == spelling.value);
}

TEST_CASE("a promised ratio is per cent from 1 on, the ratio itself below") {
    const Spelling spelling = GENERATE(
        Spelling{"P2-3b", "2%", Fraction(1, 50)}, Spelling{"P2-3b", "２％", Fraction(1, 50)},
        Spelling{"P2-3b", "2.5 %", Fraction(1, 40)}, Spelling{"P2-3b", "2", Fraction(1, 50)},
        Spelling{"P2-3b", "1", Fraction(1, 100)}, Spelling{"P2-3b", "0.02", Fraction(1, 50)},
        Spelling{"P2-3b", "0.5%", Fraction(1, 200)}, Spelling{"P2-3b", "1/50", Fraction(1, 50)},
        Spelling{"P2-3b", "100", Fraction(1, 1)},
        Spelling{"P2-3b", "33.33", Fraction(3333, 10'000)});
    INFO(spelling.text);
    REQUIRE(read(spelling.text, spelling.indicator) == spelling.value);
}

TEST_CASE("what is no promise of that kind is refused with an example of one") {
    const Unreadable fault = GENERATE(
        Unreadable{"P1-3b", ""}, Unreadable{"P1-3b", "若干家"}, Unreadable{"P1-3b", "家"},
        Unreadable{"P1-3b", "20次"}, Unreadable{"P1-3b", "20元"}, Unreadable{"P1-3b", "2万家"},
        Unreadable{"P1-3b", "2.5"}, Unreadable{"P1-3b", "-3"}, Unreadable{"P1-3b", "20-30家"},
        Unreadable{"P1-3b", "1e3"}, Unreadable{"P1-3b", "12,00"}, Unreadable{"P1-3b", "2 0"},
        Unreadable{"P1-5b", "100人"}, Unreadable{"P1-3b", "99999999999999999999"},
        Unreadable{"P1-4c", "2亿家"}, Unreadable{"P1-4c", "两亿元"}, Unreadable{"P1-4c", "-1"},
        Unreadable{"P1-4c", "0.001"}, Unreadable{"P2-3b", "二成"}, Unreadable{"P2-3b", "2家"},
        Unreadable{"P2-3b", "-2%"}, Unreadable{"P2-3b", "1/0"});
    INFO(fault.indicator << " " << fault.text);
    const auto value = read(fault.text, fault.indicator);
    REQUIRE_FALSE(value);
    CHECK(value.error().code == "COMMITMENT_FORMAT");
    CHECK(value.error().message.arguments.at(0) == fault.text);
    CHECK(read(value.error().message.arguments.at(1), fault.indicator));
}

TEST_CASE("a goal's own writing is read as the goal, for every indicator of the plan") {
    const Plan plan = builtInPlan();
    for (const SupportProject& project : plan.projects)
        for (const Indicator& each : project.indicators) {
            const auto* goal = std::get_if<NumericGoal>(&each.goal);
            if (goal == nullptr) continue;
            INFO(each.code);
            CHECK(parseCommitted(toText(goal->value), *goal) == goal->value);
            CHECK(parseCommitted(inUnit(goal->value, *goal), *goal) == goal->value);
        }
}

TEST_CASE("a value reaches a goal by the goal's own comparator") {
    NumericGoal goal;
    goal.value = count(20);
    const auto reachedBy = [&](Comparator comparator) {
        goal.comparator = comparator;
        std::vector<bool> reached;
        for (const std::int64_t value : {19, 20, 21}) reached.push_back(reaches(value, goal));
        return reached;
    };
    CHECK(reachedBy(Comparator::AtLeast) == std::vector{false, true, true});
    CHECK(reachedBy(Comparator::MoreThan) == std::vector{false, false, true});
    CHECK(reachedBy(Comparator::AtMost) == std::vector{true, true, false});
    CHECK(reachedBy(Comparator::LessThan) == std::vector{true, false, false});
}

TEST_CASE("amounts and ratios reach their goal to the last 分 and digit") {
    const Plan plan = builtInPlan();
    CHECK(reaches(wan(20'000), goalOf(plan, "P1-4c")));
    CHECK_FALSE(reaches(wan(20'000) - Money::ofFen(1), goalOf(plan, "P1-4c")));
    CHECK(reaches(Fraction(2, 100), goalOf(plan, "P2-3b")));
    CHECK_FALSE(reaches(Fraction(199'999'999, 10'000'000'000), goalOf(plan, "P2-3b")));
}

TEST_CASE("every indicator of the project is listed with what was promised for it") {
    ProcedureYear year;
    year.apply("A1", "P3", year.applicantFor("P3"));
    year.promise("A1", "P3-1a").value = "4次";
    year.promise("A1", "P3-2a").value = "若干";
    year.promise("A1", "P3-1b").value = "指定专人";
    year.withdrawPromise("A1", "P3-4a");
    const Opened opened(year, "A1");
    const auto all = committedIndicators(opened.one());
    REQUIRE(all.size() == 8);
    const auto& transfers = all.at(0);
    CHECK(transfers.indicator->code == "P3-1a");
    CHECK(transfers.value == Quantity(count(4)));
    CHECK(transfers.belowPlan);
    const auto& contact = all.at(1);
    CHECK(contact.commitment->value == "指定专人");
    CHECK_FALSE(contact.value);
    const auto& openLicences = all.at(2);
    CHECK(openLicences.commitment->value == "若干");
    CHECK_FALSE(openLicences.value);
    CHECK_FALSE(openLicences.belowPlan);
    CHECK(all.at(5).indicator->code == "P3-4a");
    CHECK(all.at(5).commitment == nullptr);
}

TEST_CASE("a number where the plan asks for deliverables is told from words") {
    const auto isNumber = [](const char* promised) {
        ProcedureYear year;
        year.apply("A1", "P3", year.applicantFor("P3"));
        year.promise("A1", "P3-1b").value = promised;
        const Opened opened(year, "A1");
        return committedIndicators(opened.one()).at(1).isNumberForWords;
    };
    for (const char* number : {"300万", "5", "20%", "２亿元", "4次"}) {
        INFO(number);
        CHECK(isNumber(number));
    }
    for (const char* words : {"指定专人", "对接记录3份，名单1份", "第2版清单"}) {
        INFO(words);
        CHECK_FALSE(isNumber(words));
    }
}

TEST_CASE("an application for a project that the plan lacks has no indicators") {
    ProcedureYear year;
    year.apply("A1", "P3", year.applicantFor("P3")).project = "P9";
    CHECK(committedIndicators(Opened(year, "A1").one()).empty());
}

}  // namespace grants::test
