// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that are no plan at all, or that a document tree would hide the fault of.
#include "domain/plan/plan_document_draft.h"

#include <catch2/catch.hpp>

using namespace grants;

namespace {

/// The built-in plan with one text put in another's place.
std::string replaced(std::string_view old, std::string_view fresh) {
    std::string json(builtInPlanJson());
    const auto at = json.find(old);
    REQUIRE(at != std::string::npos);
    return json.replace(at, old.size(), fresh);
}

}  // namespace

TEST_CASE("A floating-point number is refused wherever it stands") {
    CHECK_THAT(faultsOfText(replaced("\"slots\": 1,", "\"slots\": 1.0,")),
               Catch::StartsWith("PLAN_FLOAT $.projects[0].slots\n"));
    CHECK_THAT(faultsOfText(replaced("\"schema\": 5,", "\"schema\": 5e0,")),
               Catch::StartsWith("PLAN_FLOAT $.schema\n"));
}

TEST_CASE("A number beyond 64 bits is refused") {
    CHECK_THAT(faultsOfText(replaced("\"slots\": 1,", "\"slots\": 99999999999999999999,")),
               Catch::StartsWith("PLAN_FLOAT $.projects[0].slots\n"));
    CHECK_THAT(faultsOfText(replaced("\"slots\": 1,", "\"slots\": 9223372036854775808,")),
               Catch::StartsWith("PLAN_VALUE $.projects[0].slots\n"));
}

TEST_CASE("A key given twice is refused even when both values agree") {
    CHECK(faultsOfText(replaced("\"slots\": 1,", "\"slots\": 1, \"slots\": 1,")) ==
          "PLAN_DUPLICATE_KEY $.projects[0].slots\n");
}

TEST_CASE("What is not JSON is refused with the line") {
    const auto findings = readPlan("{\n\"id\": \"x\",\n\"name\" \"y\"}").findings;
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].code == "PLAN_SYNTAX");
    CHECK(findings[0].place.path == "$.name");
    CHECK(findings[0].message.arguments == std::vector<std::string>{"3"});
}

TEST_CASE("Texts that are not JSON are refused") {
    const auto text =
        GENERATE("", " ", "{", "}", "{]", "nul", "NaN", "{\"a\":}", "{\"a\":1,}", "{} {}", "'a'",
                 "{\"a\":\"\\ud800\"}", "{\"a\":01}", "\"\t\"", "// plan\n{}", "[1 2]");
    INFO(text);
    CHECK_THAT(faultsOfText(text), Catch::StartsWith("PLAN_SYNTAX $"));
}

TEST_CASE("Text that is not UTF-8 is refused") {
    CHECK(faultsOfText(replaced("\"cqgx-2024\"", "\"cqgx\xff\"")) == "PLAN_UTF8 $\n");
    CHECK(faultsOfText("\xff\xfe{\0}\0") == "PLAN_UTF8 $\n");
}

TEST_CASE("A byte order mark does no harm") {
    CHECK(faultsOfText("\xef\xbb\xbf" + std::string(builtInPlanJson())) == "");
}

TEST_CASE("Nesting as deep as a bomb is refused without falling over") {
    const std::string deep(200'000, '[');
    CHECK_THAT(faultsOfText(deep), Catch::StartsWith("PLAN_DEPTH $[0][0]"));
    CHECK_THAT(faultsOfText("{\"a\":" + deep), Catch::StartsWith("PLAN_DEPTH $.a[0]"));
}

TEST_CASE("A file larger than any plan is refused unread") {
    CHECK(faultsOfText(std::string((1 << 20) + 1, ' ')) == "PLAN_SIZE $\n");
}

TEST_CASE("A plan cut off anywhere is refused") {
    const auto json = builtInPlanJson();
    for (std::size_t length = 0; length + 2 < json.size(); length += 997) {
        INFO(length);
        CHECK_FALSE(readPlan(json.substr(0, length)).plan);
    }
}

TEST_CASE("Names with odd characters are named as they are") {
    Draft draft = draftPlan();
    draft["a'\"\n=+🙂"] = 1;
    CHECK(faultsOf(draft) == "PLAN_KEY_UNKNOWN $.a'\"\n=+🙂\n");
}
