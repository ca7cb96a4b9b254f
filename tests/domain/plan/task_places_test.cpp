// SPDX-License-Identifier: GPL-3.0-or-later
// What an article of the 任务书 leaves to each award.
#include "domain/plan/task_places.h"

#include "domain/plan/plan_reader.h"

#include <catch2/catch.hpp>

#include <set>

using namespace grants;

namespace {

/// Every place filled with its own name in brackets.
std::string named(TaskPlace place) {
    return "<" + std::string(codeText(place)) + ">";
}

}  // namespace

TEST_CASE("Every place of an article is filled where it stands") {
    CHECK(filledIn("{unit}承担“{title}”，{unit}签字。", named) ==
          "<unit>承担“<title>”，<unit>签字。");
    CHECK(filledIn("没有可填的。", named) == "没有可填的。");
    CHECK(filledIn("", named).empty());
}

TEST_CASE("What was filled in is not filled again") {
    CHECK(filledIn("{unit}", [](TaskPlace) { return std::string("{title}"); }) == "{title}");
}

TEST_CASE("A brace that is never closed is text") {
    CHECK(filledIn("{unit}和{", named) == "<unit>和{");
    CHECK_FALSE(unknownPlace("{unit}和{"));
}

TEST_CASE("A name that there is none of is told, and stays as it is written") {
    CHECK(unknownPlace("{unit}{Unit}{colour}") == std::string("Unit"));
    CHECK(filledIn("{colour}", named) == "{colour}");
}

TEST_CASE("The built-in task book has articles that cite their clauses, in both languages") {
    const Plan plan = builtInPlan();
    REQUIRE(plan.taskBook.size() >= 5);
    std::set<std::string> names;
    for (const TaskArticle& each : plan.taskBook) {
        INFO(each.name);
        CHECK(names.insert(each.name).second);
        CHECK_FALSE(each.clause.empty());
        CHECK_FALSE(each.textEn.empty());
    }
}
